namespace Autoscaler.Functions.Ports;

/// <summary>See to it that a response is running, and say which are.</summary>
public interface IResponses
{
    /// <summary>Starts at most one response of the cluster, however many ask at once.</summary>
    Task<StartOutcome> Start(string cluster, DateTimeOffset now, CancellationToken stop);

    /// <summary>Builds the client and opens its connection, and starts nothing.</summary>
    Task Warm(CancellationToken stop);
}

public enum StartOutcome
{
    Started,

    /// <summary>A response of the cluster was running, or another starter of this minute was first.</summary>
    AlreadyRunning,

    /// <summary>Closed executions hold this minute's names. The next minute has new ones.</summary>
    NamesTaken,
}
