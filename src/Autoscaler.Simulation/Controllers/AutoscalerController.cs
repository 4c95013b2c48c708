using Autoscaler.Core.Policies;
using Autoscaler.Core.Sensing;
using Autoscaler.Functions;
using Autoscaler.Simulation.Cloud;
using Autoscaler.Simulation.Physics;

namespace Autoscaler.Simulation.Controllers;

/// <summary>Our own controller: the deployed functions, woken by what wakes them in an account.</summary>
internal sealed class AutoscalerController(Policy policy) : IController
{
    // As in template.yaml.
    private static readonly TimeSpan ReconcileInterval = TimeSpan.FromMinutes(1);

    private static readonly TimeSpan PingInterval = TimeSpan.FromMinutes(4);

    private static readonly HeatGate Gate = new(40, TimeSpan.FromSeconds(60), []);

    private static readonly FunctionName[] Pinged = [FunctionName.StartResponse, FunctionName.Observe, FunctionName.Decide, FunctionName.Shift, FunctionName.Provision];

    private static readonly ReadOnlyMemory<byte> Ping = """{"warm":true}"""u8.ToArray();

    private static readonly ReadOnlyMemory<byte> Schedule = "{}"u8.ToArray();

    public string Name => "autoscaler";

    public int Responses => Deployment.StepFunctions.Executions.Count;

    public Deployment Deployment { get; private set; } = null!;

    /// <summary>What becomes of a sample that has passed the gate, or of an alarm's event: when which events arrive. Null: that one, as usual.</summary>
    public Func<Sample, IReadOnlyList<(TimeSpan Later, byte[] Event)>>? Deliveries { get; set; }

    public Func<byte[], IReadOnlyList<(TimeSpan Later, byte[] Event)>>? WakeUps { get; set; }

    public WorldPlan Plan(WorldPlan mixed) => mixed;

    public void Begin(World world)
    {
        Deployment = new Deployment(world, policy, Gate);
        var lambda = Deployment.Lambda;
        Run(TimeSpan.FromSeconds(1), ReconcileInterval, () => lambda.Invoke(FunctionName.Reconcile, Schedule));
        Run(TimeSpan.FromSeconds(2), PingInterval, () =>
        {
            foreach (var function in Pinged)
            {
                lambda.Invoke(function, Ping);
            }
        });

        world.Log.Written = sample => Deliver(world, sample);
        Deployment.Alarms.Changed = alarm =>
        {
            if (alarm is { IsOn: true, Alarm.Action: Deployment.StartResponseArn })
            {
                Arrive(world, FunctionName.StartResponse, WakeUps?.Invoke(AlarmEvent.Of(alarm)) ?? [(TimeSpan.Zero, AlarmEvent.Of(alarm))]);
            }
        };

        void Run(TimeSpan first, TimeSpan interval, Action action) => world.Agenda.In(first, () =>
        {
            action();
            world.Agenda.Every(interval, action);
        });
    }

    private void Deliver(World world, Sample sample)
    {
        if (Gate.Passes(sample))
        {
            Arrive(world, FunctionName.CollectMetrics, Deliveries?.Invoke(sample) ?? [(world.Nature.Time(Constants.DeliveryDelay), Delivery.Of([sample]))]);
        }
    }

    private void Arrive(World world, FunctionName function, IReadOnlyList<(TimeSpan Later, byte[] Event)> events)
    {
        foreach (var (later, one) in events)
        {
            world.Agenda.In(later, () => Deployment.Lambda.Invoke(function, one));
        }
    }
}
