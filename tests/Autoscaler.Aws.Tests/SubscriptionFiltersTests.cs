using Autoscaler.Functions;
using AwsFakes;

namespace Autoscaler.Aws.Tests;

public class SubscriptionFiltersTests
{
    [Fact]
    public async Task Names_who_is_subscribed_to_the_samples()
    {
        var transport = new StubTransport(StubReply.Ok("""{"subscriptionFilters":[{"filterName":"datadog","filterPattern":"","destinationArn":"arn:aws:lambda:eu-west-1:123456789012:function:d"},{"filterName":"spike-samples"}]}"""));
        Assert.Equal(["datadog", "spike-samples"], await Names(transport));
        Assert.Equal("""{"logGroupName":"RDSOSMetrics"}""", Assert.Single(transport.Sent).Body);
    }

    [Fact]
    public async Task Nobody_may_be_subscribed() => Assert.Empty((await Names(new StubTransport(StubReply.Ok("{}"))))!);

    [Fact]
    public async Task Says_that_there_is_no_such_log_group() =>
        Assert.Null(await Names(new StubTransport(StubReply.Error(400, """{"__type":"ResourceNotFoundException","message":"The specified log group does not exist."}"""))));

    [Fact]
    public async Task Says_that_it_may_not_look() =>
        await Assert.ThrowsAsync<PortFailure.Denied>(() => Names(new StubTransport(StubReply.Error(400, """{"__type":"AccessDeniedException","message":"no"}"""))));

    private static Task<IReadOnlyList<string>?> Names(StubTransport transport) => new SubscriptionFilters(Stub.Logs(transport)).Names(CancellationToken.None);
}
