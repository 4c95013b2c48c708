using Autoscaler.Cli.Words;
using Autoscaler.Core.Decisions;
using Autoscaler.Core.Fleet;
using Autoscaler.Core.Observations;

namespace Autoscaler.Cli.Explaining;

/// <summary>The CPU of the provisioned pool at which a turn would have decided otherwise, found by asking the law with the same samples, scaled.</summary>
internal static class CpuThreshold
{
    private const double Full = 100;

    // Ten halvings of at most 100 %: a tenth of a percent.
    private const int Halvings = 10;

    public static string? Of(WhatIf.Turn turn, Decision decided)
    {
        var readers = (turn.Now.Readers ?? []).Where(reader => reader.Pool == Pool.Provisioned).ToList();
        var hottest = readers.SelectMany(reader => reader.Cpu).Max() ?? 0;
        if (hottest <= 0)
        {
            return null;
        }

        var (same, other) = decided.Kind == DecisionKind.Shift ? (1.0, 0.0) : (1.0, Full / hottest);
        if (!WhatIf.Differs(At(turn, other), decided) || At(turn, other).Kind == decided.Kind)
        {
            return null;
        }

        for (var step = 0; step < Halvings; step++)
        {
            var middle = (same + other) / 2;
            (same, other) = At(turn, middle).Kind == decided.Kind ? (middle, other) : (same, middle);
        }

        // The law looks at the last five seconds.
        var was = readers.SelectMany(reader => reader.Cpu.TakeLast(5)).Average() ?? 0;
        return $"With the provisioned readers at {Amount.Percent(was * other / Full)} CPU on average instead of {Amount.Percent(was / Full)}: {WhatIf.Says(At(turn, other))}.";
    }

    private static Decision At(WhatIf.Turn turn, double factor) => (turn with
    {
        Now = turn.Now with { Readers = [.. turn.Now.Readers!.Select(reader => reader.Pool == Pool.Provisioned ? Scaled(reader, factor) : reader)] },
    }).Decide();

    private static ObservedReader Scaled(ObservedReader reader, double factor) => reader with { Cpu = [.. reader.Cpu.Select(cpu => cpu is { } percent ? Math.Min(Full, percent * factor) : cpu)] };
}
