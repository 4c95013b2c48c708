using System.Text;
using Autoscaler.Core.Policies;
using Autoscaler.Simulation.Controllers;
using Autoscaler.Simulation.Scenarios;
using Floor = Autoscaler.Core.Decisions.Floor;

namespace Autoscaler.Simulation.Chaos;

/// <summary>A world with our controller in it, in which things go wrong by plan.</summary>
internal sealed class ChaosWorld
{
    private readonly SortedDictionary<FaultKind, int> fired = [];

    public ChaosWorld(ChaosPlan plan)
    {
        Plan = plan;
        Policy = ((PolicyReading.Accepted)PolicyReader.Read(Encoding.UTF8.GetBytes(plan.Policy))).Policy;
        Cluster = Policy.Clusters[0];
        var scenario = new Scenario
        {
            Name = "chaos",
            Says = "",
            Seconds = plan.Seconds,
            Cluster = plan.Cluster,
            Constants = plan.Constants,
            Demand = new Demand.Curve(plan.Calm, Bends(plan)),
        };
        var rest = Core.Weights.For(Cluster.Shift.Rest);
        World = new World(new WorldPlan
        {
            Scenario = scenario,
            Policy = Cluster,
            Seed = plan.Seed,
            Readers = plan.Cluster.Readers!.Value,
            ServerlessReaders = plan.Cluster.ServerlessReaders,
            Weights = (rest.Provisioned, rest.Serverless),
            Ttl = Cluster.Record.Ttl,
            Settling = 120,
        });
        Random = World.Random.Child("chaos");
        Controller = new AutoscalerController(Policy);
        Controller.Begin(World);
        Calls = new CallTroubles(Random.Child("calls"), Fire);
        World.Calls.Trouble = Calls;
    }

    public ChaosPlan Plan { get; }

    public Policy Policy { get; }

    public ClusterPolicy Cluster { get; }

    public World World { get; }

    public AutoscalerController Controller { get; }

    public Deployment Deployment => Controller.Deployment;

    public SeededRandom Random { get; }

    public CallTroubles Calls { get; }

    /// <summary>Policies that are valid, by the version that the parameter gave them.</summary>
    public HashSet<string> ValidVersions { get; } = ["1"];

    public bool IsAcuRaised => World.Cluster.Acu.Min > Cluster.Serverless.MinAcu;

    public bool AreReadersRaised => World.Scaler.IsInSuspended || World.Scaler.Min > Cluster.Readers.Min + World.Cluster.Readers(Core.Fleet.Pool.Serverless).Count();

    /// <summary>Floors that somebody else has moved.</summary>
    public HashSet<Floor> ForeignFloors { get; } = [];

    /// <summary>Whether a fault is writing now, and not the controller.</summary>
    public bool IsHand { get; set; }

    /// <summary>Whether there is an operator's pause to be read.</summary>
    public bool IsPaused => Deployment.Parameters.Override?.IsPauseAt(World.Agenda.Now) == true;

    /// <summary>How often each fault has taken effect.</summary>
    public IReadOnlyDictionary<FaultKind, int> Fired => fired;

    public int Second => (int)Math.Floor((World.Agenda.Now - World.Zero).TotalSeconds);

    public void Fire(FaultKind kind) => fired[kind] = fired.GetValueOrDefault(kind) + 1;

    /// <summary>A hand that is not the controller's.</summary>
    public void ByHand(Action action)
    {
        IsHand = true;
        action();
        IsHand = false;
    }

    private static List<Bend> Bends(ChaosPlan plan) =>
    [
        .. plan.Load.Where(bend => bend.At < plan.SafetySeconds).OrderBy(bend => bend.At),
        new Bend(plan.SafetySeconds, plan.Held, 10, null),
        new Bend(plan.SafetySeconds + plan.HeldSeconds, Math.Min(plan.Calm, 0.25), 10, null),
    ];
}
