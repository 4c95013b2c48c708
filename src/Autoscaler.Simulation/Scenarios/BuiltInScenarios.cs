namespace Autoscaler.Simulation.Scenarios;

/// <summary>The scenarios that ship: files in BuiltIn, in the order in which they should be met.</summary>
public static class BuiltInScenarios
{
    public static readonly IReadOnlyList<string> Names =
    [
        "calm-day", "flash-sale", "double-release", "slow-ramp", "lunch-wave", "retry-storm", "pinned-pools", "cold-serverless", "blind", "reader-lost", "serverless-lost", "failover",
    ];

    /// <param name="name">Of <see cref="Names"/>.</param>
    public static Scenario Read(string name)
    {
        using var file = typeof(BuiltInScenarios).Assembly.GetManifestResourceStream($"scenarios/{name}.json") ?? throw new ArgumentException($"There is no built-in scenario {name}.", nameof(name));
        using var bytes = new MemoryStream();
        file.CopyTo(bytes);
        return ScenarioReader.Read(bytes.GetBuffer().AsSpan(0, (int)bytes.Length)) is ScenarioReading.Accepted accepted
            ? accepted.Scenario
            : throw new InvalidOperationException($"The built-in scenario {name} is not valid.");
    }
}
