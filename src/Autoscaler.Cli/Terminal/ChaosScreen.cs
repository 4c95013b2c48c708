using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Autoscaler.Simulation.Chaos;
using Spectre.Console;

namespace Autoscaler.Cli.Terminal;

/// <summary>Runs chaos worlds one after the other, and shows what did not hold, made as small as it can be.</summary>
internal static class ChaosScreen
{
    // Half as many have planned every kind thrice; not every plan finds the world as it needs it.
    private const int Enough = 50;

    public static int Run(InvocationConfiguration terminal, TimeProvider clock, ulong first, int count, double hours, bool isTold)
    {
        var fired = new SortedDictionary<FaultKind, int>();
        ChaosOutcome? failed = null;
        var done = 0;
        var started = clock.GetTimestamp();
        ProgressBar.Show(terminal.Error, count, step =>
        {
            for (; done < count && failed is null; done++)
            {
                step($"seed {first + (ulong)done}", done);
                var outcome = ChaosRun.Run(ChaosDraw.Of(first + (ulong)done, (int)(hours * 3600)), isTold ? terminal.Output.WriteLine : null);
                failed = outcome.Violation is null ? null : outcome;
                foreach (var (kind, times) in outcome.Fired)
                {
                    fired[kind] = fired.GetValueOrDefault(kind) + times;
                }
            }
        });

        var console = Screen.On(terminal.Output);
        var elapsed = clock.GetElapsedTime(started);
        console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{done} worlds in {elapsed.TotalSeconds:0} s, {done / elapsed.TotalMinutes:0} a minute"));
        console.Write(FaultTable(fired));
        if (failed is null)
        {
            // A fault that has not happened has not been survived; with fewer worlds than it takes to have them all that says nothing.
            var missing = Enum.GetValues<FaultKind>().Where(kind => !fired.ContainsKey(kind)).ToList();
            var isLong = count >= Enough;
            console.WriteLine("Everything held." + (isLong && missing.Count > 0 ? $" But these never took effect: {string.Join(", ", missing)}." : ""));
            return isLong && missing.Count > 0 ? Exit.Findings : Exit.Good;
        }

        Tell(console, failed, hours);
        return Exit.Findings;
    }

    private static Table FaultTable(SortedDictionary<FaultKind, int> fired)
    {
        var table = new Table().AddColumns("fault", "rows", "took effect");
        foreach (var kind in Enum.GetValues<FaultKind>())
        {
            table.AddRow(kind.ToString(), string.Join(", ", FaultRows.Of[kind]), fired.GetValueOrDefault(kind).ToString("N0", CultureInfo.InvariantCulture));
        }

        return table;
    }

    private static void Tell(IAnsiConsole console, ChaosOutcome failed, double hours)
    {
        Lines(console, failed);
        console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Again, with the whole journal: autoscaler chaos --seed {failed.Plan.Seed} --hours {hours}"));
        console.WriteLine("Looking for the smallest plan in which it happens ...");
        var smallest = Shrinker.Shrink(failed);
        Lines(console, smallest);
        console.WriteLine("The plan, for tests/fixtures/chaos:");
        console.Profile.Out.Writer.WriteLine(JsonSerializer.Serialize(smallest.Plan, ChaosPlanJson.Default.ChaosPlan));
    }

    private static void Lines(IAnsiConsole console, ChaosOutcome outcome)
    {
        console.Write(new Paragraph($"seed {outcome.Plan.Seed}: {outcome.Violation!.Invariant} does not hold in second {outcome.Violation.Second}: {outcome.Violation.Says}\n", Palette.Hot));
        foreach (var line in outcome.Lines)
        {
            console.WriteLine(line);
        }
    }
}
