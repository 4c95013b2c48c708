using System.Globalization;
using Autoscaler.Cli.Words;
using Autoscaler.Core.Fleet;
using Autoscaler.Core.Observations;

namespace Autoscaler.Cli.Status;

/// <summary>What a status says beside its readers, as pairs of a name and a value.</summary>
internal static class StatusWords
{
    private const string Unknown = "unknown";

    public static IEnumerable<(string What, string Value)> Of(ClusterStatus status, Observation now) =>
    [
        ("CPU", $"provisioned {Cpu(now, Pool.Provisioned)}, serverless {Cpu(now, Pool.Serverless)}"),
        ("demand", status.Gauges?.DemandCpu is { } demand ? $"{Amount.Percent(demand / 100)} of the provisioned pool" : Unknown),
        ("share", $"wanted {Share(status.Last?.Decision?.Explanation.Goal?.Value)}, in DNS {Share(status.Gauges?.Present?.Value)}, achieved {Share(status.Gauges?.Achieved?.Value)}"),
        ("weights", now.Records is { Provisioned: { } provisioned, Serverless: { } serverless } ? string.Create(CultureInfo.InvariantCulture, $"{provisioned.Weight}:{serverless.Weight} (provisioned:serverless)") : Unknown),
        ("floors", $"{Floor(now.ReaderFloor, "readers")}; {Floor(now.AcuFloor, "ACU")}"),
        ("response", Response(status, now)),
        ("override", Override(now)),
    ];

    private static string Cpu(Observation now, Pool pool) =>
        (now.Readers ?? []).Where(reader => reader.Pool == pool).SelectMany(reader => reader.Cpu.TakeLast(5)).Average() is { } cpu ? Amount.Percent(cpu / 100) : Unknown;

    private static string Share(double? share) => share is null ? Unknown : Amount.Share(share);

    private static string Floor(ObservedFloor? floor, string what) =>
        floor is null ? $"{what} {Unknown}" : $"{what} {Amount.Number(floor.Min)} to {Amount.Number(floor.Max)}{(floor.ScaleInSuspended ? ", scale-in suspended" : "")}";

    private static string Response(ClusterStatus status, Observation now) => status switch
    {
        { Running: { } running } => $"{running.Name}, {Amount.Seconds(Math.Round((now.At - running.StartedAt).TotalSeconds))}; {(status.Last?.Decision is { } decision ? $"last decision: {decision.Kind.ToString().ToLowerInvariant()}, {ReasonWords.Of(decision.Reason)}" : "nothing decided yet")}",
        _ when now.KnowsResponses => "none",
        _ => $"{Unknown}; --state-machine or STATE_MACHINE_ARN says where responses run",
    };

    private static string Override(Observation now) => now.Override switch
    {
        { IsReadable: false } => "cannot be read",
        { Override: null } => "none",
        { Override: { } one } => $"{(one.Pin is { } pin ? $"pinned at {Amount.Share(pin.Value)}" : "paused")} by {PlainLine.Of(one.Owner)} until {one.Expires.ToUniversalTime():u}: {PlainLine.Of(one.Reason)}",
    };
}
