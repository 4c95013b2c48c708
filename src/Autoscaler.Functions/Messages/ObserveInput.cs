namespace Autoscaler.Functions.Messages;

/// <summary>What the state machine gives Observe. A warm ping has nothing but Warm.</summary>
public sealed record ObserveInput
{
    public bool Warm { get; init; }

    public string? Machine { get; init; }

    public string? Execution { get; init; }

    public DateTimeOffset? StartedAt { get; init; }

    public ResponseState? State { get; init; }
}
