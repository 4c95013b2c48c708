using System.CommandLine;

namespace Autoscaler.Cli.Accounts;

/// <summary>What the deployed stack calls its parameters, its machine and its topic. The functions' own variables count here too.</summary>
internal sealed record StackNames(string PolicyParameter, string OverrideParameter, string? StateMachineArn, string? TopicArn)
{
    private const string Usual = "autoscaler";

    public static StackNames Of(ParseResult parsed, Func<string, string?> variable)
    {
        var stack = Given(parsed.GetValue(StackOptions.Stack), variable("AUTOSCALER_STACK")) ?? Usual;
        return new StackNames(
            Given(null, variable("POLICY_PARAMETER")) ?? $"/{stack}/policy",
            Given(null, variable("OVERRIDE_PARAMETER")) ?? $"/{stack}/override",
            Given(Option(parsed, StackOptions.Machine), variable("STATE_MACHINE_ARN")),
            Given(Option(parsed, StackOptions.Topic), variable("ANNOUNCE_TOPIC_ARN")));
    }

    private static string? Given(string? option, string? variable) => string.IsNullOrEmpty(option) ? string.IsNullOrEmpty(variable) ? null : variable : option;

    private static string? Option(ParseResult parsed, Option<string?> option) => parsed.GetResult(option) is null ? null : parsed.GetValue(option);
}
