using System.CommandLine;
using Autoscaler.Cli.Terminal;
using Autoscaler.Cli.Words;
using Autoscaler.Simulation.Outcomes;
using Autoscaler.Simulation.Runs;
using Spectre.Console;

namespace Autoscaler.Cli.Simulating;

/// <summary>Which of the physical constants matter: seconds of overload with each at either end of its range.</summary>
internal static class SensitivityScreen
{
    public static int Run(SimulationInputs inputs, InvocationConfiguration terminal)
    {
        var console = Screen.On(terminal.Output);
        var (usual, all) = Watched(inputs, terminal.Error);
        var table = new Table().AddColumn("constant").AddColumn(new TableColumn("is").RightAligned()).AddColumn(new TableColumn("if").RightAligned());
        foreach (var run in usual)
        {
            table.AddColumn(new TableColumn(ControllerWords.Title(run.Controller)).RightAligned());
        }

        table.AddColumn("verdict");
        table.AddRow([new Text("as assumed"), new Text(""), new Text(""), .. usual.Select(run => new Text(Amount.Seconds(run.OverloadSeconds))), new Text("")]);
        foreach (var one in all.OrderByDescending(one => one.ChangesVerdict).ThenByDescending(one => Math.Abs(one.Runs[0].OverloadSeconds - usual[0].OverloadSeconds)))
        {
            table.AddRow(Row(inputs, one));
        }

        console.Write(new Paragraph($"{PlainLine.Of(inputs.Scenario.Name)}, seed {inputs.Seed}: seconds of overload with one constant at a time at an end of its range\n", Palette.Heading));
        console.Write(table);
        console.Write(new Paragraph(Summary(all) + "\n"));
        return Exit.Good;
    }

    private static (IReadOnlyList<RunOutcome> Usual, List<Sensitivity> All) Watched(SimulationInputs inputs, TextWriter error)
    {
        IReadOnlyList<RunOutcome> usual = [];
        var all = new List<Sensitivity>();
        ProgressBar.Show(error, SensitivityRuns.Count(inputs.Scenario), step =>
        {
            usual = Simulator.Run(inputs.Scenario, inputs.Policy, inputs.Controllers, inputs.Seed).Runs;
            foreach (var one in SensitivityRuns.Run(inputs.Scenario, inputs.Policy, inputs.Controllers, inputs.Seed))
            {
                all.Add(one);
                step(one.Constant.Name, all.Count);
            }
        });
        return (usual, all);
    }

    private static IEnumerable<Text> Row(SimulationInputs inputs, Sensitivity one) =>
    [
        new(one.Constant.Name), new(Number(inputs.Scenario.Constants.GetValueOrDefault(one.Constant.Name, one.Constant.Value))), new($"{Number(one.Value)} {one.Constant.Unit}".Trim()),
        .. one.Runs.Select(run => new Text(Amount.Seconds(run.OverloadSeconds))), new(one.ChangesVerdict ? "changes" : "holds"),
    ];

    private static string Summary(List<Sensitivity> all) => all.FindAll(one => one.ChangesVerdict) is { Count: > 0 } changing
        ? $"Who is overloaded for less time depends on: {string.Join(", ", changing.Select(one => one.Constant.Name).Distinct())}."
        : "Whatever the constants are within their ranges, one at a time, the order of the controllers stays.";

    private static string Number(double value) => value.ToString("0.###", System.Globalization.CultureInfo.InvariantCulture);
}
