using System.CommandLine;
using System.Globalization;
using Autoscaler.Cli.Drilling;
using Autoscaler.Cli.Simulating;
using Autoscaler.Core.Policies.Reading;

namespace Autoscaler.Cli;

/// <summary><c>autoscaler drill</c>: a game day in the local world.</summary>
internal static class DrillCommand
{
    private static readonly Option<string> Spike = new("--scenario") { Description = "The spike: a built-in scenario, or a file of docs/scenarios.md.", HelpName = "NAME|FILE", DefaultValueFactory = _ => "flash-sale" };

    private static readonly Option<string?> Policy = new("--policy") { Description = "A policy file; without it, the one that ships.", HelpName = "FILE" };

    private static readonly Option<string> Seed = new("--seed") { Description = "Of every random draw.", HelpName = "N", DefaultValueFactory = _ => "1" };

    private static readonly Option<string?> Within = new("--within") { Description = "The objective: relief within this time, else exit code 1.", HelpName = "DURATION" };

    private static readonly Option<string?> Json = new("--json") { Description = "Writes the stages for machines; - is the output.", HelpName = "FILE" };

    public static Command Create()
    {
        var command = new Command("drill", "Let a spike go through the real functions and the real state machine in the local world, and report how long each stage took. Needs no account and touches none.\nExample: autoscaler drill --scenario flash-sale --within 3m")
        {
            Spike, Policy, Seed, Within, Json,
        };
        command.SetAction(parsed =>
        {
            var terminal = parsed.InvocationConfiguration;
            var (problems, notes) = (new List<string>(), new List<string>());
            var policy = InputFiles.Policy(parsed.GetValue(Policy), problems, notes);
            var scenario = InputFiles.Scenario(parsed.GetValue(Spike)!, null, problems);
            var within = parsed.GetValue(Within) is { } text ? DurationText.Read(text) : null;
            if (parsed.GetValue(Within) is { } written && within is null)
            {
                problems.Add($"--within {written}: a duration such as 90s or 3m.");
            }

            if (!ulong.TryParse(parsed.GetValue(Seed), NumberStyles.None, CultureInfo.InvariantCulture, out var seed))
            {
                problems.Add($"--seed {parsed.GetValue(Seed)}: a seed is a whole number from 0.");
            }

            return problems.Count > 0 ? Exit.Refuse(terminal.Error, problems) : DrillScreen.Run(scenario!, policy!, notes, seed, (int?)within?.TotalSeconds, parsed.GetValue(Json), terminal);
        });
        return command;
    }
}
