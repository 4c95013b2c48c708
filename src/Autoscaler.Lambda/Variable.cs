using System.Globalization;
using System.Text.RegularExpressions;
using Autoscaler.Core.Sensing;

namespace Autoscaler.Lambda;

/// <summary>One variable of the environment: read, checked, and refused in a sentence that names it, what it holds and what it may hold.</summary>
internal static partial class Variable
{
    /// <summary>Null where the variable is not set; empty text counts as not set, since a template cannot leave a variable out on a condition.</summary>
    public static string? Text(string name, Func<string, string?> variable) => variable(name) is { Length: > 0 } text ? text : null;

    public static T? OneOf<T>(string name, Func<string, string?> variable) where T : struct, Enum
    {
        if (Text(name, variable) is not { } text)
        {
            return null;
        }

        foreach (var value in Enum.GetValues<T>())
        {
            if (value.ToString() == text)
            {
                return value;
            }
        }

        throw Wrong(name, text, Names<T>());
    }

    public static InvalidOperationException Missing<T>(string name) where T : struct, Enum => new($"{name} is not set; it must be {Names<T>()}.");

    public static string StateMachineArn(string name, Func<string, string?> variable) =>
        Required(name, StateMachine(), "the ARN of the state machine, like arn:aws:states:eu-west-1:123456789012:stateMachine:spike-response", variable);

    public static string FunctionArn(string name, Func<string, string?> variable) =>
        Required(name, Function(), "the ARN of the function StartResponse, like arn:aws:lambda:eu-west-1:123456789012:function:spike-StartResponse:live", variable);

    public static string? TopicArn(string name, Func<string, string?> variable) => Text(name, variable) is not null
        ? Required(name, Topic(), "the ARN of an SNS topic, like arn:aws:sns:eu-west-1:123456789012:spike, or empty", variable)
        : null;

    /// <summary>The gate in the subscription filter, as the template set it: the collector has to know for how many seconds a heartbeat stands.</summary>
    public static HeatGate HeatGate(string name, Func<string, string?> variable)
    {
        if (Text(name, variable) is not { } text)
        {
            return Core.Sensing.HeatGate.None;
        }

        var match = Gate().Match(text);
        try
        {
            return match.Success
                ? new HeatGate(Number(match.Groups["threshold"]), TimeSpan.FromSeconds(Number(match.Groups["seconds"])), [])
                : throw Wrong(name, text, "a CPU threshold and a heartbeat in seconds, like 40/60s");
        }
        catch (ArgumentOutOfRangeException refused)
        {
            throw new InvalidOperationException($"{name} is '{text}': {refused.Message.Split('\n')[0]}", refused);
        }
    }

    private static string Required(string name, Regex shape, string form, Func<string, string?> variable)
    {
        var text = Text(name, variable) ?? throw new InvalidOperationException($"{name} is not set; it must be {form}.");
        return shape.IsMatch(text) ? text : throw Wrong(name, text, form);
    }

    private static double Number(Group group) => double.Parse(group.ValueSpan, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);

    private static InvalidOperationException Wrong(string name, string text, string allowed) => new($"{name} is '{text}'; it must be {allowed}.");

    private static string Names<T>() where T : struct, Enum => $"one of {string.Join(", ", Enum.GetNames<T>())}";

    [GeneratedRegex("^arn:aws[a-z-]*:states:[a-z0-9-]+:[0-9]{12}:stateMachine:[A-Za-z0-9_-]{1,80}(:[A-Za-z0-9_-]+)?$")]
    private static partial Regex StateMachine();

    [GeneratedRegex("^arn:aws[a-z-]*:lambda:[a-z0-9-]+:[0-9]{12}:function:[A-Za-z0-9_-]{1,64}(:[A-Za-z0-9$_-]+)?$")]
    private static partial Regex Function();

    [GeneratedRegex("^arn:aws[a-z-]*:sns:[a-z0-9-]+:[0-9]{12}:[A-Za-z0-9_-]{1,256}$")]
    private static partial Regex Topic();

    [GeneratedRegex("^(?<threshold>[0-9]{1,3}(\\.[0-9]+)?)/(?<seconds>[0-9]{1,2})s$")]
    private static partial Regex Gate();
}
