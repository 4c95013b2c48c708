using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Autoscaler.Core.Policies;
using Autoscaler.Core.Sensing;
using Autoscaler.Functions;
using Autoscaler.Functions.Messages;
using Autoscaler.Functions.Observing;
using Autoscaler.Functions.Ports;
using Autoscaler.Functions.Reconciling;
using Autoscaler.Simulation.Cloud;

namespace Autoscaler.Simulation.Controllers;

/// <summary>The seven functions and the state machine, deployed into the simulated account. None of them knows.</summary>
internal sealed class Deployment
{
    public const string StartResponseArn = "arn:aws:lambda:eu-west-1:123456789012:function:autoscaler-StartResponse";

    public const string TopicArn = "arn:aws:sns:eu-west-1:123456789012:autoscaler";

    private static readonly TimeSpan Deadline = TimeSpan.FromSeconds(30);

    private readonly World world;

    private readonly Scaling scaling;

    private readonly CloudWatch cloudWatch;

    public Deployment(World world, Policy policy, HeatGate gate)
    {
        this.world = world;
        Gate = gate;
        Store = new MetricStore(world.Agenda, world.Nature.Time(Physics.Constants.MetricDelay));
        Alarms = new AlarmBoard(world.Agenda, Store, world.Nature.Time(Physics.Constants.AlarmInterval));
        Parameters = new Parameters(world.Calls, policy);
        Topic = new Topic(world.Agenda, world.Calls);
        Journal = new SimulatedJournal(world.Agenda, world.Calls);
        cloudWatch = new CloudWatch(world.Calls, Store, world.RdsMetrics, Alarms);
        scaling = new Scaling(world.Agenda, world.Calls, Store, world.Scaler, world.Rds);
        Lambda = new Lambda(world, Build);
        StepFunctions = new StepFunctions(world, ShippedMachine.Value, Lambda, Topic);
    }

    public HeatGate Gate { get; }

    public MetricStore Store { get; }

    public AlarmBoard Alarms { get; }

    public Parameters Parameters { get; }

    public Topic Topic { get; }

    public SimulatedJournal Journal { get; }

    public Lambda Lambda { get; }

    public StepFunctions StepFunctions { get; }

    private Func<ReadOnlyMemory<byte>, Task<byte[]?>> Build(FunctionName function) => function switch
    {
        FunctionName.CollectMetrics => NoAnswer(new CollectMetrics(world.Rds, Parameters, cloudWatch, StepFunctions, Journal, Gate, world.Clock).Run),
        FunctionName.StartResponse => NoAnswer(new StartResponse(Parameters, StepFunctions, StepFunctions, Journal, world.Clock).Run),
        FunctionName.Observe => Observe(),
        FunctionName.Decide => Decide(),
        FunctionName.Shift => Shift(),
        FunctionName.Provision => Provision(),
        FunctionName.Reconcile => Reconcile(),
        var other => throw new InvalidOperationException($"{other} is not a function."),
    };

    private Func<ReadOnlyMemory<byte>, Task<byte[]?>> Observe()
    {
        var observe = new Observe(
            new ObservePorts(Parameters, world.Rds, world.Log, cloudWatch, world.Zone, scaling, StepFunctions, Parameters, cloudWatch), Journal, world.Clock);
        return Step(MessageJson.Default.ObserveInput, MessageJson.Default.ResponseState, input => input.Warm, observe.Warm, observe.Run);
    }

    private Func<ReadOnlyMemory<byte>, Task<byte[]?>> Decide()
    {
        var decide = new Decide(Journal, TopicArn, "/autoscaler/override");
        return Step(MessageJson.Default.StepInput, MessageJson.Default.ResponseState, input => input.Warm, _ => Task.CompletedTask, (input, _) => Task.FromResult(decide.Run(input.State!)));
    }

    private Func<ReadOnlyMemory<byte>, Task<byte[]?>> Shift()
    {
        var shift = new Shift(new Gate(Parameters, world.Clock), world.Zone, Journal);
        return Step(MessageJson.Default.StepInput, MessageJson.Default.ShiftAnswer, input => input.Warm, shift.Warm, (input, stop) => shift.Run(input.State!, stop));
    }

    private Func<ReadOnlyMemory<byte>, Task<byte[]?>> Provision()
    {
        var provision = new Provision(new Gate(Parameters, world.Clock), scaling, Journal);
        return Step(MessageJson.Default.StepInput, MessageJson.Default.ProvisionAnswer, input => input.Warm, provision.Warm, (input, stop) => provision.Run(input.State!, stop));
    }

    private Func<ReadOnlyMemory<byte>, Task<byte[]?>> Reconcile()
    {
        var ports = new AccountPorts
        {
            Overrides = Parameters,
            Clusters = world.Rds,
            Alarms = cloudWatch,
            Endpoints = world.Endpoints,
            Records = world.Zone,
            Pair = world.Zone,
            Scaling = scaling,
            Monitoring = world.Rds,
            Samples = world.Log,
            Heat = cloudWatch,
            Running = StepFunctions,
            Responses = StepFunctions,
            Stops = StepFunctions,
            Floors = scaling,
            Announcements = Topic,
            Subscriptions = new NoStack(),
            StackAnswers = new NoStack(),
        };
        var reconcile = new Reconcile(ports, Parameters, cloudWatch, Journal, StartResponseArn, TopicArn, world.Clock);
        return NoAnswer((lambdaEvent, stop) => reconcile.Run(lambdaEvent, Deadline, stop));
    }

    private static Func<ReadOnlyMemory<byte>, Task<byte[]?>> NoAnswer(Func<ReadOnlyMemory<byte>, CancellationToken, Task> run) => async lambdaEvent =>
    {
        await run(lambdaEvent, CancellationToken.None);
        return null;
    };

    private static Func<ReadOnlyMemory<byte>, Task<byte[]?>> Step<TIn, TOut>(
        JsonTypeInfo<TIn> input, JsonTypeInfo<TOut> output, Func<TIn, bool> isWarm, Func<CancellationToken, Task> warm, Func<TIn, CancellationToken, Task<TOut>> run)
        where TIn : class => async lambdaEvent =>
    {
        var message = Salvage.Read(lambdaEvent, input)!;
        if (isWarm(message))
        {
            await warm(CancellationToken.None);
            return null;
        }

        return JsonSerializer.SerializeToUtf8Bytes(await run(message, CancellationToken.None), output);
    };

    /// <summary>Nobody deploys a stack here.</summary>
    private sealed class NoStack : IStackAnswers, ISubscriptionFilters
    {
        public Task<IReadOnlyList<string>?> Names(CancellationToken stop) => Task.FromResult<IReadOnlyList<string>?>([]);

        public Task Put(Uri responseAddress, ReadOnlyMemory<byte> json, CancellationToken stop) => Task.CompletedTask;
    }
}
