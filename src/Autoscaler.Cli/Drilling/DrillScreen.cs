using System.CommandLine;
using System.Text.Json.Nodes;
using Autoscaler.Cli.Terminal;
using Autoscaler.Cli.Words;
using Autoscaler.Core.Policies;
using Autoscaler.Simulation.Outcomes;
using Autoscaler.Simulation.Runs;
using Autoscaler.Simulation.Scenarios;
using Spectre.Console;

namespace Autoscaler.Cli.Drilling;

/// <summary>A game day in the local world: the real functions and the real state machine, and how long each stage took.</summary>
internal static class DrillScreen
{
    /// <param name="scenario">The spike.</param>
    /// <param name="policy">Which is drilled.</param>
    /// <param name="notes">What was not taken as it was written.</param>
    /// <param name="seed">Of every random draw.</param>
    /// <param name="within">Seconds until the pool has to stay cool; null: no objective.</param>
    /// <param name="json">For machines.</param>
    /// <param name="terminal">For people.</param>
    public static int Run(Scenario scenario, ClusterPolicy policy, IReadOnlyList<string> notes, ulong seed, int? within, string? json, InvocationConfiguration terminal)
    {
        RunOutcome? run = null;
        ProgressBar.Show(terminal.Error, scenario.Seconds, step => run = Simulator.Run(scenario, policy, [ControllerWords.Ours], seed, (controller, second) => step(controller, second)).Runs[0]);
        if (DrillStages.Of(run!) is not { } stages)
        {
            return Exit.Refuse(terminal.Error, [$"{scenario.Name}: demand never reaches detect.cpu, so there is nothing to drill."]);
        }

        NoteLines.Write(notes, json, terminal);
        var isMet = within is null || run!.ReliefSeconds <= within;
        if (!WrittenFile.IsOutput(json))
        {
            Write(Screen.On(terminal.Output), scenario, stages, within, isMet);
        }

        return WrittenFile.Put(json, () => Json(scenario, stages, within, isMet), terminal) ?? (isMet ? Exit.Good : Exit.Findings);
    }

    private static void Write(IAnsiConsole console, Scenario scenario, IReadOnlyList<DrillStage> stages, int? within, bool isMet)
    {
        console.Write(new Paragraph($"{PlainLine.Of(scenario.Name)}, drilled in the local world: seconds after demand reached detect.cpu\n", Palette.Heading));
        console.Write(StageTable.Of(console, stages));
        console.Write(new Paragraph("Delays of AWS are the world's constants (docs/simulation.md), not measurements of your account.\n", Palette.Quiet));
        if (within is { } objective)
        {
            console.Write(StageTable.Objective("Relief", objective, isMet));
        }
    }

    private static string Json(Scenario scenario, IReadOnlyList<DrillStage> stages, int? within, bool isMet) => new JsonObject
    {
        ["scenario"] = scenario.Name,
        ["stages"] = StageTable.Json(stages),
        ["within_seconds"] = within,
        ["met"] = within is null ? null : isMet,
    }.ToJsonString();
}
