using Autoscaler.Cli.Charting;
using Autoscaler.Simulation.Outcomes;
using Spectre.Console;

namespace Autoscaler.Cli.Terminal;

/// <summary>The series of a run's timeline, top to bottom, each with its colour.</summary>
internal static class Strips
{
    private const double Saturated = 95;

    public static IReadOnlyList<(Strip Strip, Style Style)> Of(IReadOnlyList<TimelineRow> timeline, int columns)
    {
        return
        [
            (Free("demand", "vCPU", row => row.DemandVcpu), Palette.Demand),
            (Percent("provisioned", "CPU %", Saturated, row => row.ProvisionedCpu), Palette.Provisioned),
            (Percent("serverless", "CPU %", Saturated, row => row.ServerlessCpu), Palette.Serverless),
            (Percent("share asked", "%", null, row => 100 * row.Share), Palette.Share),
            (Percent("share reached", "%", null, row => 100 * row.AchievedShare), Palette.Share),
            (Free("readers", "provisioned", row => row.ProvisionedReaders), Palette.Provisioned),
        ];

        IReadOnlyList<double> Columns(Func<TimelineRow, double> value) => Buckets.Highest([.. timeline.Select(value)], columns);

        Strip Percent(string name, string unit, double? hot, Func<TimelineRow, double> value) => new(name, unit, 100, hot, Columns(value));

        Strip Free(string name, string unit, Func<TimelineRow, double> value)
        {
            var values = Columns(value);
            return new Strip(name, unit, values.Where(double.IsFinite).Append(0).Max() is > 0 and var top ? top : 1, null, values);
        }
    }
}
