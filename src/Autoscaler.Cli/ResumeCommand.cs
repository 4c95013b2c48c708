using System.CommandLine;
using Autoscaler.Cli.Accounts;
using Autoscaler.Cli.Overriding;

namespace Autoscaler.Cli;

/// <summary><c>autoscaler resume</c>: takes an operator's word back.</summary>
internal static class ResumeCommand
{
    public static Command Create(Outside outside)
    {
        var command = new Command("resume", "Take a pause or a pinned share back. People are told.\nExample: autoscaler resume --cluster shop")
        {
            StackOptions.Cluster, OverrideChange.Replace, StackOptions.Stack, StackOptions.Policy, StackOptions.Topic,
        };
        AccountVerb.Do(command, (parsed, stop) => OverrideChange.Run(parsed, null, outside, stop));
        return command;
    }
}
