using Amazon.Route53;
using Amazon.Route53.Model;
using Amazon.Runtime;
using Amazon.StepFunctions;

namespace Autoscaler.Aws.Tests;

/// <summary>Calls over a real socket: what they end in, and how many requests the peer saw.</summary>
internal static class WireCall
{
    private static readonly BasicAWSCredentials Credentials = new("AKIDEXAMPLE", "secret");

    public static ChangeResourceRecordSetsRequest Change { get; } = new()
    {
        HostedZoneId = "Z1",
        ChangeBatch = new ChangeBatch([new Change(ChangeAction.UPSERT, new ResourceRecordSet("ro.shop.internal", RRType.CNAME) { TTL = 1 })]),
    };

    /// <summary>A request without a body: those .NET itself repeats.</summary>
    public static GetHostedZoneRequest Ask { get; } = new() { Id = "Z1" };

    public static async Task<(Type? Failure, int Requests)> Write(WireAnswer answer, CallLimits limits)
    {
        await using var server = new LoopbackServer(answer);
        using var client = Route53(server, limits);
        return await Fail(server, writes: true, client.ChangeResourceRecordSetsAsync(Change));
    }

    public static async Task<(Type? Failure, int Requests)> Read(WireAnswer answer, CallLimits limits)
    {
        await using var server = new LoopbackServer(answer);
        using var client = Route53(server, limits);
        return await Fail(server, writes: false, client.GetHostedZoneAsync(Ask));
    }

    public static async Task<(Type? Failure, int Requests)> Fail(LoopbackServer server, bool writes, Task call)
    {
        // A cancelled token, since a timeout is one of the failures that are expected.
        using var patience = new CancellationTokenSource(LoopbackServer.Patience);
        var error = await Assert.ThrowsAnyAsync<Exception>(() => call.WaitAsync(patience.Token));
        return (AwsError.Classify("ask the peer", writes, error)?.GetType(), server.Requests);
    }

    public static AmazonRoute53Client Route53(LoopbackServer server, CallLimits limits) => new(Credentials, Config(new AmazonRoute53Config(), server, limits));

    public static AmazonStepFunctionsClient StepFunctions(LoopbackServer server, CallLimits limits) => new(Credentials, Config(new AmazonStepFunctionsConfig(), server, limits));

    private static T Config<T>(T config, LoopbackServer server, CallLimits limits) where T : ClientConfig
    {
        config.ServiceURL = server.Address;
        config.AuthenticationRegion = "eu-west-1";
        return limits.Apply(config);
    }
}
