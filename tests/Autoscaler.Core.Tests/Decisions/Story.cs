using Autoscaler.Core.Decisions;
using Autoscaler.Core.Fleet;
using Autoscaler.Core.Memories;
using Autoscaler.Core.Observations;
using Autoscaler.Core.Overrides;
using Autoscaler.Core.Policies;
using Autoscaler.Core.Tests.Policies;

namespace Autoscaler.Core.Tests.Decisions;

/// <summary>
/// A response told turn by turn: two provisioned readers of 4 vCPU and a serverless one of up to 16, at rest and calm unless something else is said. What is
/// decided is done before the next turn.
/// </summary>
internal sealed class Story
{
    private static readonly DateTimeOffset Begin = PlantRun.Zero;

    private readonly List<ObservedReader> readers = [];

    private readonly HashSet<string> silent = [];

    private Func<Observation, Observation> alsoSeen = observation => observation;

    private SeenWeights weights = new(255, 0);

    private ObservedFloor readerFloor = new(3, 15, ScaleInSuspended: false);

    private ObservedFloor acuFloor = new(2, 64, ScaleInSuspended: false);

    private LastShift? lastShift;

    public Story() => Provisioned(30, 30).Serverless(2);

    public ClusterPolicy Policy { get; private set; } = PolicyJson.Shop with { Mode = Mode.Act, Readers = PolicyJson.Shop.Readers with { Min = 2 } };

    public Memory Memory { get; private set; } = Memory.Empty;

    public DateTimeOffset Now { get; private set; } = Begin;

    public List<Decision> Decisions { get; } = [];

    public SeenWeights Weights => weights;

    public ObservedFloor ReaderFloor => readerFloor;

    public ObservedFloor AcuFloor => acuFloor;

    public Story Under(Func<ClusterPolicy, ClusterPolicy> change)
    {
        Policy = change(Policy);
        return this;
    }

    public Story Provisioned(params double[] cpus) => Pool(Core.Fleet.Pool.Provisioned, "p", cpus);

    public Story Serverless(params double[] cpus) => Pool(Core.Fleet.Pool.Serverless, "s", cpus);

    /// <summary>Changes readers that are there already, by the beginning of their names.</summary>
    public Story Reader(string name, Func<ObservedReader, ObservedReader> change)
    {
        for (var i = 0; i < readers.Count; i++)
        {
            readers[i] = readers[i].Instance.StartsWith(name, StringComparison.Ordinal) ? change(readers[i]) : readers[i];
        }

        return this;
    }

    public Story Silent(params string[] names)
    {
        silent.Clear();
        silent.UnionWith(names);
        return this;
    }

    /// <summary>Somebody has set the weights.</summary>
    public Story SetTo(int provisioned, int serverless)
    {
        weights = new SeenWeights(provisioned, serverless);
        return this;
    }

    public Story Share(double share) => SetTo(Core.Weights.For(new Share(share)).Provisioned, Core.Weights.For(new Share(share)).Serverless);

    public Story Floors(double? readers = null, double? acu = null, double? mostReaders = null, double? mostAcu = null)
    {
        readerFloor = readerFloor with { Min = readers ?? readerFloor.Min, Max = mostReaders ?? readerFloor.Max };
        acuFloor = acuFloor with { Min = acu ?? acuFloor.Min, Max = mostAcu ?? acuFloor.Max };
        return this;
    }

    /// <summary>From now on, whatever else is observed; replaces what was said before.</summary>
    public Story Seeing(Func<Observation, Observation> change)
    {
        alsoSeen = change;
        return this;
    }

    public Story Pause(int seconds = 600) => Told(new Override(null, "dba", "maintenance", Now.AddSeconds(seconds)));

    public Story Pin(double share, int seconds = 600) => Told(new Override(new Share(share), "dba", "trial", Now.AddSeconds(seconds)));

    public Story Told(Override? word) => Seeing(observation => observation with { Override = new OverrideReading(true, word) });

    public Story Forgets()
    {
        Memory = Memory.Empty;
        return this;
    }

    /// <summary>So many turns, so many seconds apart; what is decided is done.</summary>
    public Story Turns(int count, int seconds = 10)
    {
        for (var i = 0; i < count; i++)
        {
            Turn(seconds);
        }

        return this;
    }

    public Decision Turn(int seconds = 10)
    {
        var decision = Decide(seconds);
        if (decision.To is { } to)
        {
            weights = new SeenWeights(to.Provisioned, to.Serverless);
            lastShift = new LastShift(ShiftOutcome.Applied, "C1", true);
        }

        foreach (var move in decision.Floors ?? [])
        {
            readerFloor = move.Floor == Floor.Readers ? readerFloor with { Min = move.To, ScaleInSuspended = move.SuspendScaleIn } : readerFloor;
            acuFloor = move.Floor == Floor.Acu ? acuFloor with { Min = move.To } : acuFloor;
        }

        return decision;
    }

    /// <summary>A turn whose decision comes to nothing; what came of the writes is said, if anything is.</summary>
    public Decision Decide(int seconds = 10, ShiftOutcome? outcome = null)
    {
        Now = Now.AddSeconds(seconds);
        var (decision, memory) = DecisionLaw.Decide(Policy, Observe(), Memory);
        Memory = memory;
        Decisions.Add(decision);
        lastShift = outcome is { } came ? new LastShift(came, "C1", null) : null;
        return decision;
    }

    private Observation Observe() => alsoSeen(new Observation
    {
        At = Now,
        WokenAt = Begin,
        Readers = [.. readers.Select(reader => silent.Contains(reader.Instance) ? reader with { Cpu = [] } : reader with { NewestAt = reader.NewestAt ?? Now.AddSeconds(-3) })],
        Writer = new ObservedWriter("writer", Core.Fleet.Pool.Provisioned),
        Records = new ObservedRecords(Record("provisioned", weights.Provisioned), Record("serverless", weights.Serverless), 0),
        ReaderFloor = readerFloor,
        AcuFloor = acuFloor,
        Override = new OverrideReading(true, null),
        LastShift = lastShift,
    });

    private static WeightedRecord Record(string set, int weight) => new("ro.shop.internal.", set, weight, 1, set + ".example", null);

    private Story Pool(Pool pool, string prefix, double[] cpus)
    {
        readers.RemoveAll(reader => reader.Pool == pool);
        readers.AddRange(cpus.Select((cpu, i) => new ObservedReader($"{prefix}{i}", pool, "available")
        {
            CreatedAt = Begin.AddDays(-1),
            Vcpus = pool == Core.Fleet.Pool.Provisioned ? 4 : null,
            Cpu = [.. Enumerable.Repeat<double?>(cpu, 5)],
            Acu = pool == Core.Fleet.Pool.Serverless ? 4 : null,
            Connections = 10,
        }));
        return this;
    }
}
