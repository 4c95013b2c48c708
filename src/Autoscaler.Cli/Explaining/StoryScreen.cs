using System.Globalization;
using Autoscaler.Cli.Recordings;
using Autoscaler.Cli.Terminal;
using Autoscaler.Cli.Words;
using Autoscaler.Simulation.Outcomes;
using Spectre.Console;

namespace Autoscaler.Cli.Explaining;

/// <summary>A response as a story: what was decided and why, from which inputs, within which limits, and what would have had to differ.</summary>
internal static class StoryScreen
{
    public static void Write(IAnsiConsole console, RecordedResponse response)
    {
        console.Write(new Paragraph($"{PlainLine.Of(response.Name)}: {Amount.Count(response.Turns.Count)} turns from {Time(response.From, "u")} to {Time(response.To, "u")}\n\n", Palette.Heading));
        var start = response.From;
        var decisions = response.Turns.Select(turn => new TimedDecision(Second(turn.At, start), response.Name, turn.Record.Turn, turn.Record.Decision));
        foreach (var line in DecisionLines.Of(decisions))
        {
            Write(console, response.Turns.First(turn => ReferenceEquals(turn.Record.Decision, line.Decision)), line);
        }
    }

    /// <summary>One turn in full.</summary>
    public static void Write(IAnsiConsole console, RecordedTurn turn)
    {
        var line = DecisionLines.Of([new TimedDecision(0, turn.Record.Response, turn.Record.Turn, turn.Record.Decision)])[0];
        console.Write(new Paragraph($"{PlainLine.Of(turn.Record.Response)}, turn {turn.Record.Turn}, {Time(turn.At, "u")}\n", Palette.Heading));
        console.Write(new Paragraph($"{line.What}: {line.Why}.\n\n"));
        var grid = new Grid().AddColumn(new GridColumn().NoWrap().Padding(2, 0, 2, 0)).AddColumn();
        foreach (var (what, value) in ExplanationWords.Of(turn.Record.Decision.Explanation))
        {
            grid.AddRow(new Text(what), new Text(value));
        }

        console.Write(grid);
        Rest(console, turn);
    }

    private static void Write(IAnsiConsole console, RecordedTurn turn, DecisionLine line)
    {
        var paragraph = new Paragraph();
        paragraph.Append($"{Time(turn.At, "HH:mm:ss")}  ");
        paragraph.Append(line.What, line.IsChange ? Palette.Heading : Palette.Quiet);
        paragraph.Append($": {line.Why}{(line.Limits.Length > 0 ? $"; {line.Limits}" : "")}.\n");
        console.Write(paragraph);
        var inputs = ExplanationWords.Of(turn.Record.Decision.Explanation).Where(pair => pair.What != "limit").Select(pair => $"{pair.What} {pair.Value}");
        console.Write(new Padder(new Text(string.Join("; ", inputs), Palette.Quiet), new Padding(10, 0, 0, 0)));
        Rest(console, turn);
        console.WriteLine();
    }

    private static void Rest(IAnsiConsole console, RecordedTurn turn)
    {
        foreach (var outcome in turn.Outcomes)
        {
            console.Write(new Padder(new Text($"{outcome}."), new Padding(10, 0, 0, 0)));
        }

        foreach (var other in WhatIf.Of(turn.Record))
        {
            console.Write(new Padder(new Text($"- {other}"), new Padding(10, 0, 0, 0)));
        }
    }

    private static int Second(DateTimeOffset? at, DateTimeOffset? start) => at is { } known && start is { } first ? (int)(known - first).TotalSeconds : 0;

    private static string Time(DateTimeOffset? at, string format) => at?.ToUniversalTime().ToString(format, CultureInfo.InvariantCulture) ?? "an unknown time";
}
