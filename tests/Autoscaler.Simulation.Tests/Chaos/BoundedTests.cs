using Autoscaler.Functions;
using Autoscaler.Simulation.Chaos;
using Autoscaler.Simulation.Cloud;

namespace Autoscaler.Simulation.Tests.Chaos;

/// <summary>Bounded work (S12) and bounded life (S13), broken on purpose.</summary>
public class BoundedTests
{
    private readonly ChaosStage stage = new();

    private readonly List<string> broken = [];

    [Theory]
    [InlineData("Shift", 2, false)]
    [InlineData("Shift", 3, true)]
    [InlineData("Decide", 1, true)]
    [InlineData("Observe", 51, true)]
    public void A_function_that_makes_more_calls_than_it_needs(string function, int calls, bool isTooMuch)
    {
        var work = new WorkInvariants(stage.Chaos, Note);
        work.Begun(this);
        stage.Chaos.World.Calls.Count("route53:GetChange", calls);
        work.Ended(Enum.Parse<FunctionName>(function));
        Assert.Equal(isTooMuch ? ["S12"] : [], broken);
    }

    [Theory]
    [InlineData(59, true)]
    [InlineData(60, false)]
    public void A_collector_that_asks_who_reads_more_than_once_a_minute(int later, bool isTooSoon)
    {
        var work = new WorkInvariants(stage.Chaos, Note);
        Ask(work);
        stage.Chaos.World.RunUntil(120 + later);
        Ask(work);
        Assert.Equal(isTooSoon ? ["S12"] : [], broken);
    }

    [Fact]
    public void A_collector_that_publishes_twice()
    {
        var work = new WorkInvariants(stage.Chaos, Note);
        work.Begun(this);
        stage.Chaos.World.Calls.Count("cloudwatch:PutMetricData", 2);
        work.Ended(FunctionName.CollectMetrics);
        Assert.Equal(["S12"], broken);
    }

    [Fact]
    public void An_invocation_that_fails_although_every_call_was_answered() => stage.Breaks("S13", () => stage.Chaos.Deployment.Lambda.Ended!(FunctionName.CollectMetrics, FunctionAnswer.Failed("Bug")));

    [Fact]
    public void A_response_that_never_ends()
    {
        var life = new LifeInvariants(stage.Chaos, Note, LifeInvariants.LongestState);
        stage.Chaos.World.RunUntil(240);
        Assert.True(stage.Chaos.Deployment.StepFunctions.Executions[^1].IsRunning);
        life.CheckEnd(60);
        Assert.Equal(["S13"], broken);
    }

    [Theory]
    [InlineData(500, 30, false)]
    [InlineData(521, 30, true)]
    [InlineData(1, 31, true)]
    [InlineData(1, 0, true)]
    public void A_turn_too_many_or_a_wait_without_end(int turn, int wait, bool isTooMuch)
    {
        new LifeInvariants(stage.Chaos, Note, LifeInvariants.LongestState).Decided(stage.LastShift with { Turn = turn, Decision = stage.LastShift.Decision with { WaitSeconds = wait } });
        Assert.Equal(isTooMuch ? ["S13"] : [], broken);
    }

    [Theory]
    [InlineData(45, false)]
    [InlineData(3, true)]
    public void A_state_that_lasts_too_long(int longest, bool isTooMuch)
    {
        // The wait between two turns takes more than three seconds.
        stage.Chaos.World.Ticked += new LifeInvariants(stage.Chaos, Note, TimeSpan.FromSeconds(longest)).Tick;
        stage.Chaos.World.RunUntil(150);
        Assert.Equal(isTooMuch, broken.Count > 0);
    }

    private void Ask(WorkInvariants work)
    {
        work.Begun(this);
        stage.Chaos.World.Calls.Count("rds:DescribeDBClusters");
        work.Ended(FunctionName.CollectMetrics);
    }

    private void Note(string invariant, string says)
    {
        Assert.NotEmpty(says);
        broken.Add(invariant);
    }
}
