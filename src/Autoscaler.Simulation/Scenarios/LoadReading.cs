namespace Autoscaler.Simulation.Scenarios;

/// <summary>What came of reading a load file.</summary>
public abstract record LoadReading
{
    private LoadReading()
    {
    }

    /// <param name="Demand">Second by second.</param>
    /// <param name="Seconds">How long it is.</param>
    public sealed record Accepted(Demand.Recorded Demand, int Seconds) : LoadReading;

    /// <summary>The first thing that is wrong, with its line.</summary>
    public sealed record Refused(string Problem) : LoadReading;
}
