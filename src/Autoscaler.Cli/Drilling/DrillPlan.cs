using Autoscaler.Core.Fleet;
using Autoscaler.Core.Policies;

namespace Autoscaler.Cli.Drilling;

/// <summary>A game day that may begin.</summary>
/// <param name="Request">What was asked for.</param>
/// <param name="Policy">That is deployed.</param>
/// <param name="Stack">Whose it is.</param>
/// <param name="Machine">The ARN of its state machine.</param>
/// <param name="Readers">The provisioned ones: who is said to be hot.</param>
/// <param name="Notes">What whoever drills ought to know before.</param>
internal sealed record DrillPlan(DrillRequest Request, ClusterPolicy Policy, string Stack, string Machine, IReadOnlyList<DrilledReader> Readers, IReadOnlyList<string> Notes)
{
    private static readonly TimeSpan Allowance = TimeSpan.FromMinutes(5);

    // As long as the law waits for a step to arrive, and for a reader that is being created.
    private static readonly TimeSpan LongestStep = TimeSpan.FromMinutes(2);

    private static readonly TimeSpan LongestCreation = TimeSpan.FromMinutes(20);

    /// <summary>
    /// Somebody has to speak for the readers that Enhanced Monitoring does not watch, for as long as a response listens: of a silent reader the law takes no calm for granted,
    /// so the share would never return and the floors would stay raised.
    /// </summary>
    public bool IsEndAwaited => Readers.Any(reader => !reader.IsWatched);

    /// <summary>From the first hot second on.</summary>
    public TimeSpan Limit => TimeSpan.FromSeconds(Request.Seconds) + Allowance + (Request.IsHomeAwaited ? Return : TimeSpan.Zero) + (IsEndAwaited ? End : TimeSpan.Zero);

    private TimeSpan Return => Policy.Reclaim.Window + Policy.Turn.Dwell + LongestCreation + Policy.Readers.WarmUp + (LongestStep * (int)Math.Ceiling(1 / Policy.Reclaim.Step));

    private TimeSpan End => Allowance + (Policy.Record.PoolLifetime * 2) + (Policy.Turn.Wait * 10);
}

/// <param name="Instance">As RDS describes it.</param>
/// <param name="Vcpus">As its own samples say, else a guess.</param>
internal sealed record DrilledReader(Instance Instance, int Vcpus)
{
    /// <summary>Its real samples return by themselves, and none of ours may hide that it is really hot.</summary>
    public bool IsWatched => Instance.MonitoringSeconds == 1;
}
