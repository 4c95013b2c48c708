using Autoscaler.Cli.Words;
using Autoscaler.Simulation.Outcomes;
using Autoscaler.Simulation.Physics;

namespace Autoscaler.Cli.Reports.Figures;

/// <summary>What a report draws of an outcome.</summary>
internal static class OutcomeFigures
{
    private const int Looks = 6;

    /// <summary>Demand against what the pools could carry.</summary>
    public static Figure Demand(RunOutcome run, ReportFacts facts)
    {
        var perAcu = facts.Constants.Where(given => given.Constant.Name == Constants.VcpuPerAcu.Name).Select(given => given.Value).FirstOrDefault(Constants.VcpuPerAcu.Value);
        var curves = new List<Curve> { Of("demand", 1, run, row => row.DemandVcpu) };
        if (facts.VcpusPerReader is { } perReader)
        {
            curves.Add(Of("provisioned readers", 2, run, row => row.ProvisionedReaders * perReader));
            curves.Add(Of("both pools", 3, run, row => (row.ProvisionedReaders * perReader) + (row.Acu * perAcu)));
        }
        else
        {
            curves.Add(Of("serverless readers", 3, run, row => row.Acu * perAcu));
        }

        var panel = new Panel("demand and capacity", "vCPU", Scale.UpTo(curves.SelectMany(curve => curve.Values)), curves, []);
        return FigureOf("demand", "Demand against the capacity of the pools", run, [panel], []);
    }

    /// <summary>The provisioned pool under every controller.</summary>
    public static Figure Cpu(IReadOnlyList<RunOutcome> runs, ReportFacts facts)
    {
        var curves = runs.Select((run, i) => Of(ControllerWords.Title(run.Controller), (i % Looks) + 1, run, row => row.ProvisionedCpu)).ToList();
        var levels = new List<Level> { new("95 %: overload", 95) };
        if (facts.DetectCpu is { } detect)
        {
            levels.Add(new Level($"{Amount.Number(detect)} %: detect.cpu", detect));
        }

        var longest = runs.MaxBy(run => run.Timeline.Count)!;
        return FigureOf("cpu", "CPU of the provisioned pool under every controller", longest, [new Panel("CPU of provisioned readers", "%", Scale.UpTo([100]), curves, levels)], []);
    }

    /// <summary>One run in full.</summary>
    public static Figure Course(RunOutcome run) => FigureOf(
        "course",
        $"What {ControllerWords.InSentence(run.Controller)} did",
        run,
        [
            Percent("serverless share", Of("asked for", 1, run, row => 100 * row.Share), Of("reached", 2, run, row => 100 * row.AchievedShare)),
            Percent("CPU", Of("provisioned", 1, run, row => row.ProvisionedCpu), Of("serverless", 2, run, row => row.ServerlessCpu)),
            Free("provisioned readers", "serving", Of("readers", 1, run, row => row.ProvisionedReaders)),
            Free("serverless capacity", "ACU", Of("capacity", 2, run, row => row.Acu)),
            Powers("p99 latency", "ms, log scale", Of("p99", 1, run, row => row.P99Ms > 0 ? row.P99Ms : double.NaN)),
        ],
        run.Moments);

    private static Figure FigureOf(string id, string title, RunOutcome run, IReadOnlyList<Panel> panels, IReadOnlyList<Moment> moments) =>
        new(id, title, run.Timeline.Count == 0 ? 0 : run.Timeline[0].T, run.Timeline.Count, panels, moments);

    private static Panel Percent(string title, params IReadOnlyList<Curve> curves) => new(title, "%", Scale.UpTo([100]), curves, []);

    private static Panel Free(string title, string unit, Curve curve) => new(title, unit, Scale.UpTo(curve.Values), [curve], []);

    private static Panel Powers(string title, string unit, Curve curve) => new(title, unit, Scale.Powers(curve.Values), [curve], []);

    private static Curve Of(string name, int look, RunOutcome run, Func<TimelineRow, double> value) => new(name, look, [.. run.Timeline.Select(value)]);
}
