namespace Autoscaler.Functions.Tests;

public class FunctionNameTests
{
    [Fact]
    public void Are_the_seven_that_the_template_and_the_state_machine_know() =>
        Assert.Equal(
            ["CollectMetrics", "StartResponse", "Observe", "Decide", "Shift", "Provision", "Reconcile"],
            Enum.GetNames<FunctionName>());
}
