namespace Autoscaler.Core.WakeUps;

/// <summary>What may start a response, after reading: everything that it said besides is history.</summary>
public abstract record WakeUp
{
    private WakeUp()
    {
    }

    /// <summary>The schedule that keeps functions warm.</summary>
    public sealed record Warm : WakeUp;

    /// <summary>An alarm's change of state.</summary>
    /// <param name="Name">The alarm's name.</param>
    /// <param name="IsOn">Whether the new state is ALARM.</param>
    /// <param name="Cluster">The dimension Cluster of its metric, if it has one.</param>
    public sealed record Alarm(string Name, bool IsOn, string? Cluster) : WakeUp;

    /// <summary>Nothing that we know; ignored.</summary>
    public sealed record Unknown : WakeUp;
}
