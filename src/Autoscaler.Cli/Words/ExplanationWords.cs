using Autoscaler.Core.Decisions;

namespace Autoscaler.Cli.Words;

/// <summary>Everything a decision was made from, as pairs of a name and a value. What is not known is left out.</summary>
internal static class ExplanationWords
{
    public static IReadOnlyList<(string What, string Value)> Of(Explanation why) =>
    [
        .. Pairs(why).Where(pair => pair.Value != Amount.Nothing),
        .. why.Limits.Select(limit => ("limit", LimitWords.Of(limit))),
        .. Results(why).Where(pair => pair.Value != Amount.Nothing),
    ];

    private static IEnumerable<(string What, string Value)> Pairs(Explanation why) =>
    [
        ("share before", Amount.Share(why.Present?.Value)),
        ("of that arrived", Arrived(why)),
        ("capacity of warmed readers", Amount.Vcpu(why.Capacity)),
        ("busy in the provisioned pool", Amount.Vcpu(why.ProvisionedBusy)),
        ("busy in the serverless pool", Amount.Vcpu(why.ServerlessBusy)),
        ("serverless CPU", Amount.Percent(why.ServerlessCpu / 100)),
        ("a reader is saturated", why.Saturated ? "yes" : Amount.Nothing),
        ("demand, for moving out", Amount.Vcpu(why.DemandOut)),
        ("demand, for coming back", Amount.Vcpu(why.DemandBack)),
        ("demand, for readers", Amount.Vcpu(why.DemandPlain)),
        ("share that demand asks for", Amount.Percent(why.Goal?.Value)),
        ("least share to come back to", Amount.Percent(why.Home?.Value)),
    ];

    private static IEnumerable<(string What, string Value)> Results(Explanation why) =>
    [
        ("share after", Amount.Percent(why.Result?.Value)),
        ("readers wanted", Amount.Count(why.ReadersWanted)),
        ("ACU-hours so far", Amount.Number(why.AcuHours)),
    ];

    private static string Arrived(Explanation why) => (Amount.Share(why.AchievedLow?.Value), Amount.Share(why.AchievedHigh?.Value)) switch
    {
        var (low, high) when low == high => low,
        (Amount.Nothing, var high) => $"at most {high}",
        (var low, Amount.Nothing) => $"at least {low}",
        var (low, high) => $"{low} to {high}",
    };
}
