using Autoscaler.Functions.Ports;

namespace Autoscaler.Functions.Tests.Reconciling;

/// <summary>The state machine: a response that is started runs until it is stopped.</summary>
internal sealed class FakeMachine(CallLog log) : IRunningResponses, IResponses, IResponseStops
{
    public List<RunningResponse> Running { get; } = [];

    public string? LastState { get; set; }

    public static RunningResponse Response(string name) =>
        new($"arn:aws:states:eu-west-1:123456789012:execution:spike-response:{name}", name, new DateTimeOffset(2026, 11, 20, 11, 59, 0, TimeSpan.Zero));

    Task<IReadOnlyList<RunningResponse>> IRunningResponses.Of(string cluster, CancellationToken stop)
    {
        log.Ask("ListResponses", stop);
        return Task.FromResult<IReadOnlyList<RunningResponse>>([.. Running]);
    }

    Task<StartOutcome> IRunningResponses.Continue(string cluster, string continues, string memory, DateTimeOffset now, CancellationToken stop) => throw new NotSupportedException();

    Task<string?> IRunningResponses.LastState(string cluster, CancellationToken stop)
    {
        log.Ask("LastState", stop, calls: 2);
        return Task.FromResult(LastState);
    }

    Task<StartOutcome> IResponses.Start(string cluster, DateTimeOffset now, CancellationToken stop)
    {
        log.Change("Start", cluster, stop);
        Running.Add(Response($"{cluster}-{now:yyyyMMddTHHmm}"));
        return Task.FromResult(StartOutcome.Started);
    }

    Task IResponses.Warm(CancellationToken stop) => throw new NotSupportedException();

    Task IResponseStops.Stop(RunningResponse response, CancellationToken stop)
    {
        log.Change("Stop", response.Name, stop);
        Running.Remove(response);
        return Task.CompletedTask;
    }
}
