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
    private readonly StoryWorld world = new(PlantRun.Zero);

    private Func<Observation, Observation> alsoSeen = observation => observation;

    public Story() => Provisioned(30, 30).Serverless(2);

    public ClusterPolicy Policy { get; private set; } = PolicyJson.Shop with { Mode = Mode.Act, Readers = PolicyJson.Shop.Readers with { Min = 2 } };

    public Memory Memory { get; private set; } = Memory.Empty;

    public DateTimeOffset Now { get; private set; } = PlantRun.Zero;

    public List<Decision> Decisions { get; } = [];

    public SeenWeights Weights => world.Weights;

    public ObservedFloor ReaderFloor => world.ReaderFloor;

    public ObservedFloor AcuFloor => world.AcuFloor;

    public Story Under(Func<ClusterPolicy, ClusterPolicy> change)
    {
        Policy = change(Policy);
        return this;
    }

    public Story Provisioned(params double[] cpus) => With(() => world.Replace(Pool.Provisioned, "p", cpus));

    public Story Serverless(params double[] cpus) => With(() => world.Replace(Pool.Serverless, "s", cpus));

    /// <summary>Changes readers that are there already, by the beginning of their names.</summary>
    public Story Reader(string name, Func<ObservedReader, ObservedReader> change) => With(() => world.Change(name, change));

    /// <summary>These and no others say nothing.</summary>
    public Story Silent(params string[] names) => With(() =>
    {
        world.Silent.Clear();
        world.Silent.UnionWith(names);
    });

    /// <summary>Somebody has set the weights.</summary>
    public Story SetTo(int provisioned, int serverless) => With(() => world.Weights = new SeenWeights(provisioned, serverless));

    public Story Share(double share) => SetTo(Core.Weights.For(new Share(share)).Provisioned, Core.Weights.For(new Share(share)).Serverless);

    public Story Floors(double? readers = null, double? acu = null, double? mostReaders = null, double? mostAcu = null) => With(() =>
    {
        world.ReaderFloor = ReaderFloor with { Min = readers ?? ReaderFloor.Min, Max = mostReaders ?? ReaderFloor.Max };
        world.AcuFloor = AcuFloor with { Min = acu ?? AcuFloor.Min, Max = mostAcu ?? AcuFloor.Max };
    });

    /// <summary>From now on, whatever else is observed; replaces what was said before.</summary>
    public Story Seeing(Func<Observation, Observation> change) => With(() => alsoSeen = change);

    public Story Pause(int seconds = 600) => Told(new Override(null, "dba", "maintenance", Now.AddSeconds(seconds)));

    public Story Pin(double share, int seconds = 600) => Told(new Override(new Share(share), "dba", "trial", Now.AddSeconds(seconds)));

    public Story Told(Override? word) => Seeing(observation => observation with { Override = new OverrideReading(true, word) });

    public Story Forgets() => With(() => Memory = Memory.Empty);

    /// <summary>So many turns, so many seconds apart; what is decided is done.</summary>
    public Story Turns(int count, int seconds = 10) => With(() =>
    {
        for (var i = 0; i < count; i++)
        {
            Turn(seconds);
        }
    });

    public Decision Turn(int seconds = 10)
    {
        var decision = Decide(seconds);
        world.Do(decision);
        return decision;
    }

    /// <summary>A turn whose decision comes to nothing; what came of the writes is said, if anything is.</summary>
    public Decision Decide(int seconds = 10, ShiftOutcome? outcome = null)
    {
        Now = Now.AddSeconds(seconds);
        (var decision, Memory) = DecisionLaw.Decide(Policy, alsoSeen(world.At(Now)), Memory);
        Decisions.Add(decision);
        world.LastShift = outcome is { } came ? new LastShift(came, "C1", null) : null;
        return decision;
    }

    private Story With(Action change)
    {
        change();
        return this;
    }
}
