using Autoscaler.Core.Metrics;
using Autoscaler.Core.Policies;
using Autoscaler.Functions;
using Autoscaler.Functions.Ports;

namespace Autoscaler.Cli.Status;

/// <summary>A policy that was read once.</summary>
internal sealed class FixedPolicy(Policy policy, string version) : IPolicies
{
    public Task<PolicyInForce> Current(CancellationToken stop) => Task.FromResult(new PolicyInForce(policy, version, []));
}

/// <summary>Whoever looks publishes nothing.</summary>
internal sealed class NoMetrics : IMetrics
{
    public Task<int> Publish(IReadOnlyList<MetricPoint> points, CancellationToken stop) => Task.FromResult(0);
}

/// <summary>No state machine was named, so nobody can be asked.</summary>
internal sealed class NoMachine : IRunningResponses
{
    private static PortFailure NotNamed => new PortFailure.Denied("Running responses are not known: no --state-machine and no STATE_MACHINE_ARN");

    public Task<IReadOnlyList<RunningResponse>> Of(string cluster, CancellationToken stop) => throw NotNamed;

    public Task<StartOutcome> Continue(string cluster, string continues, string memory, DateTimeOffset now, CancellationToken stop) => throw NotNamed;

    public Task<string?> LastState(string cluster, CancellationToken stop) => throw NotNamed;
}

/// <summary>Keeps what was told.</summary>
internal sealed class KeptJournal : IJournal
{
    public List<JournalEntry> Entries { get; } = [];

    public void Write(JournalEntry entry)
    {
        lock (Entries)
        {
            Entries.Add(entry);
        }
    }
}
