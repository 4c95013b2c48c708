namespace Autoscaler.Functions.Messages;

/// <summary>What the state machine gives Decide, Shift and Provision. A warm ping has nothing but Warm.</summary>
public sealed record StepInput
{
    public bool Warm { get; init; }

    public ResponseState? State { get; init; }
}
