using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Amazon.Lambda.Core;
using Autoscaler.Aws;
using Autoscaler.Core.Policies;
using Autoscaler.Functions;
using Autoscaler.Functions.Messages;
using Autoscaler.Functions.Observing;
using Autoscaler.Functions.Reconciling;

namespace Autoscaler.Lambda;

/// <summary>Builds the function that the settings name, with its clients. Building makes no call.</summary>
internal sealed class Handlers(Settings settings, JsonJournal journal, Policy packaged, Clients clients, TimeProvider clock)
{
    public Func<Stream, ILambdaContext, Task<Stream>> Create() => settings.Function switch
    {
        FunctionName.CollectMetrics => CollectMetrics(),
        FunctionName.StartResponse => StartResponse(),
        FunctionName.Observe => Observe(),
        FunctionName.Decide => Decide(),
        FunctionName.Shift => Shift(),
        FunctionName.Provision => Provision(),
        FunctionName.Reconcile => Reconcile(),
        var other => throw new InvalidOperationException($"{other} is not a function."),
    };

    private Func<Stream, ILambdaContext, Task<Stream>> CollectMetrics()
    {
        var collector = new CollectMetrics(
            new RdsFleet(clients.Rds), Policies(), new CloudWatchMetrics(clients.CloudWatch), Responses(settings.StateMachineArn!), journal, settings.HeatGate, clock);
        return Handle(async (lambdaEvent, _, stop) =>
        {
            await collector.Run(lambdaEvent, stop);
            return Stream.Null;
        });
    }

    private Func<Stream, ILambdaContext, Task<Stream>> StartResponse()
    {
        var responses = Responses(settings.StateMachineArn!);
        var starter = new StartResponse(Policies(), responses, responses, journal, clock);
        return Handle(async (lambdaEvent, _, stop) => StartedJson.Of(await starter.Run(lambdaEvent, stop)));
    }

    private Func<Stream, ILambdaContext, Task<Stream>> Observe()
    {
        // A reference to the state machine in the template would be circular: its executions say which it is.
        var responses = new RunningResponsesOf(Responses);
        var ports = new ObservePorts(
            Policies(), new RdsClusters(clients.Rds), new LogStreamSamples(clients.Logs(), clock), new CloudWatchGauges(clients.CloudWatch), clients.Records(),
            new CapacityFloors(clients.Scaling, clients.Rds), responses, Overrides(), new CloudWatchMetrics(clients.CloudWatch));
        var observe = new Observe(ports, journal, clock);
        return Step(MessageJson.Default.ObserveInput, MessageJson.Default.ResponseState, input => input.Warm, observe.Warm, (input, stop) =>
        {
            responses.Machine = input.Machine;
            return observe.Run(input, stop);
        });
    }

    private Func<Stream, ILambdaContext, Task<Stream>> Decide()
    {
        var decide = new Decide(journal, settings.AnnounceTopicArn, settings.OverrideParameter);
        return Step(MessageJson.Default.StepInput, MessageJson.Default.ResponseState, input => input.Warm, _ => Task.CompletedTask, (input, _) => Task.FromResult(decide.Run(StateOf(input))));
    }

    private Func<Stream, ILambdaContext, Task<Stream>> Shift()
    {
        var shift = new Shift(new Gate(Overrides(), clock), clients.Records(), journal);
        return Step(MessageJson.Default.StepInput, MessageJson.Default.ShiftAnswer, input => input.Warm, shift.Warm, (input, stop) => shift.Run(StateOf(input), stop));
    }

    private Func<Stream, ILambdaContext, Task<Stream>> Provision()
    {
        var provision = new Provision(new Gate(Overrides(), clock), new CapacityFloors(clients.Scaling, clients.Rds), journal);
        return Step(MessageJson.Default.StepInput, MessageJson.Default.ProvisionAnswer, input => input.Warm, provision.Warm, (input, stop) => provision.Run(StateOf(input), stop));
    }

    private Func<Stream, ILambdaContext, Task<Stream>> Reconcile()
    {
        var responses = Responses(settings.StateMachineArn!);
        var logs = clients.Logs();
        var writers = new RoleClients(CallLimits.ForWrite, clients.Tokens);
        var reconcile = new Reconcile(
            new AccountPorts
            {
                Overrides = Overrides(),
                Clusters = new RdsClusters(clients.Rds),
                Alarms = new CloudWatchAlarms(clients.CloudWatch),
                Endpoints = new RdsEndpoints(clients.Rds),
                Records = clients.Records(),
                Pair = new Route53RecordPair(writers.For),
                Scaling = new AutoScalingReplicas(clients.Scaling),
                Monitoring = new RdsMonitoring(clients.Rds),
                Samples = new LogStreamSamples(logs, clock),
                Heat = new CloudWatchHeat(clients.CloudWatch),
                Running = responses,
                Responses = responses,
                Stops = new StepFunctionsStops(clients.StepFunctions),
                Floors = new CapacityFloors(clients.Scaling, clients.Rds),
                Announcements = new SnsAnnouncements(clients.Notifications()),
                Subscriptions = new SubscriptionFilters(logs),
                StackAnswers = new HttpStackAnswers(new HttpClient(HttpStackAnswers.Transport()) { Timeout = HttpStackAnswers.AttemptTimeout }),
            },
            Policies(), new CloudWatchMetrics(clients.CloudWatch), journal, settings.StartResponseArn!, settings.AnnounceTopicArn, clock, settings.OverrideParameter);
        return Handle(async (lambdaEvent, left, stop) =>
        {
            await reconcile.Run(lambdaEvent, left, stop);
            return Stream.Null;
        });
    }

    private SsmPolicies Policies() => new(Clients.Parameters(), settings.PolicyParameter, packaged);

    private SsmOverrides Overrides() => new(Clients.Parameters(), settings.OverrideParameter, clock);

    private StepFunctionsResponses Responses(string machine) => new(clients.StepFunctions, machine);

    private static ResponseState StateOf(StepInput input) => input.State ?? throw new ArgumentException("The event holds no state.", nameof(input));

    private Func<Stream, ILambdaContext, Task<Stream>> Step<TIn, TOut>(
        JsonTypeInfo<TIn> input, JsonTypeInfo<TOut> output, Func<TIn, bool> isWarm, Func<CancellationToken, Task> warm, Func<TIn, CancellationToken, Task<TOut>> run)
        where TIn : class => Handle(async (lambdaEvent, _, stop) =>
    {
        var message = Salvage.Read(lambdaEvent, input) ?? throw new ArgumentException("The event is empty.", nameof(input));
        if (isWarm(message))
        {
            Rehearsal.Once();
            await warm(stop);
            return Stream.Null;
        }

        return new MemoryStream(JsonSerializer.SerializeToUtf8Bytes(await run(message, stop), output));
    });

    private Func<Stream, ILambdaContext, Task<Stream>> Handle(Func<ReadOnlyMemory<byte>, TimeSpan, CancellationToken, Task<Stream>> run) => async (input, context) =>
    {
        journal.RequestId = context.AwsRequestId;
        var left = Deadline.Of(context.RemainingTime);
        using var deadline = new CancellationTokenSource(left, clock);
        return await run(EventBytes.Of(input), left, deadline.Token);
    };
}
