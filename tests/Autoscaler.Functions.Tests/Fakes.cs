using System.Text;
using Autoscaler.Core.Fleet;
using Autoscaler.Core.Metrics;
using Autoscaler.Core.Policies;
using Autoscaler.Functions.Ports;

namespace Autoscaler.Functions.Tests;

internal sealed class FakeFleet(params Reader[] readers) : IFleet
{
    public int Asked { get; private set; }

    public Topology? Answer { get; set; } = new(readers);

    public PortFailure? Failure { get; set; }

    public Task<Topology?> Read(IReadOnlyList<string> clusters, CancellationToken stop)
    {
        Asked++;
        return Failure is null ? Task.FromResult(Answer) : Task.FromException<Topology?>(Failure);
    }
}

internal sealed class FakeMetrics : IMetrics
{
    public List<IReadOnlyList<MetricPoint>> Calls { get; } = [];

    public PortFailure? Failure { get; set; }

    public IEnumerable<MetricPoint> Points(MetricName name) => Calls.SelectMany(call => call).Where(point => point.Name == name);

    public Task<int> Publish(IReadOnlyList<MetricPoint> points, CancellationToken stop)
    {
        Calls.Add([.. points]);
        return Failure is null ? Task.FromResult(1) : Task.FromException<int>(Failure);
    }
}

internal sealed class FakeResponses : IResponses
{
    public List<string> Started { get; } = [];

    public int Warmed { get; private set; }

    public PortFailure? Failure { get; set; }

    public Task<StartOutcome> Start(string cluster, DateTimeOffset now, CancellationToken stop)
    {
        Started.Add(cluster);
        return Failure is null ? Task.FromResult(StartOutcome.Started) : Task.FromException<StartOutcome>(Failure);
    }

    public Task Warm(CancellationToken stop)
    {
        Warmed++;
        return Task.CompletedTask;
    }
}

internal sealed class FakeRunningResponses : IRunningResponses
{
    public List<(string Cluster, string Continues, string Memory, DateTimeOffset Now)> Continued { get; } = [];

    public StartOutcome Outcome { get; set; } = StartOutcome.Started;

    public Task<IReadOnlyList<RunningResponse>> Of(string cluster, CancellationToken stop) => Task.FromResult<IReadOnlyList<RunningResponse>>([]);

    public Task<StartOutcome> Continue(string cluster, string continues, string memory, DateTimeOffset now, CancellationToken stop)
    {
        Continued.Add((cluster, continues, memory, now));
        return Task.FromResult(Outcome);
    }

    public Task<string?> LastState(string cluster, CancellationToken stop) => Task.FromResult<string?>(null);
}

internal sealed class FakePolicies(string json) : IPolicies
{
    public IReadOnlyList<PolicyProblem> Rejected { get; set; } = [];

    public PortFailure? Unread { get; set; }

    public Task<PolicyInForce> Current(CancellationToken stop) => Task.FromResult(new PolicyInForce(
        Assert.IsType<PolicyReading.Accepted>(PolicyReader.Read(Encoding.UTF8.GetBytes(json))).Policy, "test", Rejected)
    { Unread = Unread });
}

internal sealed class FakeJournal : IJournal
{
    public List<JournalEntry> Entries { get; } = [];

    public void Write(JournalEntry entry) => Entries.Add(entry);
}

/// <summary>A clock that is moved by hand.</summary>
internal sealed class HandClock(DateTimeOffset now) : TimeProvider
{
    public DateTimeOffset Now { get; set; } = now;

    public override DateTimeOffset GetUtcNow() => Now;
}
