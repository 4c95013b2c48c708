using System.CommandLine;

namespace Autoscaler.Cli.Accounts;

/// <summary>What the deployed stack calls its parameters, its machine and its topic. The functions' own variables count here too.</summary>
internal sealed record StackNames(string Stack, string PolicyParameter, string OverrideParameter, string? StateMachineArn, string? TopicArn)
{
    // As samconfig.toml calls it.
    private const string Usual = "aurora-autoscaler";

    public static StackNames Of(ParseResult parsed, Func<string, string?> variable)
    {
        // Who names a stack means that one, whatever the shell was prepared for.
        var isNamed = parsed.GetResult(StackOptions.Stack) is { Implicit: false };
        var stack = Given(parsed.GetValue(StackOptions.Stack), variable("AUTOSCALER_STACK")) ?? Usual;
        variable = isNamed ? _ => null : variable;
        return new StackNames(
            stack,
            Given(null, variable("POLICY_PARAMETER")) ?? $"/{stack}/policy",
            Given(null, variable("OVERRIDE_PARAMETER")) ?? $"/{stack}/override",
            Given(Option(parsed, StackOptions.Machine), variable("STATE_MACHINE_ARN")),
            Given(Option(parsed, StackOptions.Topic), variable("ANNOUNCE_TOPIC_ARN")));
    }

    /// <summary>The same, and where they are not named the stack's own machine and topic: they are where its policy is.</summary>
    public static async Task<StackNames> Find(ParseResult parsed, Outside outside, CancellationToken stop)
    {
        var names = Of(parsed, outside.Variable);
        var isNamed = names is { StateMachineArn: not null, TopicArn: not null };
        return !isNamed && (await outside.Account.Parameters.Arn(names.PolicyParameter, stop))?.Split(':') is ["arn", var partition, "ssm", var region, var account, ..]
            ? names with
            {
                StateMachineArn = names.StateMachineArn ?? $"arn:{partition}:states:{region}:{account}:stateMachine:{names.Stack}-spike-response",
                TopicArn = names.TopicArn ?? $"arn:{partition}:sns:{region}:{account}:{names.Stack}-alerts",
            }
            : names;
    }

    private static string? Given(string? option, string? variable) => string.IsNullOrEmpty(option) ? string.IsNullOrEmpty(variable) ? null : variable : option;

    private static string? Option(ParseResult parsed, Option<string?> option) => parsed.GetResult(option) is null ? null : parsed.GetValue(option);
}
