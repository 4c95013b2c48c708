using Amazon.Runtime;
using Amazon.StepFunctions;

namespace Autoscaler.Aws.Tests;

public class CallLimitsTests
{
    public static TheoryData<CallLimits, int, int> Budgets => new()
    {
        { CallLimits.ForTurn, 18, 30 },
        { CallLimits.ForCollector, 5, 10 },
        { CallLimits.ForWrite, 10, 30 - 18 },
        { CallLimits.ForRole, 7, 30 - 18 },
    };

    [Theory]
    [MemberData(nameof(Budgets))]
    public void Let_a_call_end_within_its_callers_deadline(CallLimits limits, int worstCaseSeconds, int deadlineSeconds)
    {
        Assert.Equal(TimeSpan.FromSeconds(worstCaseSeconds), limits.WorstCase);
        Assert.True(worstCaseSeconds < deadlineSeconds);
    }

    [Fact]
    public void Count_no_pause_longer_than_the_SDK_makes() =>
        Assert.Equal(TimeSpan.FromSeconds(1 + 2 + 4 + 8 + 16 + 20 + 20), new CallLimits(8, TimeSpan.Zero, TimeSpan.Zero).WorstCase);

    [Fact]
    public void Are_set_in_the_client_whatever_the_environment_says()
    {
        var config = CallLimits.ForTurn.Apply(new AmazonStepFunctionsConfig());
        Assert.Equal(
            (RequestRetryMode.Standard, 2, TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(1)),
            (config.RetryMode, config.MaxErrorRetry, config.Timeout!.Value, config.ConnectTimeout!.Value));
    }
}
