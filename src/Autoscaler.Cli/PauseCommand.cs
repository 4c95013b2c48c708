using System.CommandLine;
using Autoscaler.Cli.Accounts;
using Autoscaler.Cli.Overriding;

namespace Autoscaler.Cli;

/// <summary><c>autoscaler pause</c>: nothing is written for a cluster, for a time.</summary>
internal static class PauseCommand
{
    public static Command Create(Outside outside)
    {
        var command = new Command("pause", "Stop every write for a cluster, for a time: shifts, floors and evacuation too. People are told.\nExample: autoscaler pause --cluster shop --reason \"schema migration\" --for 45m")
        {
            StackOptions.Cluster, OverrideRequest.Why, OverrideRequest.For, OverrideRequest.Until, OverrideRequest.By, OverrideChange.Replace, StackOptions.Stack, StackOptions.Policy, StackOptions.Topic,
        };
        AccountVerb.Do(command, (parsed, stop) =>
        {
            var problems = new List<string>();
            return OverrideRequest.Read(parsed, null, outside, problems) is { } request
                ? OverrideChange.Run(parsed, request, outside, stop)
                : Task.FromResult(Exit.Refuse(parsed.InvocationConfiguration.Error, problems));
        });
        return command;
    }
}
