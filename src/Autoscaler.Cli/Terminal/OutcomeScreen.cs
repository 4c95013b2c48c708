using Autoscaler.Cli.Words;
using Autoscaler.Simulation.Outcomes;
using Spectre.Console;

namespace Autoscaler.Cli.Terminal;

/// <summary>Everything that people see of an outcome: the verdict, the comparison, and how the first run went.</summary>
internal static class OutcomeScreen
{
    public static void Write(IAnsiConsole console, Outcome outcome)
    {
        console.Write(new Paragraph($"{PlainLine.Of(outcome.Scenario)}, seed {outcome.Seed}\n", Palette.Heading));
        console.Write(new Paragraph($"{Verdict.Of(outcome)}\n"));
        if (Comparison.Order(outcome) is not [var first, ..] runs)
        {
            return;
        }

        ComparisonTable.Write(console, outcome);
        console.WriteLine();
        Head(console, $"{ControllerWords.Title(first.Controller)}, over time");
        TimelineChart.Write(console, first);
        console.WriteLine();
        if (first.Decisions.Count > 0)
        {
            Head(console, "What it decided, and why");
            DecisionList.Write(console, first);
            console.WriteLine();
        }

        SplitLines.Write(console, "Where the overload went", runs, SplitWords.Overload);
        SplitLines.Write(console, "What it cost", runs, SplitWords.Cost);
    }

    private static void Head(IAnsiConsole console, string heading) => console.Write(new Paragraph($"{heading}\n\n", Palette.Heading));
}
