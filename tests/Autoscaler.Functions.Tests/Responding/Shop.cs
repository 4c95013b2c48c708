using Autoscaler.Core.Decisions;
using Autoscaler.Core.Fleet;
using Autoscaler.Core.Observations;
using Autoscaler.Core.Sensing;
using Autoscaler.Functions.Observing;
using Autoscaler.Functions.Ports;
using Autoscaler.Functions.Tests.Reconciling;

namespace Autoscaler.Functions.Tests.Responding;

/// <summary>A cluster with two provisioned readers of 4 vCPU and a serverless one, and everything that a response asks about it.</summary>
internal sealed class Shop : IClusters, IRecentSamples, IGauges, IFloors, IRunningResponses, IOverrides
{
    public static readonly DateTimeOffset Start = new(2026, 11, 20, 12, 0, 0, TimeSpan.Zero);

    public Shop(string? policy = null)
    {
        Zone = new FakeZone(Log);
        Zone.Put(255, 0);
        Policies = new FakePolicies(policy ?? TestPolicy.Of());
        Ports = new ObservePorts(Policies, this, this, this, Zone, this, this, this, Metrics);
    }

    public CallLog Log { get; } = new();

    public FakeZone Zone { get; }

    public FakePolicies Policies { get; }

    public FakeMetrics Metrics { get; } = new();

    public FakeJournal Journal { get; } = new();

    public HandClock Clock { get; } = new(Start);

    public ObservePorts Ports { get; }

    /// <summary>CPU of every reader of a pool; null: its log is silent.</summary>
    public double? Provisioned { get; set; } = 35;

    public double? Serverless { get; set; } = 2;

    public ClusterNow? Cluster { get; set; } = FakeRds.Of(
        Reader("shop-writer", isWriter: true), Reader("shop-reader-1"), Reader("shop-reader-2"), Reader("shop-sls-1", Pool.Serverless));

    public ObservedFloor? ReaderFloor { get; set; } = new(3, 9, false);

    public List<RunningResponse> Running { get; } = [];

    public string? LastState { get; set; }

    public OverrideReading Override { get; set; } = new(true, null);

    public static Instance Reader(string name, Pool pool = Pool.Provisioned, bool isWriter = false) =>
        FakeRds.Instance(name, pool, isWriter) with { CreatedAt = Start.AddDays(-1) };

    Task<ClusterNow?> IClusters.Describe(string cluster, CancellationToken stop)
    {
        Log.Ask("DescribeCluster", stop, calls: 2);
        return Task.FromResult(Cluster);
    }

    Task<IReadOnlyDictionary<string, IReadOnlyList<Sample>>> IRecentSamples.Read(IReadOnlyList<Instance> readers, DateTimeOffset since, CancellationToken stop)
    {
        Log.Ask("ReadSamples", stop, calls: 2 * readers.Count);
        return Task.FromResult<IReadOnlyDictionary<string, IReadOnlyList<Sample>>>(readers.ToDictionary(reader => reader.Name, Samples));
    }

    Task<IReadOnlyDictionary<string, Gauge>> IGauges.Read(string cluster, IReadOnlyList<Instance> readers, IReadOnlyList<Instance> unread, DateTimeOffset now, CancellationToken stop)
    {
        Log.Ask("ReadGauges", stop);
        return Task.FromResult<IReadOnlyDictionary<string, Gauge>>(
            readers.Union(unread).ToDictionary(reader => reader.Name, reader => new Gauge(reader.Pool == Pool.Serverless ? Cluster?.Acu?.Min : null, 0, unread.Contains(reader) ? Points(reader) : [])));
    }

    Task<ObservedFloor?> IFloors.Readers(string cluster, CancellationToken stop)
    {
        Log.Ask("DescribeTarget", stop);
        return Task.FromResult(ReaderFloor);
    }

    Task<FloorOutcome> IFloors.Move(Permit permit, string cluster, FloorMove move, CancellationToken stop)
    {
        Log.Change("MoveFloor", $"{move.Floor} {move.From}-{move.To}", stop);
        if (move.Floor == Floor.Readers)
        {
            ReaderFloor = ReaderFloor! with { Min = move.To, ScaleInSuspended = move.SuspendScaleIn };
        }
        else
        {
            Cluster = Cluster! with { Acu = Cluster.Acu! with { Min = move.To } };
        }

        return Task.FromResult(FloorOutcome.Moved);
    }

    Task IFloors.Warm(CancellationToken stop) => Task.CompletedTask;

    Task<IReadOnlyList<RunningResponse>> IRunningResponses.Of(string cluster, CancellationToken stop)
    {
        Log.Ask("ListResponses", stop);
        return Task.FromResult<IReadOnlyList<RunningResponse>>([.. Running]);
    }

    Task<StartOutcome> IRunningResponses.Continue(string cluster, string continues, string memory, DateTimeOffset now, CancellationToken stop) => throw new NotSupportedException();

    Task<string?> IRunningResponses.LastState(string cluster, CancellationToken stop)
    {
        Log.Ask("LastState", stop, calls: 2);
        return Task.FromResult(LastState);
    }

    Task<OverrideReading> IOverrides.Read(string cluster, CancellationToken stop)
    {
        Log.Ask("ReadOverride", stop);
        return Task.FromResult(Override);
    }

    private double? CpuOf(Instance reader) => reader.Pool == Pool.Serverless ? Serverless : Provisioned;

    private IReadOnlyList<Sample> Samples(Instance reader) => CpuOf(reader) is { } cpu
        ? [.. Enumerable.Range(0, 20).Select(ago => new Sample(reader.Name, reader.ResourceId, Clock.Now.AddSeconds(-1 - ago), cpu, 4, null))]
        : [];

    private IReadOnlyList<(DateTimeOffset, double)> Points(Instance reader) => CpuOf(reader) is { } cpu ? [(Clock.Now.AddSeconds(-5), cpu)] : [];
}
