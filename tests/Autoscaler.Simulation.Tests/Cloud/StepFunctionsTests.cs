using Autoscaler.Core.Policies;
using Autoscaler.Core.Sensing;
using Autoscaler.Functions;
using Autoscaler.Functions.Ports;
using Autoscaler.Simulation.Controllers;

namespace Autoscaler.Simulation.Tests.Cloud;

/// <summary>Step Functions' rules: one execution for one name and input while it runs, names stay taken, what is over comes too late.</summary>
public class StepFunctionsTests
{
    private readonly World world = Runs.SmallWorld(0.9);

    private readonly Deployment deployment;

    public StepFunctionsTests() => deployment = new Deployment(world, new Policy([TestPolicy.Shop with { Mode = Mode.Act }]), HeatGate.None);

    [Fact]
    public async Task Two_starters_of_a_minute_get_the_same_execution()
    {
        deployment.StepFunctions.ListDelay = TimeSpan.FromMinutes(1);
        Assert.Equal(StartOutcome.Started, await Start());
        Assert.Equal(StartOutcome.Started, await Start());
        Assert.Single(deployment.StepFunctions.Executions);
    }

    [Fact]
    public async Task A_running_response_is_enough()
    {
        Assert.Equal(StartOutcome.Started, await Start());
        Assert.Equal(StartOutcome.AlreadyRunning, await Start());
    }

    [Fact]
    public async Task The_name_of_a_closed_execution_stays_taken()
    {
        await Start();
        deployment.StepFunctions.Executions[0].Stop();
        Assert.Equal(StartOutcome.Started, await Start());
        Assert.Equal(["shop-20261120T1200", "shop-20261120T1200-2"], deployment.StepFunctions.Executions.Select(one => one.Name));
    }

    [Fact]
    public async Task A_stopped_execution_does_nothing_more_and_what_it_decided_last_can_be_read()
    {
        world.RunUntil(60);
        await Start();
        world.RunUntil(90);
        deployment.StepFunctions.Executions[0].Stop();
        var turns = Turns();
        Assert.True(turns > 1);
        world.RunUntil(200);
        Assert.Equal(turns, Turns());
        Assert.Contains("\"decision\"", await deployment.StepFunctions.LastState("shop", default), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_task_that_fails_is_tried_again_and_then_given_up()
    {
        deployment.Lambda.Trouble = (function, isEarly) => function == FunctionName.Observe && isEarly ? "Lambda.ServiceException" : null;
        await Start();
        world.RunUntil(120);
        var execution = deployment.StepFunctions.Executions[0];
        Assert.Equal("ResponseFailed", execution.Error);
        Assert.Equal(0, Turns());
        Assert.Contains(deployment.Topic.Told, told => told.Title.Contains("failed", StringComparison.Ordinal));
    }

    private Task<StartOutcome> Start() => deployment.StepFunctions.Start("shop", world.Agenda.Now, default);

    private int Turns() => deployment.Journal.Entries.Count(entry => entry.Entry is JournalEntry.Decided);
}
