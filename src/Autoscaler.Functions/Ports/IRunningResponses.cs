namespace Autoscaler.Functions.Ports;

/// <summary>Which responses of this cluster are running, and what did the last one leave behind?</summary>
public interface IRunningResponses
{
    Task<IReadOnlyList<RunningResponse>> Of(string cluster, CancellationToken stop);

    /// <summary>Starts a response that goes on where another one stops: it ignores that one, and begins with its memory.</summary>
    /// <param name="continues">The execution that ends.</param>
    /// <param name="memory">JSON, carried unread.</param>
    /// <param name="cluster">The DB cluster identifier.</param>
    /// <param name="now">Gives the name.</param>
    /// <param name="stop">Ends the call.</param>
    Task<StartOutcome> Continue(string cluster, string continues, string memory, DateTimeOffset now, CancellationToken stop);

    /// <summary>The last state that a response which has ended left in its history: what Decide gave out last.</summary>
    /// <returns>JSON; null where there is no such response, or it never decided.</returns>
    Task<string?> LastState(string cluster, CancellationToken stop);
}

/// <param name="Execution">The ARN.</param>
/// <param name="Name">The execution's name.</param>
/// <param name="StartedAt">What Step Functions says.</param>
public sealed record RunningResponse(string Execution, string Name, DateTimeOffset StartedAt);
