using System.CommandLine;
using System.Text.Json.Nodes;
using Autoscaler.Cli.Terminal;
using Autoscaler.Cli.Words;
using Autoscaler.Core.Policies;
using Autoscaler.Simulation.Scenarios;
using Spectre.Console;

namespace Autoscaler.Cli.Tuning;

/// <summary>Runs the search, shows the trade-off, and proposes. It writes no policy: whoever wants it has to take it.</summary>
internal static class TuningScreen
{
    // Another seed makes as much of a difference.
    private const double Chance = 0.03;

    /// <param name="file">The policy file, of which the first cluster is tuned.</param>
    /// <param name="policy">That cluster's.</param>
    /// <param name="loads">What it is tried on.</param>
    /// <param name="seeds">With how many seeds.</param>
    /// <param name="tries">How many policies.</param>
    /// <param name="costUp">How much more than now the proposal may cost, as a part.</param>
    /// <param name="json">For machines.</param>
    /// <param name="terminal">For people.</param>
    public static int Run(JsonObject file, ClusterPolicy policy, IReadOnlyList<Scenario> loads, int seeds, int tries, double costUp, string? json, InvocationConfiguration terminal)
    {
        var search = new PolicySearch(file, loads, seeds, tries);
        ProgressBar.Show(terminal.Error, tries, step => search.Run(policy, step));
        var (present, best) = (search.Tried[0], search.Best);

        // Fewer seconds of overload first, then fewer dollars; one that turns traffic round more often than now is none.
        var proposed = best
            .Where(one => one.Cost <= present.Cost * (1 + costUp) && one.Reversals <= present.Reversals && IsClearlyBetter(one, present))
            .OrderBy(one => one.Overload).ThenBy(one => one.Cost).FirstOrDefault(present);
        if (!WrittenFile.IsOutput(json))
        {
            var console = Screen.On(terminal.Output);
            console.Write(new Paragraph($"{Amount.Count(search.Tried.Count)} policies of cluster {policy.Id} on {string.Join(", ", loads.Select(load => PlainLine.Of(load.Name)))}, {(seeds == 1 ? "seed 1" : $"seeds 1 to {seeds}, their mean")}\n\n", Palette.Heading));
            TradeOff.Write(console, search.Tried, best, present, proposed);
            WriteTable(console, best, present, proposed);
            Propose(console, present, proposed, costUp);
        }

        return WrittenFile.Put(json, () => Json(search, best, present, proposed), terminal) ?? Exit.Good;
    }

    private static bool IsClearlyBetter(Candidate one, Candidate present) =>
        one.Overload < present.Overload * (1 - Chance) || (one.Overload <= present.Overload && one.Cost < present.Cost * (1 - Chance));

    private static void WriteTable(IAnsiConsole console, IReadOnlyList<Candidate> best, Candidate present, Candidate proposed)
    {
        var table = Tables.New(console, "", ">overload", ">cost", ">reversals", ">writes", "differs from now in");
        foreach (var one in best.Contains(present) ? best : [present, .. best])
        {
            var sign = (ReferenceEquals(one, present) ? "A" : "") + (ReferenceEquals(one, proposed) ? "P" : "");
            var changes = string.Join(", ", one.Changes(present).Select(change => $"{change.Threshold.Path} {Threshold.Text(change.Value)}"));
            table.AddRow(new Text(sign, Palette.Heading), new Text(Amount.Seconds(one.Overload)), new Text(Amount.Dollars(one.Cost)), new Text(Amount.Count(one.Reversals)), new Text(Amount.Count(one.Writes)), new Text(changes));
        }

        console.Write(table);
    }

    private static void Propose(IAnsiConsole console, Candidate present, Candidate proposed, double costUp)
    {
        if (ReferenceEquals(present, proposed))
        {
            console.Write(new Paragraph($"Nothing tried is better by more than {Amount.Percent(Chance)} for at most {Amount.Percent(costUp)} more money: keep the policy as it is.\n"));
            return;
        }

        console.Write(new Paragraph("Proposed, and written nowhere:\n", Palette.Heading));
        foreach (var (threshold, value) in proposed.Changes(present))
        {
            console.Write(new Paragraph($"  {threshold.Path}: {Threshold.Text(threshold.Of(present.Policy))} to {Threshold.Text(value)}\n"));
        }

        console.Write(new Paragraph($"Overload {Amount.Seconds(present.Overload)} to {Amount.Seconds(proposed.Overload)}, cost {Amount.Dollars(present.Cost)} to {Amount.Dollars(proposed.Cost)}. --json FILE has the whole policy.\n"));
    }

    private static string Json(PolicySearch search, IReadOnlyList<Candidate> best, Candidate present, Candidate proposed) => new JsonObject
    {
        ["tried"] = search.Tried.Count,
        ["present"] = Node(present),
        ["proposed"] = Node(proposed),
        ["best"] = new JsonArray([.. best.Select(Node)]),
        ["policy"] = search.FileOf(proposed.Values),
    }.ToJsonString();

    private static JsonObject Node(Candidate one)
    {
        var values = new JsonObject();
        foreach (var (threshold, value) in Threshold.All.Zip(one.Values))
        {
            values[threshold.Path] = value;
        }

        return new JsonObject { ["overload_seconds"] = one.Overload, ["cost_usd"] = one.Cost, ["reversals"] = one.Reversals, ["weight_writes"] = one.Writes, ["thresholds"] = values };
    }
}
