using Autoscaler.Functions;
using Autoscaler.Functions.Ports;
using AwsFakes;

namespace Autoscaler.Aws.Tests;

public class StepFunctionsStopsTests
{
    private static readonly RunningResponse Response = new("arn:aws:states:eu-west-1:123456789012:execution:spike-response:shop-20261120T1159", "shop-20261120T1159", default);

    [Fact]
    public async Task Stops_the_execution_and_says_why()
    {
        var transport = new StubTransport(StubReply.Ok("""{"stopDate":1795172425.4}"""));
        await Stop(transport);
        Assert.Equal(
            $$"""{"executionArn":"{{Response.Execution}}","error":"StackDeleted","cause":"The stack is being deleted."}""", Assert.Single(transport.Sent).Body);
    }

    [Fact]
    public async Task Minds_nothing_that_has_ended() => await Stop(new StubTransport(StubReply.Error(400, """{"__type":"ExecutionDoesNotExist","message":"none"}""")));

    [Fact]
    public async Task Says_that_it_may_not() =>
        await Assert.ThrowsAsync<PortFailure.Denied>(() => Stop(new StubTransport(StubReply.Error(400, """{"__type":"AccessDeniedException","message":"no"}"""))));

    private static Task Stop(StubTransport transport) => new StepFunctionsStops(Stub.StepFunctions(transport)).Stop(Response, CancellationToken.None);
}
