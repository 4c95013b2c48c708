using Autoscaler.Aws.Desk;
using Autoscaler.Core.Decisions;
using Autoscaler.Core.Observations;
using AwsFakes;

namespace Autoscaler.Aws.Tests;

public class ResponseStepsTests
{
    private const string Decided = """{"version":1,"cluster":"shop","decision":{"kind":"hold","reason":"inBand","waitSeconds":2,"explanation":{}}}""";

    private const string Written = """{"version":1,"cluster":"shop","shift":{"outcome":"applied","changeId":"C1"}}""";

    [Fact]
    public async Task Are_what_came_behind_the_one_that_was_seen_last_in_order_and_no_page_further()
    {
        var transport = new StubTransport(
            Page("more", Exit(90, "Wait", "{}"), Exit(70, "Shift", Written)), Page("further", Exit(50, "Decide", Decided), Exit(30, "Decide", Decided)));
        using var stepFunctions = Stub.StepFunctions(transport);

        var steps = await new ResponseSteps(stepFunctions).Since("arn", 30, CancellationToken.None);

        Assert.Equal([(50, false), (70, true)], steps.Select(step => (step.Event, step.IsWrite)));
        Assert.Equal((DecisionKind.Hold, ShiftOutcome.Applied), (steps[0].State.Decision!.Kind, steps[1].State.Shift!.Outcome));
        Assert.Equal(DateTimeOffset.FromUnixTimeMilliseconds(1795172407500 + 50), steps[0].At);
        Assert.Equal(2, transport.Sent.Count);
    }

    [Fact]
    public async Task That_were_cut_short_or_belong_to_another_version_are_left_out()
    {
        using var stepFunctions = Stub.StepFunctions(new StubTransport(Page(null, Exit(2, "Decide", """{"vers"""), Exit(1, "Decide", Decided))));
        Assert.Equal(1, Assert.Single(await new ResponseSteps(stepFunctions).Since("arn", 0, CancellationToken.None)).Event);
    }

    private static StubReply Page(string? next, params string[] events) => StubReply.Ok($$"""{"events":[{{string.Join(',', events)}}]{{(next is null ? "" : $",\"nextToken\":\"{next}\"")}} }""");

    private static string Exit(int id, string task, string output) =>
        $$"""{"id":{{id}},"type":"TaskStateExited","timestamp":{{1795172407.5m + (id / 1000m)}},"stateExitedEventDetails":{"name":"{{task}}","output":"{{System.Text.Json.JsonEncodedText.Encode(output)}}"} }""";
}
