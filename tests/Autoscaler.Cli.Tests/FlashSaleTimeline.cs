using Autoscaler.Simulation.Outcomes;

namespace Autoscaler.Cli.Tests;

/// <summary>An hour of a flash sale, second by second, given what a controller asked for and got.</summary>
internal static class FlashSaleTimeline
{
    private const int Lag = 60;

    private const double VcpusPerReader = 4;

    public static IReadOnlyList<TimelineRow> Of(Func<int, double> share, Func<int, int> readers)
    {
        var rows = new List<TimelineRow>();
        var acu = 2.0;
        for (var t = 0; t < 3600; t++)
        {
            var demand = Demand(t);
            var achieved = Enumerable.Range(t - Lag - 9, Lag).Average(share);
            var capacity = readers(t) * VcpusPerReader;
            var cpu = Math.Min(100, 100 * demand * (1 - achieved) / capacity * Wobble(t));
            var work = demand * achieved;
            var wanted = Math.Clamp(work / 0.25 / 0.7, 2, 128);
            acu = Math.Clamp(wanted > acu ? Math.Min(wanted, acu * 1.047) : Math.Max(wanted, acu * 0.989), 2, 128);
            var serverless = Math.Min(100, 100 * work / (acu * 0.25) * Wobble(t + 7));
            var p99 = Math.Min(3000, 12 / Math.Max(0.004, 1 - (Math.Max(cpu, serverless) / 100)));
            rows.Add(new TimelineRow(t, demand * 250, demand, cpu, serverless, share(t), achieved, readers(t), acu, p99));
        }

        return rows;
    }

    private static double Demand(int t) => t switch
    {
        < 60 => 2.8,
        < 70 => 2.8 + (25.2 * (t - 60) / 10),
        _ => 3.2 + (24.8 * Math.Exp(-(t - 70) / 1100.0)),
    };

    // Looks like noise, and is the same each time.
    private static double Wobble(int t) => 1 + (0.03 * Math.Sin(t * 1.7) * Math.Cos(t * 0.31));
}
