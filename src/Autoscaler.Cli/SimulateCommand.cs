using System.CommandLine;
using Autoscaler.Cli.Simulating;
using Autoscaler.Simulation.Runs;
using Autoscaler.Simulation.Scenarios;

namespace Autoscaler.Cli;

/// <summary><c>autoscaler simulate</c>: what the controller would do to a spike, beside native scaling and the AWS sample.</summary>
internal static class SimulateCommand
{
    private static readonly Option<string> Scenario = new("--scenario")
    {
        Description = $"A built-in scenario ({string.Join(", ", BuiltInScenarios.Names)}), or a file of docs/scenarios.md.",
        HelpName = "NAME|FILE",
        DefaultValueFactory = _ => "flash-sale",
    };

    private static readonly Option<string> Controllers = new("--controllers")
    {
        Description = $"Of {string.Join(", ", Simulator.Controllers)}, with commas.",
        HelpName = "LIST",
        DefaultValueFactory = _ => "autoscaler,guidance,native",
    };

    private static readonly Option<string?> Policy = new("--policy") { Description = "A policy file; without it, the one that ships.", HelpName = "FILE" };

    private static readonly Option<string?> Load = new("--load") { Description = "A CSV file 'second,rps' in the place of the scenario's demand; its length is the run's.", HelpName = "FILE.csv" };

    private static readonly Option<string> Seed = new("--seed") { Description = "Of every random draw: the same seed gives the same outcome.", HelpName = "N", DefaultValueFactory = _ => "1" };

    private static readonly Option<string?> Report = new("--report") { Description = "Writes a page with charts, which needs nothing but a browser.", HelpName = "FILE.html" };

    private static readonly Option<string?> Json = new("--json") { Description = "Writes the outcome for machines.", HelpName = "FILE" };

    private static readonly Option<string?> Journal = new("--journal") { Description = "Writes the decisions as the functions' journal has them, for explain and replay.", HelpName = "FILE" };

    private static readonly Option<bool> Sensitivity = new("--sensitivity") { Description = "Runs everything again with each physical constant at either end of its range." };

    public static Command Create()
    {
        var command = new Command("simulate", "Show what the controller would do to a spike, beside native scaling and the AWS sample. Needs no account and no network.\nExample: autoscaler simulate --scenario double-release --report spike.html")
        {
            Scenario, Controllers, Policy, Load, Seed, Report, Json, Journal, Sensitivity,
        };
        command.SetAction(parsed =>
        {
            var terminal = parsed.InvocationConfiguration;
            var asked = new SimulationOptions(
                parsed.GetValue(Scenario)!, parsed.GetValue(Controllers)!, parsed.GetValue(Policy), parsed.GetValue(Load), parsed.GetValue(Seed)!, parsed.GetValue(Report), parsed.GetValue(Json), parsed.GetValue(Journal));
            return SimulationInputs.Read(asked, out var inputs) is { Count: > 0 } problems ? Exit.Refuse(terminal.Error, problems)
                : parsed.GetValue(Sensitivity) ? SensitivityScreen.Run(inputs!, terminal)
                : SimulationScreen.Run(inputs!, terminal);
        });
        return command;
    }
}
