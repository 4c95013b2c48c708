using Autoscaler.Core.Policies;

namespace Autoscaler.Simulation.Scenarios;

/// <summary>What came of reading a scenario file.</summary>
public abstract record ScenarioReading
{
    private ScenarioReading()
    {
    }

    public sealed record Accepted(Scenario Scenario) : ScenarioReading;

    /// <summary>Everything that is wrong, never nothing.</summary>
    public sealed record Refused(IReadOnlyList<PolicyProblem> Problems) : ScenarioReading;
}
