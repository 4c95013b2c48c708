using System.Text.Json.Nodes;
using Autoscaler.Simulation.Machines;

namespace Autoscaler.Simulation.Tests.Machines;

/// <summary>The rules of AWS for the constructs that this project uses. The shipped definition is compared with two other interpreters in the repository's tests.</summary>
public class ExecutionTests
{
    private const string Task = """{"Type":"Task","Resource":"f","TimeoutSeconds":5,"Next":"Done"}""";

    private static readonly MachineContext Context = new("arn:aws:states:eu-west-1:123456789012:stateMachine:m", "arn:aws:states:eu-west-1:123456789012:execution:m:e", "e", new DateTimeOffset(2026, 11, 20, 12, 0, 0, TimeSpan.Zero));

    [Fact]
    public void A_task_is_given_its_parameters_and_its_answer_goes_where_it_is_told()
    {
        var run = Run("""
            {"Type":"Task","Resource":"f","TimeoutSeconds":5,"Parameters":{"a.$":"$.x.y","id.$":"$$.Execution.Name","text.$":"States.Format('{}-{}!', $.n, $$.Execution.Name)","json.$":"States.JsonToString($.x)","fixed":[1]},
            "ResultPath":"$.result","Next":"Done"}
            """, """{"x":{"y":7},"n":"one"}""");
        var task = Assert.IsType<MachineStep.Task>(run.Begin());
        Assert.Equal("""{"a":7,"id":"e","text":"one-e!","json":"{\u0022y\u0022:7}","fixed":[1]}""", task.Input!.ToJsonString());
        Assert.Equal(TimeSpan.FromSeconds(5), task.Timeout);
        Assert.Equal("""{"x":{"y":7},"n":"one","result":{"ok":true}}""", Output(run.Succeed(JsonNode.Parse("""{"ok":true}"""))));
    }

    [Theory]
    [InlineData("""{"Type":"Task","Resource":"f","TimeoutSeconds":5,"Next":"Done"}""", "9")]
    [InlineData("""{"Type":"Task","Resource":"f","TimeoutSeconds":5,"ResultPath":null,"Next":"Done"}""", """{"a":1}""")]
    [InlineData("""{"Type":"Task","Resource":"f","TimeoutSeconds":5,"ResultPath":"$.a","Next":"Done"}""", """{"a":9}""")]
    public void A_result_takes_the_place_of_the_data_or_none_or_a_members(string state, string output)
    {
        var run = Run(state, """{"a":1}""");
        run.Begin();
        Assert.Equal(output, Output(run.Succeed(9)));
    }

    [Theory]
    [InlineData("""{"kind":"shift"}""", "Shift")]
    [InlineData("""{"kind":"shift","more":null}""", "More")]
    [InlineData("""{"kind":"hold"}""", "Done")]
    [InlineData("""{"kind":1}""", "Done")]
    [InlineData("{}", "Done")]
    public void A_choice_takes_the_first_rule_that_holds(string input, string end)
    {
        var run = Run(
            """{"Type":"Choice","Choices":[{"Variable":"$.more","IsPresent":true,"Next":"More"},{"Variable":"$.kind","StringEquals":"shift","Next":"Shift"}],"Default":"Done"}""", input,
            """,{"name":"Shift","state":{"Type":"Succeed"}},{"name":"More","state":{"Type":"Succeed"}}""");
        run.Begin();
        Assert.Equal(end, run.Trace[^2]);
    }

    [Fact]
    public void Retriers_come_before_catchers_each_with_a_count_of_its_own()
    {
        var run = Run("""
            {"Type":"Task","Resource":"f","TimeoutSeconds":5,"Next":"Done",
            "Retry":[{"ErrorEquals":["A"],"IntervalSeconds":1,"MaxAttempts":1,"BackoffRate":2},{"ErrorEquals":["B"],"IntervalSeconds":2,"MaxAttempts":2,"BackoffRate":3,"MaxDelaySeconds":5}],
            "Catch":[{"ErrorEquals":["States.ALL"],"ResultPath":"$.failure","Next":"Done"}]}
            """);
        run.Begin();
        Assert.Equal(1, Pause(run.Fail("A", "")));
        run.Elapse();
        Assert.Equal(2, Pause(run.Fail("B", "")));
        run.Elapse();
        Assert.Equal(5, Pause(run.Fail("B", "")));
        run.Elapse();
        Assert.Equal("""{"failure":{"Error":"A","Cause":"why"}}""", Output(run.Fail("A", "why")));
        Assert.Equal(["State", "State: A, retried", "State: B, retried", "State: B, retried", "State: A, caught", "Done", "succeeded"], run.Trace);
    }

    [Theory]
    [InlineData("States.TaskFailed", "Anything", true)]
    [InlineData("States.TaskFailed", "States.Timeout", false)]
    [InlineData("States.ALL", "States.Timeout", true)]
    [InlineData("States.ALL", "States.Runtime", false)]
    [InlineData("States.ALL", "States.DataLimitExceeded", false)]
    [InlineData("Lambda.Unknown", "Lambda.ServiceException", false)]
    public void Errors_are_caught_by_name_or_by_AWSs_two_groups(string caught, string error, bool isCaught)
    {
        var run = Run($$"""{"Type":"Task","Resource":"f","TimeoutSeconds":5,"Next":"Done","Catch":[{"ErrorEquals":["{{caught}}"],"Next":"Done"}]}""");
        run.Begin();
        Assert.Equal(isCaught, run.Fail(error, "") is MachineStep.Succeeded);
    }

    [Fact]
    public void Full_jitter_is_drawn_between_nothing_and_the_pause()
    {
        var pauses = Enumerable.Range(0, 200).Select(seed =>
        {
            var run = Run("""{"Type":"Task","Resource":"f","TimeoutSeconds":5,"Next":"Done","Retry":[{"ErrorEquals":["A"],"IntervalSeconds":8,"MaxAttempts":1,"JitterStrategy":"FULL"}]}""", seed: (ulong)seed);
            run.Begin();
            return Pause(run.Fail("A", ""));
        }).ToList();
        Assert.All(pauses, pause => Assert.InRange(pause, 0, 8));
        Assert.InRange(pauses.Average(), 3, 5);
    }

    [Fact]
    public void A_path_that_leads_nowhere_fails_the_execution_and_nothing_catches_it()
    {
        var run = Run("""{"Type":"Task","Resource":"f","TimeoutSeconds":5,"Parameters":{"a.$":"$.nowhere"},"Next":"Done","Catch":[{"ErrorEquals":["States.ALL"],"Next":"Done"}]}""");
        Assert.Equal("States.Runtime", Assert.IsType<MachineStep.Failed>(run.Begin()).Error);
    }

    [Fact]
    public void Data_above_256_KB_fail_the_execution()
    {
        var run = Run("""{"Type":"Task","Resource":"f","TimeoutSeconds":5,"Next":"Again"}""", more: """,{"name":"Again","state":{"Type":"Task","Resource":"f","TimeoutSeconds":5,"Next":"Done"}}""");
        run.Begin();
        Assert.Equal("States.DataLimitExceeded", Assert.IsType<MachineStep.Failed>(run.Succeed(new string('x', 256 * 1024))).Error);
        Assert.True(run.LargestPayload > 256 * 1024);
    }

    [Fact]
    public void What_was_not_asked_for_is_refused()
    {
        var run = Run(Task);
        run.Begin();
        Assert.Throws<InvalidOperationException>(run.Elapse);
        Assert.Throws<InvalidOperationException>(run.Begin);
        run.Succeed(1);
        Assert.Throws<InvalidOperationException>(() => run.Succeed(1));
    }

    [Theory]
    [InlineData("""{"Type":"Map","Next":"Done"}""", "State: a state of type Map")]
    [InlineData("""{"Type":"Parallel","Next":"Done"}""", "State: a state of type Parallel")]
    [InlineData("""{"Type":"Task","Resource":"f","Next":"Done"}""", "State: TimeoutSeconds is missing")]
    [InlineData("""{"Type":"Task","Resource":"f","TimeoutSeconds":5,"Next":"Nowhere"}""", "State leads to Nowhere")]
    [InlineData("""{"Type":"Task","Resource":"f","TimeoutSeconds":5,"QueryLanguage":"JSONata","Next":"Done"}""", "State: QueryLanguage is not supported")]
    [InlineData("""{"Type":"Task","Resource":"f","TimeoutSeconds":5,"OutputPath":"$.a","Next":"Done"}""", "State: OutputPath is not supported")]
    [InlineData("""{"Type":"Choice","Choices":[{"Variable":"$.n","NumericEquals":1,"Next":"Done"}],"Default":"Done"}""", "State.Choices: NumericEquals is not supported")]
    [InlineData("""{"Type":"Wait","SecondsPath":"$.a[0]","Next":"Done"}""", "the path $.a[0] is not supported")]
    [InlineData("""{"Type":"Pass","Parameters":{"a.$":"States.MathAdd(1, 2)"},"Next":"Done"}""", "States.MathAdd(1, 2) is not supported")]
    [InlineData("""{"Type":"Task","Resource":"${F}","TimeoutSeconds":5,"Next":"Done"}""", "There is no substitution for ${F}")]
    public void Whatever_this_project_does_not_use_is_refused_by_name(string state, string says) =>
        Assert.Contains(says, Assert.Throws<NotSupportedException>(() => Run(state)).Message, StringComparison.Ordinal);

    private static Execution Run(string state, string input = "{}", string more = "", ulong seed = 1)
    {
        var states = new JsonObject { ["State"] = JsonNode.Parse(state), ["Done"] = new JsonObject { ["Type"] = "Succeed" } };
        foreach (var another in JsonNode.Parse($"[{more.TrimStart(',')}]")!.AsArray())
        {
            states[(string)another!["name"]!] = another["state"]!.DeepClone();
        }

        var definition = new JsonObject { ["StartAt"] = "State", ["TimeoutSeconds"] = 60, ["States"] = states };
        return new Execution(Machine.Parse(definition.ToJsonString(), new Dictionary<string, string>()), Context, JsonNode.Parse(input)!, new SeededRandom(seed));
    }

    private static string? Output(MachineStep step) => Assert.IsType<MachineStep.Succeeded>(step).Output?.ToJsonString();

    private static double Pause(MachineStep step) => Assert.IsType<MachineStep.Wait>(step).Length.TotalSeconds;
}
