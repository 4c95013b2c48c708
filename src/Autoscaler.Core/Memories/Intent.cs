namespace Autoscaler.Core.Memories;

/// <summary>A write that was decided: from these weights to those. Whether it took place, the next observation tells.</summary>
public sealed record Intent(int FromProvisioned, int FromServerless, Weights To, DateTimeOffset At)
{
    /// <summary>Route 53's name of the change, once it has accepted it.</summary>
    public string? ChangeId { get; init; }

    public bool IsInSync { get; init; }
}
