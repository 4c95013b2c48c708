using Autoscaler.Cli.Words;
using Autoscaler.Simulation.Outcomes;
using Autoscaler.Simulation.Runs;

namespace Autoscaler.Cli.Costing;

/// <summary>What watching a calm cluster costs in a month: the calls, invocations and transitions of a simulated calm hour, and what is paid by the piece.</summary>
internal static class MonthAtRest
{
    private const double Hours = 730;

    private const double Seconds = Hours * 3600;

    // Bytes of a message, of two real ones: Aurora PostgreSQL with 17 processes, Aurora MySQL with 80.
    private const double SmallMessage = 4216;

    private const double LargeMessage = 11_804;

    // The sample logs a line of EMF for each second.
    private const double EmfLine = 512;

    private const double Gigabyte = 1e9;

    // ReaderCpu and ReaderLoad of each reader; ReaderCpu of either pool, SampleAgeSeconds and ReconcileRan.
    private const int MetricsPerReader = 2;

    private const int MetricsPerCluster = 4;

    /// <summary>Those that the stack's own alarms look at, and those that it counts in the journal. A test compares with the template.</summary>
    internal const int AlarmedMetrics = 31;

    internal const int JournalMetrics = 7;

    // KMS key of the alerts; a dashboard, of which an account has three for nothing.
    private const double Key = 1;

    private const double Dashboard = 3;

    /// <param name="ours">A calm hour of ours.</param>
    /// <param name="sample">The same hour of the AWS sample.</param>
    /// <param name="readers">Of both pools.</param>
    public static IReadOnlyList<CostItem> Of(RunOutcome ours, RunOutcome sample, int readers) =>
    [
        Item("function invocations", run => run.Usage.Invocations, Prices.Invocation, ours, sample),
        Item("function seconds, 256 MB arm64, lengths assumed", run => run.Usage.Seconds, Prices.FunctionSecond, ours, sample),
        Item("state transitions", run => run.Usage.Transitions, Prices.Transition, ours, sample),
        Item("PutMetricData", run => Calls(run, "PutMetricData"), Prices.MetricCall, ours, sample),
        Item("GetMetricData", run => Calls(run, "GetMetricData"), Prices.MetricCall, ours, sample),
        new("metrics through the log (EMF)", $"{Amount.Number(readers * Seconds * EmfLine / Gigabyte)} GB", null, readers * Seconds * EmfLine / Gigabyte * Prices.LogGigabyte),
        new("custom metrics", $"{Amount.Count((MetricsPerReader * readers) + MetricsPerCluster)}, the sample 1", ((MetricsPerReader * readers) + MetricsPerCluster) * Prices.CustomMetric, Prices.CustomMetric),
        new("alarms", "1 fast, 1 of a minute; the sample 2 fast", Prices.FastAlarm + Prices.Alarm, 2 * Prices.FastAlarm),
        new("alarms on the controller itself", $"on {AlarmedMetrics} metrics", AlarmedMetrics * Prices.Alarm, null),
        new("metrics out of the journal", $"{JournalMetrics}, at most", JournalMetrics * Prices.CustomMetric, null),
        new("KMS key of the alerts, dashboard", "1 each", Key + Dashboard, null),
    ];

    /// <summary>The log's ingest, the same for both: with small messages and with large ones.</summary>
    public static (double Low, double High) Ingest(int readers) => (Ingest(readers, SmallMessage), Ingest(readers, LargeMessage));

    private static double Ingest(int readers, double message) => readers * Seconds * message / Gigabyte * Prices.LogGigabyte;

    private static double Calls(RunOutcome run, string operation) => run.ApiCalls.GetValueOrDefault($"cloudwatch:{operation}");

    private static CostItem Item(string what, Func<RunOutcome, double> anHour, double price, RunOutcome ours, RunOutcome sample)
    {
        var (own, other) = (anHour(ours) * Hours, anHour(sample) * Hours);
        return new CostItem(what, $"{Amount.Count(own)}, the sample {Amount.Count(other)}", Dollars(own * price), Dollars(other * price));
    }

    private static double? Dollars(double dollars) => dollars > 0 ? dollars : null;
}
