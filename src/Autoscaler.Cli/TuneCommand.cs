using System.CommandLine;
using System.Globalization;
using System.Text.Json.Nodes;
using Autoscaler.Cli.Replaying;
using Autoscaler.Cli.Simulating;
using Autoscaler.Cli.Terminal;
using Autoscaler.Cli.Tuning;
using Autoscaler.Simulation.Scenarios;

namespace Autoscaler.Cli;

/// <summary><c>autoscaler tune</c>: searches the policy's thresholds on recorded or built-in loads, and proposes.</summary>
internal static class TuneCommand
{
    private static readonly Option<string[]> Samples = new("--samples") { Description = "Recorded RDSOSMetrics, as replay takes them: one load.", HelpName = "FILE...", AllowMultipleArgumentsPerToken = true };

    private static readonly Option<string[]> Scenarios = new("--scenario") { Description = $"Scenarios ({string.Join(", ", BuiltInScenarios.Names)}) or files of docs/scenarios.md: a load each.", HelpName = "NAME|FILE...", AllowMultipleArgumentsPerToken = true };

    private static readonly Option<string?> Policy = new("--policy") { Description = "The policy to begin with; without it, the one that ships.", HelpName = "FILE" };

    private static readonly Option<string> Tries = new("--tries") { Description = "How many policies are tried.", HelpName = "N", DefaultValueFactory = _ => "40" };

    private static readonly Option<string> Seeds = new("--seeds") { Description = "With how many seeds each of them is tried on each load.", HelpName = "N", DefaultValueFactory = _ => "3" };

    private static readonly Option<string> CostUp = new("--cost-up-to") { Description = "What the proposal may cost more than the present policy, in percent.", HelpName = "PERCENT", DefaultValueFactory = _ => "10" };

    private static readonly Option<string?> Json = new("--json") { Description = "Writes what was tried, and the proposed policy, for machines; - is the output.", HelpName = "FILE" };

    public static Command Create()
    {
        var command = new Command("tune", "Search the policy's thresholds with the simulator: the trade-off between overload and cost, and a proposal. Writes no policy.\nExample: autoscaler tune --scenario flash-sale double-release --tries 60")
        {
            Samples, Scenarios, Policy, Tries, Seeds, CostUp, RecordingOptions.Provisioned, RecordingOptions.Serverless, RecordingOptions.From, RecordingOptions.To, Json,
        };
        command.SetAction(parsed =>
        {
            var terminal = parsed.InvocationConfiguration;
            var (problems, notes) = (new List<string>(), new List<string>());
            var policy = InputFiles.Policy(parsed.GetValue(Policy), problems, notes);
            var tries = Number(parsed, Tries, 2, 10_000, problems);
            var seeds = Number(parsed, Seeds, 1, 100, problems);
            var costUp = Number(parsed, CostUp, 0, 1000, problems);
            var loads = policy is null ? [] : Loads(parsed, policy, problems);
            if (problems.Count > 0)
            {
                return Exit.Refuse(terminal.Error, problems);
            }

            var file = parsed.GetValue(Policy) is { } name ? InputFiles.Bytes(name, problems)! : InputFiles.ShippedPolicy();
            NoteLines.Write(notes, parsed.GetValue(Json), terminal);
            return TuningScreen.Run(JsonNode.Parse(file)!.AsObject(), policy!, loads, (int)seeds, (int)tries, costUp / 100, parsed.GetValue(Json), terminal);
        });
        return command;
    }

    private static List<Scenario> Loads(ParseResult parsed, Core.Policies.ClusterPolicy policy, List<string> problems)
    {
        var names = parsed.GetValue(Scenarios) ?? [];
        var files = parsed.GetValue(Samples) ?? [];
        if (names.Length == 0 && files.Length == 0)
        {
            problems.Add("--scenario NAME or --samples FILE says on what it is tried.");
        }

        var loads = names.Select(name => InputFiles.Scenario(name, null, problems)).OfType<Scenario>().ToList();
        if (files.Length > 0 && Recorded(parsed, files, policy, problems) is { } recorded)
        {
            loads.Add(recorded);
        }

        return loads;
    }

    private static Scenario? Recorded(ParseResult parsed, string[] files, Core.Policies.ClusterPolicy policy, List<string> problems)
    {
        var (from, to) = RecordingOptions.Times(parsed, problems);
        var inputs = new ReplayInputs
        {
            Files = files,
            Policy = policy,
            Other = null,
            Controllers = [],
            Provisioned = RecordingOptions.List(parsed, RecordingOptions.Provisioned),
            Serverless = RecordingOptions.List(parsed, RecordingOptions.Serverless),
            From = from,
            To = to,
            ReportFile = null,
            JsonFile = null,
            CommandLine = "",
        };
        return problems.Count == 0 && ReplayScreen.Read(inputs, problems, parsed.InvocationConfiguration.Error) is { } load ? ReplayScreen.ScenarioOf(inputs.Name, inputs.Serverless.Count, load.Load) : null;
    }

    private static double Number(ParseResult parsed, Option<string> option, double low, double high, List<string> problems)
    {
        if (double.TryParse(parsed.GetValue(option), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) && value >= low && value <= high)
        {
            return value;
        }

        problems.Add($"{option.Name} {parsed.GetValue(option)}: a number from {low} to {high}.");
        return low;
    }
}
