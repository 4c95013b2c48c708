using System.Text;
using Amazon.Lambda.Core;
using Autoscaler.Aws;
using Autoscaler.Core.Decisions;
using Autoscaler.Core.Policies;
using Autoscaler.Core.Sensing;
using Autoscaler.Functions;

namespace Autoscaler.Lambda.Tests;

public class RehearsalTests
{
    [Fact]
    public async Task A_ping_goes_through_a_turn_once_and_leaves_no_trace()
    {
        using var log = new MemoryStream();
        var settings = new Settings(FunctionName.Decide, null, null, HeatGate.None, LogLevel.Debug);
        var decide = new Handlers(settings, new JsonJournal(log, FunctionName.Decide, LogLevel.Debug), new Policy([]), new Clients(CallLimits.ForTurn), TimeProvider.System).Create();

        // Whichever test of this process comes first has it.
        var first = Rehearsal.Once();
        Assert.True(first is null or { Kind: DecisionKind.Shift });
        Assert.Null(Rehearsal.Once());

        using var ping = new MemoryStream(Encoding.UTF8.GetBytes("""{"warm":true}"""));
        var answer = await decide(ping, new Context());
        Assert.Equal((0, 0), (answer.Length, log.Length));
    }

    private sealed class Context : ILambdaContext
    {
        public string AwsRequestId => "r";

        public IClientContext ClientContext => null!;

        public string FunctionName => "f";

        public string FunctionVersion => "1";

        public ICognitoIdentity Identity => null!;

        public string InvokedFunctionArn => "arn";

        public ILambdaLogger Logger => null!;

        public string LogGroupName => "g";

        public string LogStreamName => "s";

        public int MemoryLimitInMB => 512;

        public TimeSpan RemainingTime => TimeSpan.FromSeconds(30);
    }
}
