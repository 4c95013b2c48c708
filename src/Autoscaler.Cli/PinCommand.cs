using System.CommandLine;
using System.Globalization;
using Autoscaler.Cli.Accounts;
using Autoscaler.Cli.Overriding;

namespace Autoscaler.Cli;

/// <summary><c>autoscaler pin</c>: the share that is held, for a time.</summary>
internal static class PinCommand
{
    private static readonly Argument<string> Share = new("SHARE") { Description = "The part of new connections that goes to the serverless pool: 0 to 1, or 40%." };

    public static Command Create(Outside outside)
    {
        var command = new Command("pin", "Hold a cluster's share, for a time, whatever the load is; ceiling, readiness and evacuation still count. People are told.\nExample: autoscaler pin 0.4 --cluster shop --reason \"load test\" --for 2h")
        {
            Share, StackOptions.Cluster, OverrideRequest.Why, OverrideRequest.For, OverrideRequest.Until, OverrideRequest.By, OverrideChange.Replace, StackOptions.Stack, StackOptions.Policy, StackOptions.Topic,
        };
        AccountVerb.Do(command, (parsed, stop) =>
        {
            var problems = new List<string>();
            var share = Read(parsed.GetValue(Share)!, problems);
            return OverrideRequest.Read(parsed, share, outside, problems) is { } request
                ? OverrideChange.Run(parsed, request, outside, stop)
                : Task.FromResult(Exit.Refuse(parsed.InvocationConfiguration.Error, problems));
        });
        return command;
    }

    private static double Read(string text, List<string> problems)
    {
        var isPercent = text.EndsWith('%');
        if (double.TryParse(isPercent ? text[..^1] : text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && (isPercent ? number / 100 : number) is >= 0 and <= 1 and var share)
        {
            return Math.Round(share, 4);
        }

        problems.Add($"SHARE {text}: a part of the whole, 0 to 1, or a percentage such as 40%.");
        return 0;
    }
}
