using System.CommandLine;
using System.Globalization;
using Autoscaler.Cli.Accounts;
using Autoscaler.Cli.Status;
using Autoscaler.Cli.Terminal;
using Autoscaler.Core.Policies;
using Spectre.Console;

namespace Autoscaler.Cli;

/// <summary><c>autoscaler status</c>: what is happening now.</summary>
internal static class StatusCommand
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(5);

    private static readonly Option<bool> Watch = new("--watch") { Description = "Looks again every 5 seconds, until Ctrl-C." };

    private static readonly Option<string?> Json = new("--json") { Description = "Writes the status for machines; - is the output.", HelpName = "FILE" };

    public static Command Create(Outside outside)
    {
        var command = new Command("status", "Show each cluster now: readers, CPU, demand, the share wanted, in DNS and achieved, floors, the running response and its last decision, the override.\nExample: autoscaler status --watch")
        {
            StackOptions.Cluster, Watch, StackOptions.Stack, StackOptions.Policy, StackOptions.Machine, Json,
        };
        AccountVerb.Do(command, async (parsed, stop) =>
        {
            try
            {
                return await Run(parsed, outside, stop);
            }
            catch (OperationCanceledException) when (parsed.GetValue(Watch) && stop.IsCancellationRequested)
            {
                // The way in which watching ends.
                return Exit.Good;
            }
        });
        return command;
    }

    private static async Task<int> Run(ParseResult parsed, Outside outside, CancellationToken stop)
    {
        var terminal = parsed.InvocationConfiguration;
        var (names, problems) = (await StackNames.Find(parsed, outside, stop), new List<string>());
        var deployed = await DeployedPolicy.Read(parsed.GetValue(StackOptions.Policy), names.PolicyParameter, parsed.GetValue(StackOptions.Policy) is null ? outside.Account.Parameters : null, problems, stop);
        List<ClusterPolicy> clusters = deployed is null ? [] : parsed.GetValue(StackOptions.Cluster) is not { } named ? [.. deployed.Policy.Clusters] : deployed.Cluster(named, problems) is { } one ? [one] : [];
        if (problems.Count > 0)
        {
            return deployed is null && parsed.GetValue(StackOptions.Policy) is null ? Exit.Decline(terminal.Error, [.. problems, DeployedPolicy.WayOn]) : Exit.Refuse(terminal.Error, problems);
        }

        var version = deployed!.Version?.ToString("'version '0", CultureInfo.InvariantCulture) ?? "from a file";
        var console = Screen.On(terminal.Output);
        while (true)
        {
            var all = new List<ClusterStatus>();
            foreach (var cluster in clusters)
            {
                all.Add(await StatusReading.Of(cluster, version, names, outside, stop));
            }

            Write(console, all, parsed.GetValue(Watch), parsed.GetValue(Json));
            var failed = WrittenFile.Put(parsed.GetValue(Json), () => StatusJson.Of(all), terminal);
            if (!parsed.GetValue(Watch) || failed is not null)
            {
                return failed ?? (all.Exists(status => status.Unknown.Count > 0) ? Exit.Findings : Exit.Good);
            }

            await Task.Delay(Interval, outside.Clock, stop);
        }
    }

    private static void Write(IAnsiConsole console, List<ClusterStatus> all, bool isWatching, string? json)
    {
        if (WrittenFile.IsOutput(json))
        {
            return;
        }

        if (isWatching && console.Profile.Out.IsTerminal)
        {
            console.Clear();
        }

        all.ForEach(status => console.Write(StatusScreen.Of(console, status)));
    }
}
