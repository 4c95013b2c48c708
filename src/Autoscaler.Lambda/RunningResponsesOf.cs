using Autoscaler.Aws;
using Autoscaler.Functions.Ports;

namespace Autoscaler.Lambda;

/// <summary>The responses of the state machine that an event names. One environment handles one event at a time.</summary>
internal sealed class RunningResponsesOf(Func<string, StepFunctionsResponses> responses) : IRunningResponses
{
    public string? Machine { get; set; }

    public Task<IReadOnlyList<RunningResponse>> Of(string cluster, CancellationToken stop) => Named.Of(cluster, stop);

    public Task<StartOutcome> Continue(string cluster, string continues, string memory, DateTimeOffset now, CancellationToken stop) =>
        Named.Continue(cluster, continues, memory, now, stop);

    public Task<string?> LastState(string cluster, CancellationToken stop) => Named.LastState(cluster, stop);

    private StepFunctionsResponses Named => responses(Machine ?? throw new InvalidOperationException("The event does not name the state machine."));
}
