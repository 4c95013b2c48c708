namespace Autoscaler.Lambda.Tests.EndToEnd.World;

/// <summary>A request, by the name of its operation.</summary>
internal sealed record Asked(string Operation)
{
    public bool Changes => !Tells && !(Operation.StartsWith("Describe", StringComparison.Ordinal) || Operation.StartsWith("Get", StringComparison.Ordinal) || Operation.StartsWith("List", StringComparison.Ordinal));

    /// <summary>The heartbeat, the gauges and what people hear change nothing of the account.</summary>
    public bool Tells => Operation is "PutMetricData" or "Publish";

    public static string Summary(IReadOnlyList<Asked> all) =>
        $"{all.Count} calls: {string.Join(", ", all.GroupBy(one => one.Operation).Select(group => group.Count() == 1 ? group.Key : $"{group.Count()} {group.Key}"))}";
}
