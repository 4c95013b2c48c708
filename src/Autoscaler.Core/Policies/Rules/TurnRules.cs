using Autoscaler.Core.Policies.Keys;
using Autoscaler.Core.Policies.Reading;

namespace Autoscaler.Core.Policies.Rules;

internal static class TurnRules
{
    /// <summary>Aurora's own endpoint, behind the record, is cached this long.</summary>
    private static readonly TimeSpan EndpointTtl = TimeSpan.FromSeconds(5);

    private static readonly TimeSpan LongPoolLifetime = TimeSpan.FromSeconds(300);

    public static IReadOnlyList<Rule> All { get; } =
    [
        new("panic is not slower", [TurnKeys.PanicWait, TurnKeys.Wait], "A saturated pool is looked at more often, not less.", Panic),
        new("dwell outlasts DNS", [TurnKeys.Dwell, RecordKeys.Ttl], "Before resolvers have seen a write nobody can tell whether it was right, so it must not be turned around.", Dwell),
        new("a sample outlives a late delivery", [TurnKeys.Freshness, TurnKeys.Wait], "One late delivery would make the next turn blind.", Delivery),
        new(
            "a sample outlives a period", [TurnKeys.Freshness, DetectKeys.AlarmPeriod],
            "When the log cannot be read, the metrics are, in periods of this length, and all of them would be too old.", Period) { IsWarning = true },
        new(
            "pools renew their connections", [RecordKeys.PoolLifetime],
            "Traffic follows the records only as connections are renewed, and nothing here can shorten that.", Pools) { IsWarning = true },
    ];

    private static IEnumerable<Breach> Panic(ClusterPolicy policy) => Breach.If(policy.Turn.PanicWait > policy.Turn.Wait, () => new(
        $"panicWait {Show(policy.Turn.PanicWait)} and wait {Show(policy.Turn.Wait)}", $"a panicWait of at most {Show(policy.Turn.Wait)}", "Shorten panicWait."));

    private static IEnumerable<Breach> Dwell(ClusterPolicy policy)
    {
        var seen = policy.Record.Ttl + EndpointTtl;
        return Breach.If(policy.Turn.Dwell < seen, () => new(
            $"dwell {Show(policy.Turn.Dwell)} and ttl {Show(policy.Record.Ttl)}", $"a dwell of at least {Show(seen)}: ttl and the 5s of Aurora's own endpoint",
            "Lengthen dwell or shorten ttl."));
    }

    private static IEnumerable<Breach> Delivery(ClusterPolicy policy) => Breach.If(policy.Turn.Freshness < 2 * policy.Turn.Wait, () => new(
        $"freshness {Show(policy.Turn.Freshness)} and wait {Show(policy.Turn.Wait)}", $"a freshness of at least {Show(2 * policy.Turn.Wait)}: two turns",
        "Lengthen freshness or shorten wait."));

    private static IEnumerable<Breach> Period(ClusterPolicy policy) => Breach.If(policy.Turn.Freshness < policy.Detect.AlarmPeriod, () => new(
        $"freshness {Show(policy.Turn.Freshness)} and alarmPeriod {Show(policy.Detect.AlarmPeriod)}", $"a freshness of at least {Show(policy.Detect.AlarmPeriod)}",
        "Lengthen freshness or shorten alarmPeriod."));

    private static IEnumerable<Breach> Pools(ClusterPolicy policy) => Breach.If(policy.Record.PoolLifetime > LongPoolLifetime, () => new(
        $"poolLifetime {Show(policy.Record.PoolLifetime)}", $"at most {Show(LongPoolLifetime)}",
        $"After a shift half of the traffic still stands where it was {Show(policy.Record.PoolLifetime / 2)} later. Shorten the lifetime in the applications' pools, and then here."));

    private static string Show(TimeSpan duration) => DurationText.Of(duration);
}
