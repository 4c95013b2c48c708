using Autoscaler.Cli.Terminal;
using Autoscaler.Cli.Words;
using Autoscaler.Core.Policies;
using Autoscaler.Simulation.Outcomes;
using Spectre.Console;

namespace Autoscaler.Cli.Replaying;

/// <summary>Seconds above the threshold, recorded and under each controller, and how sure the recording is of itself.</summary>
internal static class ThresholdLines
{
    public static void Write(IAnsiConsole console, ClusterPolicy policy, RecordedLoad load, Outcome outcome)
    {
        var cpu = policy.Detect.Cpu;
        console.Write(new Paragraph($"Seconds with the provisioned pool at or above {Amount.Number(cpu)} % (detect.cpu)\n", Palette.Heading));
        var grid = new Grid().AddColumn(new GridColumn().NoWrap()).AddColumn(new GridColumn().RightAligned().NoWrap());
        grid.AddRow(new Text("recorded"), new Text(Amount.Count(load.PoolCpu.Count(percent => percent >= cpu))));
        foreach (var run in outcome.Runs)
        {
            grid.AddRow(new Text(ControllerWords.Title(run.Controller)), new Text(Amount.Count(run.Timeline.Count(row => row.ProvisionedCpu >= cpu))));
        }

        console.Write(grid);
        console.WriteLine();
        if (load.IsBound.Count(bound => bound) is > 0 and var bound)
        {
            console.Write(new Paragraph(
                $"A lower bound, not a fact: for {Amount.Seconds(bound)} of the recording a provisioned reader was at or above {Amount.Number(policy.Shift.SaturationCpu)} % CPU, so more was wanted than can be seen. Overload, failures and cost are at least what is said above.\n", Palette.Hot));
        }

        if (load.Bridged > 0)
        {
            console.Write(new Paragraph($"{Amount.Count(load.Bridged)} reader-seconds without a sample were bridged with the last one.\n", Palette.Quiet));
        }
    }
}
