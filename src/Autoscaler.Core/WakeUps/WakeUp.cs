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

    /// <summary>A response that has made very many turns asks to go on in a new execution.</summary>
    /// <param name="Cluster">Its cluster.</param>
    /// <param name="Execution">Its execution's ARN, which the new one ignores.</param>
    /// <param name="MemoryJson">A JSON object, carried unread.</param>
    public sealed record Continue(string Cluster, string Execution, string MemoryJson) : WakeUp;

    /// <summary>Nothing that we know; ignored.</summary>
    public sealed record Unknown : WakeUp;
}
