using System.Text.Json;
using System.Text.RegularExpressions;
using Autoscaler.Functions;

namespace Autoscaler.Repository.Tests;

public sealed partial class StateMachineTests : IDisposable
{
    private const string Definition = "statemachine/spike-response.asl.json";

    // Our own interpreter, AWS's and third parties' agree on these.
    private static readonly string[] PlainStates = ["Task", "Choice", "Wait", "Pass", "Succeed", "Fail"];

    private readonly JsonDocument machine = JsonDocument.Parse(Repository.Read(Definition));

    private IEnumerable<JsonProperty> States => machine.RootElement.GetProperty(nameof(States)).EnumerateObject();

    private IEnumerable<JsonProperty> Tasks => States.Where(state => state.Value.GetProperty("Type").GetString() == "Task");

    [Fact]
    public void Uses_plain_states_only() => Assert.All(States, state => Assert.Contains(state.Value.GetProperty("Type").GetString(), PlainStates));

    [Fact]
    public void Every_task_ends_in_time_is_tried_again_and_is_caught() => Assert.All(Tasks, task =>
    {
        Assert.True(task.Value.TryGetProperty("TimeoutSeconds", out _), task.Name);
        Assert.All(task.Value.GetProperty("Retry").EnumerateArray(), retry => Assert.Equal("FULL", retry.GetProperty("JitterStrategy").GetString()));
        Assert.Contains(task.Value.GetProperty("Catch").EnumerateArray(), caught => caught.GetProperty("ErrorEquals")[0].GetString() == "States.ALL");
    });

    [Fact]
    public void Calls_functions_by_their_names() =>
        Assert.Equal(
            [nameof(FunctionName.Decide), nameof(FunctionName.Observe), nameof(FunctionName.Provision), nameof(FunctionName.Shift)],
            FunctionReference().Matches(Repository.Read(Definition)).Select(match => match.Groups[1].Value).Distinct().Order(StringComparer.Ordinal));

    [NodeFact]
    public void Is_valid_for_an_outside_validator()
    {
        var (exitCode, output) = NodeFactAttribute.Run("node_modules/asl-validator/dist/bin/asl-validator.js", "--json-path", Path.Combine(Repository.Root, Definition));
        Assert.True(exitCode == 0, output);
    }

    [NodeFact]
    public void The_outside_validator_refuses_a_state_that_leads_nowhere()
    {
        var (exitCode, _) = NodeFactAttribute.Run(
            "node_modules/asl-validator/dist/bin/asl-validator.js", "--json-definition", """{"StartAt":"A","States":{"A":{"Type":"Pass","Next":"Nowhere"}}}""");
        Assert.NotEqual(0, exitCode);
    }

    public void Dispose() => machine.Dispose();

    [GeneratedRegex(@"\$\{(\w+)FunctionArn\}")]
    private static partial Regex FunctionReference();
}
