using Autoscaler.Core.Sensing;

namespace Autoscaler.Functions;

/// <summary>What the collector remembers of one reader.</summary>
internal sealed class ReaderMemory
{
    private HeldBack heldBack;

    public ReaderSeconds Seconds { get; } = new();

    /// <summary>For how many seconds the sample speaks, given those that were delivered before.</summary>
    public int StandsFor(Sample sample, HeatGate gate)
    {
        (var seconds, heldBack) = gate.StandsFor(sample, heldBack);
        return seconds;
    }
}
