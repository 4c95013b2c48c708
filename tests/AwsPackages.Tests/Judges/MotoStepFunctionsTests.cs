using Amazon.StepFunctions;
using Amazon.StepFunctions.Model;

namespace AwsPackages.Tests.Judges;

/// <summary>In moto's simple mode an execution runs until it is stopped, and every history tells the same story.</summary>
[Collection(MotoTests.Name)]
public class MotoStepFunctionsTests(MotoServer moto)
{
    private IAmazonStepFunctions Client => moto.Clients.StepFunctions;

    [MotoFact]
    public async Task Describes_the_execution_that_it_started()
    {
        var started = await Start("described");

        var execution = await Client.DescribeExecutionAsync(new DescribeExecutionRequest { ExecutionArn = started.ExecutionArn });

        Assert.Equal((moto.Seed.StateMachineArn, "described", ExecutionStatus.RUNNING), (execution.StateMachineArn, execution.Name, execution.Status));
        Assert.Equal("""{"cluster":"shop"}""", execution.Input);
        Assert.Equal(started.StartDate, execution.StartDate);
        Assert.Null(execution.StopDate);
    }

    [MotoFact]
    public async Task Starting_twice_is_one_execution()
    {
        var first = await Start("twice");
        var second = await Start("twice");
        Assert.Equal(first.ExecutionArn, second.ExecutionArn);
    }

    [MotoFact]
    public async Task Throws_ExecutionAlreadyExists_for_another_input()
    {
        await Start("taken");
        var thrown = await Assert.ThrowsAsync<ExecutionAlreadyExistsException>(() => Start("taken", """{"cluster":"other"}"""));
        Assert.Equal("ExecutionAlreadyExists", thrown.ErrorCode);
    }

    [MotoFact]
    public async Task Stops_an_execution()
    {
        var started = await Start("stopped");

        await Client.StopExecutionAsync(new StopExecutionRequest { ExecutionArn = started.ExecutionArn, Error = "Operator", Cause = "A rehearsal." });

        var execution = await Client.DescribeExecutionAsync(new DescribeExecutionRequest { ExecutionArn = started.ExecutionArn });
        Assert.Equal(ExecutionStatus.ABORTED, execution.Status);
        Assert.NotNull(execution.StopDate);
    }

    [MotoFact]
    public async Task Walks_through_the_pages_of_running_executions()
    {
        string[] wanted = ["paged-1", "paged-2", "paged-3"];
        foreach (var name in wanted)
        {
            await Start(name);
        }

        var names = new List<string>();
        var request = new ListExecutionsRequest { StateMachineArn = moto.Seed.StateMachineArn, StatusFilter = ExecutionStatus.RUNNING, MaxResults = 2 };
        do
        {
            var page = await Client.ListExecutionsAsync(request);
            names.AddRange(page.Executions.Select(one => one.Name));
            request.NextToken = page.NextToken;
        }
        while (request.NextToken is not null && names.Count < 100);

        Assert.Equal(wanted, names.Intersect(wanted).Order());
        Assert.Equal(names.Distinct(), names);
    }

    [MotoFact]
    public async Task Reads_the_history_of_an_execution()
    {
        var started = await Start("told");

        var history = await Client.GetExecutionHistoryAsync(new GetExecutionHistoryRequest { ExecutionArn = started.ExecutionArn, MaxResults = 100 });

        Assert.Equal(HistoryEventType.ExecutionStarted, history.Events[0].Type);
        Assert.Equal((1, 0), (history.Events[0].Id, history.Events[0].PreviousEventId));
        Assert.Equal("{}", history.Events[0].ExecutionStartedEventDetails.Input);
        Assert.Equal("A State", history.Events[1].StateEnteredEventDetails.Name);
        Assert.Equal(HistoryEventType.ExecutionSucceeded, history.Events[^1].Type);
        Assert.Equal(new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc), history.Events[0].Timestamp?.ToUniversalTime());
    }

    [MotoFact]
    public async Task Throws_StateMachineDoesNotExist() =>
        await Assert.ThrowsAsync<StateMachineDoesNotExistException>(() => Client.ListExecutionsAsync(new ListExecutionsRequest { StateMachineArn = moto.Seed.StateMachineArn + "-gone" }));

    [MotoFact]
    public async Task Throws_ExecutionDoesNotExist() =>
        await Assert.ThrowsAsync<ExecutionDoesNotExistException>(() => Client.DescribeExecutionAsync(new DescribeExecutionRequest
        {
            ExecutionArn = moto.Seed.StateMachineArn.Replace(":stateMachine:", ":execution:", StringComparison.Ordinal) + ":gone",
        }));

    private Task<StartExecutionResponse> Start(string name, string input = """{"cluster":"shop"}""") =>
        Client.StartExecutionAsync(new StartExecutionRequest { StateMachineArn = moto.Seed.StateMachineArn, Name = name, Input = input });
}
