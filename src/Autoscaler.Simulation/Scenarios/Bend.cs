namespace Autoscaler.Simulation.Scenarios;

/// <summary>From here on demand goes to another value.</summary>
/// <param name="At">Second of the run.</param>
/// <param name="To">Part of the capacity.</param>
/// <param name="Over">Seconds of a straight way there; 0: at once. Ignored where Decay is set.</param>
/// <param name="Decay">Time constant in seconds of an exponential way there; null: straight.</param>
public sealed record Bend(int At, double To, int Over, int? Decay)
{
    /// <summary>Where demand is so many seconds after the bend.</summary>
    public double Value(double from, int seconds) => Decay is { } constant
        ? To + ((from - To) * Math.Exp(-(double)seconds / constant))
        : seconds >= Over ? To : from + ((To - from) * seconds / Over);
}
