using System.CommandLine;
using System.Text.Json;
using Autoscaler.Cli.Recordings;
using Autoscaler.Cli.Reports;
using Autoscaler.Cli.Terminal;
using Autoscaler.Simulation.Outcomes;
using Autoscaler.Simulation.Physics;
using Autoscaler.Simulation.Runs;
using Spectre.Console;

namespace Autoscaler.Cli.Simulating;

/// <summary>Runs a simulation, with progress where somebody is watching, and shows what came of it.</summary>
internal static class SimulationScreen
{
    public static int Run(SimulationInputs inputs, InvocationConfiguration terminal)
    {
        var outcome = Watched(inputs, terminal.Error);
        var console = Screen.On(terminal.Output);
        if (!WrittenFile.IsOutput(inputs.JsonFile))
        {
            foreach (var note in inputs.Notes)
            {
                console.Write(new Paragraph(note + "\n", Palette.Quiet));
            }

            OutcomeScreen.Write(console, outcome);
        }

        return WrittenFile.Put(inputs.JsonFile, () => JsonSerializer.Serialize(outcome, OutcomeJson.Default.Outcome), terminal)
            ?? WrittenFile.Put(inputs.ReportFile, () => ReportPage.Of(outcome, Facts(inputs)), terminal)
            ?? WrittenFile.Put(inputs.JournalFile, () => JournalLines.Of(outcome), terminal)
            ?? Exit.Good;
    }

    private static Outcome Watched(SimulationInputs inputs, TextWriter error)
    {
        Outcome? outcome = null;
        ProgressBar.Show(error, inputs.Controllers.Count * inputs.Scenario.Seconds, step => outcome = Simulator.Run(
            inputs.Scenario, inputs.Policy, inputs.Controllers, inputs.Seed,
            (controller, seconds) => step(controller, (inputs.Controllers.ToList().IndexOf(controller) * inputs.Scenario.Seconds) + seconds)));
        return outcome!;
    }

    private static ReportFacts Facts(SimulationInputs inputs)
    {
        var nature = new Nature(inputs.Scenario.Constants);
        return new ReportFacts(
            inputs.Scenario.Says, inputs.CommandLine, [.. Constants.All.Select(constant => (constant, nature.Of(constant)))], inputs.Policy.Detect.Cpu, inputs.Scenario.Cluster.VcpusPerReader);
    }
}
