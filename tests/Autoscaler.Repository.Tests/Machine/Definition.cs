using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Autoscaler.Repository.Tests.Machine;

/// <summary>The state machine that is shipped, with the template's substitutions made: every function's ARN carries a version.</summary>
internal static partial class Definition
{
    public const string File = "statemachine/spike-response.asl.json";

    public const string Start = "Observe";

    public static JsonElement Shipped { get; } = JsonElement.Parse(Substitute(Repository.Read(File)));

    public static JsonNode AsNode => JsonNode.Parse(Shipped.GetRawText())!;

    public static IReadOnlyDictionary<string, JsonElement> States { get; } =
        Shipped.GetProperty(nameof(States)).EnumerateObject().ToDictionary(state => state.Name, state => state.Value);

    public static IEnumerable<KeyValuePair<string, JsonElement>> Tasks => States.Where(state => TypeOf(state.Key) == "Task");

    public static string TypeOf(string state) => States[state].GetProperty("Type").GetString()!;

    /// <summary>Every state that may follow, failures included.</summary>
    public static IEnumerable<string> After(string state) =>
        new[] { "Next", "Default" }.Where(name => States[state].TryGetProperty(name, out _)).Select(name => States[state].GetProperty(name).GetString()!)
            .Concat(Lists("Choices", state).Concat(Lists("Catch", state)).Select(rule => rule.GetProperty("Next").GetString()!));

    public static IEnumerable<JsonElement> Lists(string name, string state) =>
        States[state].TryGetProperty(name, out var list) ? list.EnumerateArray() : Enumerable.Empty<JsonElement>();

    private static string Substitute(string text) =>
        Function().Replace(text, "arn:aws:lambda:eu-west-1:123456789012:function:$1:7")
            .Replace("${AnnounceTopicArn}", "arn:aws:sns:eu-west-1:123456789012:shop-alerts", StringComparison.Ordinal)
            .Replace("${PauseCommand}", "aws ssm put-parameter", StringComparison.Ordinal);

    [GeneratedRegex(@"\$\{(\w+)FunctionArn\}")]
    private static partial Regex Function();
}
