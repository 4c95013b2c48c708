namespace Autoscaler.Functions;

/// <summary>
/// What a port throws when it cannot answer. There are three kinds because callers do three different things; a conflict is none of them but an answer.
/// </summary>
public abstract class PortFailure : Exception
{
    private PortFailure(string message, Exception? cause) : base(message, cause)
    {
    }

    /// <summary>Throttled, busy or unreachable, and certainly not done: the next turn may try again.</summary>
    public sealed class Retryable(string message, Exception cause) : PortFailure(message, cause);

    /// <summary>Refused for what was asked or for who asked: trying again changes nothing, somebody has to be told.</summary>
    public sealed class Denied(string message, Exception? cause = null) : PortFailure(message, cause);

    /// <summary>Sent, and nobody knows whether it was done: only the next observation tells.</summary>
    public sealed class OutcomeUnknown(string message, Exception cause) : PortFailure(message, cause);
}
