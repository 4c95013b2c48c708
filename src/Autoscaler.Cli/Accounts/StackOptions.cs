using System.CommandLine;

namespace Autoscaler.Cli.Accounts;

/// <summary>How a verb finds what was deployed.</summary>
internal static class StackOptions
{
    public static readonly Option<string?> Stack = new("--stack") { Description = "The stack's name, which its parameters begin with; without it AUTOSCALER_STACK, else aurora-autoscaler.", HelpName = "NAME" };

    public static readonly Option<string?> Cluster = new("--cluster") { Description = "The DB cluster identifier; not needed where the policy has one cluster.", HelpName = "ID" };

    public static readonly Option<string?> Policy = new("--policy") { Description = "A policy file in the place of the deployed one.", HelpName = "FILE" };

    public static readonly Option<string?> Machine = new("--state-machine") { Description = "The ARN of the state machine; without it STATE_MACHINE_ARN, else the stack's.", HelpName = "ARN" };

    public static readonly Option<string?> Topic = new("--topic") { Description = "The ARN of the topic that is told; without it the policy's, else ANNOUNCE_TOPIC_ARN or the stack's.", HelpName = "ARN" };
}
