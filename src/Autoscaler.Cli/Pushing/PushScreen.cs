using Autoscaler.Cli.Explaining;
using Autoscaler.Cli.Replaying;
using Autoscaler.Cli.Terminal;
using Autoscaler.Cli.Words;
using Autoscaler.Core.Policies;
using Spectre.Console;

namespace Autoscaler.Cli.Pushing;

/// <summary>What a push would change: in the policy, and in the last response.</summary>
internal static class PushScreen
{
    private const int MostTurns = 5;

    public static void Write(IAnsiConsole console, string parameter, IReadOnlyList<(string Path, string From, string To)>? changes)
    {
        switch (changes)
        {
            case null:
                console.Write(new Paragraph($"{parameter} is not there yet.\n", Palette.Heading));
                break;
            case []:
                console.Write(new Paragraph($"{parameter} says the same already.\n", Palette.Heading));
                break;
            default:
                console.Write(new Paragraph($"Against {parameter}:\n", Palette.Heading));
                var table = Tables.New(console, "key", "deployed", "new");
                foreach (var (path, from, to) in changes)
                {
                    table.AddRow(new Text(path), new Text(from), new Text(to));
                }

                console.Write(table);
                break;
        }
    }

    public static void Write(IAnsiConsole console, string cluster, LastSpike? last)
    {
        if (last is null)
        {
            console.Write(new Paragraph($"{cluster}: Step Functions remembers no response to try it on.\n", Palette.Quiet));
            return;
        }

        console.Write(new Paragraph($"{PlainLine.Of(last.Response)}: {Amount.Count(last.Different.Count)} of {Amount.Count(last.Turns.Count)} turns would have been decided otherwise.\n", Palette.Heading));
        foreach (var (turn, would) in last.Different.Take(MostTurns))
        {
            console.Write(new Padder(new Text($"turn {turn.Turn}: {WhatIf.Says(turn.Decision)}; now {WhatIf.Says(would)}"), new Padding(2, 0, 0, 0)));
        }

        if (last.Different.Count > MostTurns)
        {
            console.Write(new Padder(new Text($"and {last.Different.Count - MostTurns} more"), new Padding(2, 0, 0, 0)));
        }
    }

    public static void Write(IAnsiConsole console, ClusterPolicy policy, SpikeAgain? again)
    {
        if (again is null)
        {
            console.Write(new Paragraph("Its turns do not hold enough to let the spike come again.\n", Palette.Quiet));
            return;
        }

        console.Write(new Paragraph($"The same {Clock.At(again.Load.Seconds)} again in the local world, acting under either policy\n", Palette.Heading));
        ComparisonTable.Write(console, again.Outcome);
        ThresholdLines.Write(console, policy, again.Load, again.Outcome);
    }
}
