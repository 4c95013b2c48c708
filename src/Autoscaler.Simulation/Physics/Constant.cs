namespace Autoscaler.Simulation.Physics;

/// <summary>One number of the world that we did not choose: how it is, between what it may plausibly lie, and how anybody knows.</summary>
public sealed record Constant(string Name, double Value, double Low, double High, string Unit, Certainty Certainty, string Source);

/// <summary>How sure a constant is.</summary>
public enum Certainty
{
    /// <summary>AWS or the vendor says so.</summary>
    Documented,

    /// <summary>Secondary sources, or inferred from documented facts.</summary>
    Reported,

    /// <summary>Nobody has published it: a guess, to be measured.</summary>
    Assumed,
}
