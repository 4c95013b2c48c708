using System.Text.Json;
using System.Text.RegularExpressions;
using Autoscaler.Functions;

namespace Autoscaler.Repository.Tests.Machine;

/// <summary>The definition as it is written; what it does stands in <see cref="TurnTests"/> and <see cref="InterpreterTests"/>.</summary>
public partial class StateMachineTests
{
    // Our own interpreter, AWS's and third parties' agree on these.
    private static readonly string[] PlainStates = ["Task", "Choice", "Wait", "Pass", "Succeed", "Fail"];

    private static readonly string[] PlainFields =
    [
        "Type", "Comment", "Resource", "TimeoutSeconds", "Parameters", "ResultPath", "Retry", "Catch", "Next", "Choices", "Default", "SecondsPath", "Error", "Cause",
    ];

    private static readonly string[] PlainIntrinsics = ["States.Format(", "States.JsonToString("];

    private static readonly string[] Functions = ["Observe", "Decide", "Shift", "Provision", "Continue"];

    public static TheoryData<string> EveryState => [.. Definition.States.Keys];

    public static TheoryData<string> EveryTask => [.. Definition.Tasks.Select(task => task.Key)];

    public static TheoryData<string> EveryFunctionsTask => [.. Functions];

    [Theory]
    [MemberData(nameof(EveryState))]
    public void Uses_plain_constructs_only(string state)
    {
        Assert.Contains(Definition.TypeOf(state), PlainStates);
        Assert.All(Definition.States[state].EnumerateObject(), field => Assert.Contains(field.Name, PlainFields));
        Assert.All(Definition.Lists("Choices", state), rule => Assert.All(rule.EnumerateObject(), field => Assert.Contains(field.Name, new[] { "Variable", "IsPresent", "StringEquals", "Next" })));
        Assert.All(Intrinsic().Matches(Definition.States[state].GetRawText()).Select(match => match.Value), name => Assert.Contains(name, PlainIntrinsics));
    }

    [Theory]
    [MemberData(nameof(EveryTask))]
    public void Every_task_ends_in_time_is_tried_again_and_is_caught(string task)
    {
        Assert.InRange(Definition.States[task].GetProperty("TimeoutSeconds").GetInt32(), 1, 30);
        Assert.NotEmpty(Definition.Lists("Retry", task));
        Assert.All(Definition.Lists("Retry", task), retry =>
        {
            Assert.Equal("FULL", retry.GetProperty("JitterStrategy").GetString());
            Assert.InRange(retry.GetProperty("MaxDelaySeconds").GetInt32(), 1, 10);
            Assert.InRange(retry.GetProperty("MaxAttempts").GetInt32(), 1, 8);
        });
        var caught = Assert.Single(Definition.Lists("Catch", task));
        Assert.Equal("""["States.ALL"]""", caught.GetProperty("ErrorEquals").ToString().Replace(" ", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal));
    }

    // Without Sandbox.Timedout and its like, one environment that hangs would end a response in the middle of a spike.
    [Theory]
    [MemberData(nameof(EveryFunctionsTask))]
    public void A_function_is_asked_again_for_what_may_pass(string task) =>
        Assert.Equal(
            [
                "Lambda.ClientExecutionTimeoutException", "Lambda.ServiceException", "Lambda.AWSLambdaException", "Lambda.SdkClientException",
                "Lambda.TooManyRequestsException", "States.Timeout", "Sandbox.Timedout", "Runtime.ExitError", "Lambda.Unknown",
            ],
            Definition.Lists("Retry", task).SelectMany(retry => retry.GetProperty("ErrorEquals").EnumerateArray()).Select(error => error.GetString()!));

    [Theory]
    [MemberData(nameof(EveryFunctionsTask))]
    public void A_function_that_fails_ends_the_response_after_people_were_told(string task)
    {
        Assert.Equal("DescribeFailure", Assert.Single(Definition.Lists("Catch", task)).GetProperty("Next").GetString());
        Assert.Equal(["AnnounceFailure"], Definition.After("DescribeFailure"));
        Assert.Equal(["Failed"], Definition.After("AnnounceFailure").Distinct());
    }

    [Theory]
    [InlineData("Announce")]
    [InlineData("AnnounceFailure")]
    public void An_announcement_goes_the_same_way_whether_or_not_it_arrives_and_leaves_the_state_alone(string task)
    {
        var announce = Definition.States[task];
        Assert.Single(Definition.After(task).Distinct());
        Assert.Equal(JsonValueKind.Null, announce.GetProperty("ResultPath").ValueKind);
        Assert.Equal(JsonValueKind.Null, Assert.Single(Definition.Lists("Catch", task)).GetProperty("ResultPath").ValueKind);
    }

    // 12 s: one attempt that fails late, a pause of at most a second, and one that hangs.
    [Fact]
    public void Announcing_delays_the_next_turn_by_seconds_at_most()
    {
        var retry = Assert.Single(Definition.Lists("Retry", "Announce"));
        var attempts = retry.GetProperty("MaxAttempts").GetInt32() + 1;
        Assert.InRange((attempts * Definition.States["Announce"].GetProperty("TimeoutSeconds").GetInt32()) + retry.GetProperty("IntervalSeconds").GetInt32(), 1, 12);
    }

    // SNS takes subjects of fewer than 100 characters; an execution's name has at most 80.
    [Fact]
    public void The_subject_of_an_announcement_always_fits() => Assert.All(["Announce", "AnnounceFailure"], task =>
    {
        var subject = Definition.States[task].GetProperty("Parameters").GetProperty("Subject.$").GetString();
        Assert.Equal("States.Format('Aurora autoscaler: {}', $$.Execution.Name)", subject);
        Assert.InRange("Aurora autoscaler: ".Length + 80, 1, 99);
    });

    [Fact]
    public void Every_state_can_be_reached() => Assert.Equal(Definition.States.Keys.Order(StringComparer.Ordinal), ReachedFrom(Definition.Start).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_state_leads_to_an_end() =>
        Assert.All(Definition.States.Keys, state => Assert.Contains(ReachedFrom(state), reached => Definition.TypeOf(reached) is "Succeed" or "Fail"));

    [Fact]
    public void Goes_round_through_Wait_only() =>
        Assert.All(Definition.States.Keys, state => Assert.DoesNotContain(state, Definition.After(state).SelectMany(next => ReachedFrom(next, without: "Wait"))));

    [Fact]
    public void Going_on_in_a_new_execution_is_asked_for_before_anything_else()
    {
        Assert.Equal(["Act?"], Definition.After("Decide").Take(1));
        Assert.Equal("Continue", Definition.After("Act?").Skip(1).First());
        Assert.Equal("Finish", Definition.After("Continue").First());
    }

    [Fact]
    public void Calls_functions_by_their_names() =>
        Assert.Equal(
            [nameof(FunctionName.Decide), nameof(FunctionName.Observe), nameof(FunctionName.Provision), nameof(FunctionName.Shift), nameof(FunctionName.StartResponse)],
            FunctionReference().Matches(Repository.Read(Definition.File)).Select(match => match.Groups[1].Value).Distinct().Order(StringComparer.Ordinal));

    [NodeFact]
    public void Is_valid_for_an_outside_validator()
    {
        var (exitCode, output) = NodeTools.Run("node_modules/asl-validator/dist/bin/asl-validator.js", "--json-path", Path.Combine(Repository.Root, Definition.File));
        Assert.True(exitCode == 0, output);
    }

    [NodeFact]
    public void The_outside_validator_refuses_a_state_that_leads_nowhere()
    {
        var (exitCode, _) = NodeTools.Run(
            "node_modules/asl-validator/dist/bin/asl-validator.js", "--json-definition", """{"StartAt":"A","States":{"A":{"Type":"Pass","Next":"Nowhere"}}}""");
        Assert.NotEqual(0, exitCode);
    }

    private static HashSet<string> ReachedFrom(string start, string? without = null)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>([start]);
        while (open.TryPop(out var state))
        {
            if (state != without && reached.Add(state))
            {
                foreach (var next in Definition.After(state))
                {
                    open.Push(next);
                }
            }
        }

        return reached;
    }

    [GeneratedRegex(@"\$\{(\w+)FunctionArn\}")]
    private static partial Regex FunctionReference();

    [GeneratedRegex(@"States\.\w+\(")]
    private static partial Regex Intrinsic();
}
