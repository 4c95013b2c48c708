using Amazon.CloudWatch;
using Amazon.Lambda.Core;
using Amazon.RDS;
using Amazon.SimpleSystemsManagement;
using Amazon.StepFunctions;
using Autoscaler.Aws;
using Autoscaler.Core.Policies;
using Autoscaler.Functions;

namespace Autoscaler.Lambda;

/// <summary>Builds the function that the settings name, with its clients. Building makes no call.</summary>
internal sealed class Handlers(Settings settings, JsonJournal journal, Policy packaged, TimeProvider clock)
{
    public Func<Stream, ILambdaContext, Task<Stream>> Create() => settings.Function switch
    {
        FunctionName.CollectMetrics => CollectMetrics(),
        FunctionName.StartResponse => StartResponse(),
        var other => throw new InvalidOperationException($"{other} is not built yet."),
    };

    private Func<Stream, ILambdaContext, Task<Stream>> CollectMetrics()
    {
        var limits = CallLimits.ForCollector;
        var collector = new CollectMetrics(
            new RdsFleet(new AmazonRDSClient(limits.Apply(new AmazonRDSConfig()))),
            Policies(limits),
            new CloudWatchMetrics(new AmazonCloudWatchClient(limits.Apply(new AmazonCloudWatchConfig()))),
            Responses(limits),
            journal,
            settings.HeatGate,
            clock);

        return Handle(async (lambdaEvent, stop) =>
        {
            await collector.Run(lambdaEvent, stop);
            return Stream.Null;
        });
    }

    private Func<Stream, ILambdaContext, Task<Stream>> StartResponse()
    {
        var limits = CallLimits.ForTurn;
        var responses = Responses(limits);
        var starter = new StartResponse(Policies(limits), responses, responses, journal, clock);
        return Handle(async (lambdaEvent, stop) => StartedJson.Of(await starter.Run(lambdaEvent, stop)));
    }

    private SsmPolicies Policies(CallLimits limits) =>
        new SsmPolicies(new AmazonSimpleSystemsManagementClient(limits.Apply(new AmazonSimpleSystemsManagementConfig())), settings.PolicyParameter, packaged);

    private StepFunctionsResponses Responses(CallLimits limits) =>
        new(new AmazonStepFunctionsClient(limits.Apply(new AmazonStepFunctionsConfig())), settings.StateMachineArn!);

    private Func<Stream, ILambdaContext, Task<Stream>> Handle(Func<ReadOnlyMemory<byte>, CancellationToken, Task<Stream>> run) => async (input, context) =>
    {
        journal.RequestId = context.AwsRequestId;
        using var deadline = new CancellationTokenSource(Deadline.Of(context.RemainingTime), clock);
        return await run(EventBytes.Of(input), deadline.Token);
    };
}
