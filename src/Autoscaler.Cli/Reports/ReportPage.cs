using System.Globalization;
using Autoscaler.Cli.Words;
using Autoscaler.Simulation.Outcomes;

namespace Autoscaler.Cli.Reports;

/// <summary>An outcome as one page that needs nothing else: no script, no font, no address. The same outcome gives the same bytes.</summary>
internal static class ReportPage
{
    public static string Of(Outcome outcome, ReportFacts facts)
    {
        var runs = Comparison.Order(outcome);
        var main = new Tag("main").Add(
            new Tag("h1", outcome.Scenario),
            new Tag("p", facts.Says),
            new Tag("p", Verdict.Of(outcome)).With("class", "verdict"));
        if (runs.Count > 0)
        {
            main.Add(ComparisonSection.Of(runs), FigureSections.Demand(runs[0], facts), FigureSections.Cpu(runs, facts), FigureSections.Course(runs[0]));
            main.Add(DecisionSection.Of(runs[0]), SplitSection.Overload(runs), SplitSection.Cost(runs));
        }

        main.Add(Origin(outcome, facts), ConstantSection.Of(facts));
        var page = new Tag("html").With("lang", "en").Add(Head(outcome), new Tag("body").Add(main));
        return $"<!DOCTYPE html>\n{page}\n";
    }

    private static Tag Head(Outcome outcome) => new Tag("head").Add(
        new Tag("meta").With("charset", "utf-8"),
        new Tag("meta").With("name", "viewport").With("content", "width=device-width, initial-scale=1"),
        new Tag("meta").With("name", "color-scheme").With("content", "light dark"),
        new Tag("title", $"{outcome.Scenario}: autoscaler report"),
        new Tag("style", Stylesheet.Text));

    private static Tag Origin(Outcome outcome, ReportFacts facts) => Section.Of(
        "To see the same again",
        new Tag("p", "The seed was ").Add(new Tag("code", outcome.Seed.ToString(CultureInfo.InvariantCulture))).Say(". This command gives the same numbers:"),
        new Tag("pre").Add(new Tag("code", facts.Command)));
}
