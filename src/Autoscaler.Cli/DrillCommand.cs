using System.CommandLine;
using System.Globalization;
using Autoscaler.Cli.Accounts;
using Autoscaler.Cli.Drilling;
using Autoscaler.Cli.Simulating;
using Autoscaler.Core.Policies.Reading;

namespace Autoscaler.Cli;

/// <summary><c>autoscaler drill</c>: a game day, in the local world or, where a record is named, in the account.</summary>
internal static class DrillCommand
{
    private const string Wanted = "95";

    private const string Length = "60";

    // As long as a sample may be late, so that one put is never larger than CloudWatch Logs takes.
    private const int LongestSpike = 900;

    private static readonly Option<string> Spike = new("--scenario") { Description = "The spike: a built-in scenario, or a file of docs/scenarios.md.", HelpName = "NAME|FILE", DefaultValueFactory = _ => "flash-sale" };

    private static readonly Option<string?> Policy = new("--policy") { Description = "A policy file; without it, the one that ships.", HelpName = "FILE" };

    private static readonly Option<string> Seed = new("--seed") { Description = "Of every random draw.", HelpName = "N", DefaultValueFactory = _ => "1" };

    private static readonly Option<string?> Record = new("--record") { Description = "In the account: the name whose weights will really move, as the deployed policy has it. A scratch record, not the one that traffic comes through.", HelpName = "NAME" };

    private static readonly Option<string> Cpu = new("--cpu") { Description = "In the account: of the hot samples, in percent.", HelpName = "PERCENT", DefaultValueFactory = _ => Wanted };

    private static readonly Option<string> Seconds = new("--seconds") { Description = "In the account: how long the spike lasts.", HelpName = "N", DefaultValueFactory = _ => Length };

    private static readonly Option<bool> Home = new("--home") { Description = "In the account: stays until the share is back at rest." };

    private static readonly Option<string?> Within = new("--within") { Description = "The objective, else exit code 1: relief within this time; in the account, that Route 53 has accepted the weights.", HelpName = "DURATION" };

    private static readonly Option<string?> Json = new("--json") { Description = "Writes the stages for machines; - is the output.", HelpName = "FILE" };

    private static readonly Option[] Local = [Spike, Policy, Seed];

    private static readonly Option[] Deployed = [Cpu, Seconds, Home, StackOptions.Stack, StackOptions.Cluster, StackOptions.Machine];

    public static Command Create(Outside outside)
    {
        var command = new Command("drill", "Let a spike go through the real functions and the real state machine, and report how long each stage took: in the local world, which touches no account, or with --record through a deployed stack.\nExample: autoscaler drill --scenario flash-sale --within 3m\nIn the account: autoscaler drill --stack scratch --record ro-drill.shop.internal --within 30s")
        {
            Spike, Policy, Seed, Record, Cpu, Seconds, Home, Within, StackOptions.Stack, StackOptions.Cluster, StackOptions.Machine, Json,
        };
        AccountVerb.Do(command, (parsed, stop) =>
        {
            var problems = new List<string>();
            var within = parsed.GetValue(Within) is { } text ? DurationText.Read(text) : null;
            if (parsed.GetValue(Within) is { } written && within is null)
            {
                problems.Add($"--within {written}: a duration such as 90s or 3m.");
            }

            return parsed.GetValue(Record) is { } record ? InAccount(parsed, record, within, problems, outside, stop) : Task.FromResult(InWorld(parsed, within, problems));
        });
        return command;
    }

    private static int InWorld(ParseResult parsed, TimeSpan? within, List<string> problems)
    {
        var (terminal, notes) = (parsed.InvocationConfiguration, new List<string>());
        GivenOptions.Exclude(parsed, Deployed, "only with --record NAME, which drills in the account", problems);
        var policy = InputFiles.Policy(parsed.GetValue(Policy), problems, notes);
        var scenario = InputFiles.Scenario(parsed.GetValue(Spike)!, null, problems);
        var seed = GivenOptions.Seed(parsed.GetValue(Seed), problems);
        return problems.Count > 0 ? Exit.Refuse(terminal.Error, problems) : DrillScreen.Run(scenario!, policy!, notes, seed, (int?)within?.TotalSeconds, parsed.GetValue(Json), terminal);
    }

    private static async Task<int> InAccount(ParseResult parsed, string record, TimeSpan? within, List<string> problems, Outside outside, CancellationToken stop)
    {
        GivenOptions.Exclude(parsed, Local, "only for the local world, without --record", problems);
        if (!double.TryParse(parsed.GetValue(Cpu), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var cpu) || cpu is not (>= 0 and <= 100))
        {
            problems.Add($"--cpu {parsed.GetValue(Cpu)}: a percentage up to 100.");
        }

        if (!int.TryParse(parsed.GetValue(Seconds), NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) || seconds is < 1 or > LongestSpike)
        {
            problems.Add($"--seconds {parsed.GetValue(Seconds)}: whole seconds, from 1 to {LongestSpike}.");
        }

        return problems.Count > 0
            ? Exit.Refuse(parsed.InvocationConfiguration.Error, problems)
            : await AccountDrill.Run(parsed, new DrillRequest(record, cpu, seconds, parsed.GetValue(Home), within), parsed.GetValue(Json), outside, stop);
    }
}
