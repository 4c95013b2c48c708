using Autoscaler.Cli.Reports.Figures;
using Autoscaler.Cli.Words;
using Autoscaler.Simulation.Outcomes;

namespace Autoscaler.Cli.Reports;

/// <summary>The figures with what has to be said about them.</summary>
internal static class FigureSections
{
    public static Tag Demand(RunOutcome run, ReportFacts facts) => Section.Of(
        $"Demand against capacity, with {ControllerWords.InSentence(run.Controller)}",
        FigureDrawing.Draw(OutcomeFigures.Demand(run, facts)));

    public static Tag Cpu(IReadOnlyList<RunOutcome> runs, ReportFacts facts) => Section.Of(
        "CPU of the provisioned readers",
        FigureDrawing.Draw(OutcomeFigures.Cpu(runs, facts)));

    public static Tag Course(RunOutcome run) => Section.Of(
        $"What {ControllerWords.InSentence(run.Controller)} did",
        FigureDrawing.Draw(OutcomeFigures.Course(run)),
        Moments(run));

    private static Tag? Moments(RunOutcome run) => run.Moments.Count == 0 ? null : new Tag("ol").With("class", "moments").Add(run.Moments.Select(moment =>
        new Tag("li").Add(new Tag("b", Clock.At(moment.T))).Say($" {MomentWords.Of(moment)}")));
}
