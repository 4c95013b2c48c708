using Autoscaler.Core;
using Autoscaler.Core.Fleet;
using Autoscaler.Functions;

namespace Autoscaler.Simulation.Chaos;

/// <summary>
/// What is wrong for long is found, and people are told (L5). Judged by what is true of the world, whoever brought it about; while calls fail or functions are kept from
/// running the time does not count, since those have alarms of their own.
/// </summary>
internal sealed class Hearing(ChaosWorld chaos, Action<string, string> violate)
{
    // Reconcile runs every minute, and one run may be lost.
    private static readonly TimeSpan Usual = TimeSpan.FromSeconds(180);

    // The alarm on silence waits for five empty minutes first.
    private static readonly TimeSpan UntilSilenceIsSure = TimeSpan.FromSeconds(480);

    // A finding is told again after an hour.
    private static readonly TimeSpan Remembered = TimeSpan.FromMinutes(61);

    private readonly Dictionary<FindingKind, DateTimeOffset> since = [];

    private readonly Dictionary<FindingKind, DateTimeOffset> found = [];

    private readonly Dictionary<FindingKind, DateTimeOffset> told = [];

    private DateTimeOffset Now => chaos.World.Agenda.Now;

    public void Found(FindingKind kind) => found[kind] = Now;

    public void Told(string json)
    {
        foreach (var kind in Enum.GetValues<FindingKind>().Where(kind => json.Contains($"**{kind}**", StringComparison.Ordinal)))
        {
            told[kind] = Now;
        }
    }

    /// <summary>Every second.</summary>
    public void Tick()
    {
        var isUndisturbed = !chaos.Calls.Any && chaos.Deployment.Lambda is { Trouble: null, Tamper: null } && chaos.World.Zone.Staleness == TimeSpan.Zero;
        foreach (var (kind, isTrue, patience) in Wrongs())
        {
            if (!isTrue || !isUndisturbed || !since.TryGetValue(kind, out var from))
            {
                since[kind] = Now;
                continue;
            }

            if (Now - from < patience)
            {
                continue;
            }

            since[kind] = Now;
            violate.Require("L5", found.TryGetValue(kind, out var at) && at > from, $"{kind} has been true for {patience.TotalSeconds:0} s, and Reconcile has not found it");
            violate.Require("L5", told.TryGetValue(kind, out var last) && Now - last < Remembered, $"{kind} has been true for {patience.TotalSeconds:0} s, and nobody was told");
        }
    }

    private IEnumerable<(FindingKind Kind, bool IsTrue, TimeSpan Patience)> Wrongs()
    {
        var (world, record) = (chaos.World, chaos.Cluster.Record);
        var ours = world.Zone.Records.Where(one => one.SetIdentifier == record.ProvisionedSetIdentifier || one.SetIdentifier == record.ServerlessSetIdentifier).ToList();
        var isPair = ours.Count == 2 && world.Zone.Records.Count == 2;
        var sum = ours.Sum(one => one.Weight);
        var isDescribed = !world.Rds.IsEmpty;
        yield return (FindingKind.RecordStrangers, world.Zone.Records.Count > ours.Count, Usual);
        yield return (FindingKind.RecordMissing, ours.Count == 1 && world.Zone.Records.Count == 1, Usual);
        yield return (FindingKind.WeightsZero, isPair && sum == 0, Usual);
        yield return (FindingKind.HandEdit, isPair && sum is not (0 or Weights.Whole), Usual);
        yield return (FindingKind.PolicyRejected, chaos.Deployment.Parameters.IsRejected, Usual);
        yield return (FindingKind.ClusterUnknown, !isDescribed, Usual);
        yield return (FindingKind.NoServerlessReader, isDescribed && !world.Cluster.Readers(Pool.Serverless).Any(), Usual);
        yield return (FindingKind.NoProvisionedReader, isDescribed && !world.Cluster.Readers(Pool.Provisioned).Any(), Usual);
        yield return (FindingKind.Silent, world.Log.IsLosing, UntilSilenceIsSure);
        yield return (FindingKind.ReaderSilent, isDescribed && world.Cluster.Instances.Any(one => one is { IsWriter: false, Serves: true, MonitoringSeconds: 1, WatchedSince: not null } && world.IsSilent(one)), UntilSilenceIsSure);
        yield return (FindingKind.FloorForeign, isDescribed && IsFloorLeft(), Usual);
    }

    // With nobody running whose it could be.
    private bool IsFloorLeft() =>
        !chaos.IsPaused && chaos.World.Cluster.Status == "available" && chaos.Deployment.StepFunctions.Executions.All(one => !one.IsRunning) && (chaos.IsAcuRaised || chaos.AreReadersRaised);
}
