using System.Text.Json;

namespace Autoscaler.Simulation.Machines;

/// <summary>Reads one state of a definition; a field that is not known is refused.</summary>
internal static class StateReader
{
    private static readonly string[] Always = ["Type", "Comment"];

    public static State Read(string name, JsonElement state)
    {
        var type = Text(name, state, "Type");
        Allow(name, state, type switch
        {
            "Task" => ["Resource", "TimeoutSeconds", "Parameters", "ResultPath", "Retry", "Catch", "Next"],
            "Choice" => ["Choices", "Default"],
            "Wait" => ["SecondsPath", "Next"],
            "Pass" => ["Parameters", "ResultPath", "Next"],
            "Fail" => ["Error", "Cause"],
            "Succeed" => [],
            _ => throw new NotSupportedException($"{name}: a state of type {type} is not supported."),
        });
        return type switch
        {
            "Task" => new State.Task(
                Text(name, state, "Resource"), TimeSpan.FromSeconds(Number(name, state, "TimeoutSeconds", null)), Parameters(name, state), ResultOf(name, state),
                [.. List(state, "Retry").Select(one => RetrierOf(name, one))], [.. List(state, "Catch").Select(one => CatcherOf(name, one))], Text(name, state, "Next")),
            "Choice" => new State.Choice([.. List(state, "Choices").Select(one => RuleOf(name, one))], Text(name, state, "Default")),
            "Wait" => new State.Wait(PathOf(name, Text(name, state, "SecondsPath")), Text(name, state, "Next")),
            "Pass" => new State.Pass(Parameters(name, state), ResultOf(name, state), Text(name, state, "Next")),
            "Fail" => new State.Fail(Text(name, state, "Error"), Text(name, state, "Cause")),
            _ => new State.Succeed(),
        };
    }

    /// <summary>Every state that may come after it.</summary>
    public static IEnumerable<string> Ways(State state) => state switch
    {
        State.Task task => task.Catchers.Select(catcher => catcher.Next).Append(task.Next),
        State.Choice choice => choice.Rules.Select(rule => rule.Next).Append(choice.Default),
        State.Wait wait => [wait.Next],
        State.Pass pass => [pass.Next],
        _ => [],
    };

    private static Retrier RetrierOf(string name, JsonElement retrier)
    {
        var place = $"{name}.Retry";
        Allow(place, retrier, ["ErrorEquals", "IntervalSeconds", "MaxAttempts", "BackoffRate", "MaxDelaySeconds", "JitterStrategy"]);
        var jitter = retrier.TryGetProperty("JitterStrategy", out var strategy) ? strategy.GetString() : "NONE";
        return new Retrier(
            ErrorsOf(place, retrier), Number(place, retrier, "IntervalSeconds", 1), (int)Number(place, retrier, "MaxAttempts", 3), Number(place, retrier, "BackoffRate", 2),
            Number(place, retrier, "MaxDelaySeconds", double.MaxValue), jitter is "FULL" or "NONE" ? jitter == "FULL" : throw new NotSupportedException($"{place}: jitter {jitter} is not supported."));
    }

    private static Catcher CatcherOf(string name, JsonElement catcher)
    {
        var place = $"{name}.Catch";
        Allow(place, catcher, ["ErrorEquals", "ResultPath", "Next"]);
        return new Catcher(ErrorsOf(place, catcher), ResultOf(place, catcher), Text(place, catcher, "Next"));
    }

    private static Rule RuleOf(string name, JsonElement rule)
    {
        var place = $"{name}.Choices";
        Allow(place, rule, ["Variable", "IsPresent", "StringEquals", "Next"]);
        var isPresent = rule.TryGetProperty("IsPresent", out var present) ? present.GetBoolean() : (bool?)null;
        return new Rule(PathOf(place, Text(place, rule, "Variable")), isPresent, isPresent is null ? Text(place, rule, "StringEquals") : null, Text(place, rule, "Next"));
    }

    private static ErrorNames ErrorsOf(string place, JsonElement element) =>
        List(element, "ErrorEquals").Select(error => error.GetString()!).ToList() is { Count: > 0 } names ? new ErrorNames(names) : throw new NotSupportedException($"{place}: ErrorEquals is missing.");

    private static Template.Filling? Parameters(string name, JsonElement state) =>
        state.TryGetProperty("Parameters", out var parameters) ? Template.Parse($"{name}.Parameters", parameters) : null;

    private static ResultPath ResultOf(string name, JsonElement state) => !state.TryGetProperty("ResultPath", out var path) ? ResultPath.Whole
        : path.ValueKind == JsonValueKind.Null ? ResultPath.Nowhere
        : ResultPath.Parse(path.GetString()!) ?? throw new NotSupportedException($"{name}: ResultPath {path} is not supported; only members of the data are.");

    private static Reference PathOf(string place, string text) => Reference.Parse(text) ?? throw new NotSupportedException($"{place}: the path {text} is not supported; only plain member names are.");

    private static string Text(string place, JsonElement element, string field) =>
        element.TryGetProperty(field, out var text) && text.ValueKind == JsonValueKind.String ? text.GetString()! : throw new NotSupportedException($"{place}: {field} is missing, or no text.");

    private static double Number(string place, JsonElement element, string field, double? absent) =>
        element.TryGetProperty(field, out var number) && number.ValueKind == JsonValueKind.Number ? number.GetDouble()
        : absent is { } usual && number.ValueKind == JsonValueKind.Undefined ? usual
        : throw new NotSupportedException($"{place}: {field} is missing, or no number.");

    private static JsonElement.ArrayEnumerator List(JsonElement element, string field) => element.TryGetProperty(field, out var list) ? list.EnumerateArray() : default;

    private static void Allow(string place, JsonElement element, IReadOnlyList<string> fields)
    {
        foreach (var member in element.EnumerateObject().Where(member => !fields.Contains(member.Name) && !Always.Contains(member.Name)))
        {
            throw new NotSupportedException($"{place}: {member.Name} is not supported.");
        }
    }
}
