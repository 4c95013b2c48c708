namespace Autoscaler.Simulation.Chaos;

/// <summary>What an invariant asks for, and what is said where it does not hold.</summary>
internal static class Requirement
{
    public static void Require(this Action<string, string> violate, string invariant, bool holds, string says)
    {
        if (!holds)
        {
            violate(invariant, says);
        }
    }
}
