using Autoscaler.Cli.Words;
using Autoscaler.Simulation.Outcomes;

namespace Autoscaler.Cli.Reports;

/// <summary>The decisions of a run, each with everything it was made from.</summary>
internal static class DecisionSection
{
    // A controller that never settles must not make a page that nobody can open; 250 lines are about 300 KB.
    private const int Most = 250;

    public static Tag? Of(RunOutcome run)
    {
        var lines = DecisionLines.Of(run);
        if (lines.Count == 0)
        {
            return null;
        }

        var hasResponses = lines.DistinctBy(line => line.Response).Skip(1).Any();
        IEnumerable<string> heads = hasResponses ? ["time", "response", "what", "why"] : ["time", "what", "why"];
        return Section.Of(
            "What it decided, and why",
            Section.Table("Decisions that changed something, or their reason", heads, lines.Take(Most).Select(line => Row(line, hasResponses))),
            lines.Count <= Most ? null : new Tag("p", $"{Amount.Count(lines.Count - Most)} more are left out here."));
    }

    private static Tag Row(DecisionLine line, bool hasResponses) => new Tag("tr").Add(
        Section.RowHead(line.When),
        hasResponses ? new Tag("td", line.Response) : null,
        new Tag("td", line.What).With("class", line.IsChange ? "change" : "held"),
        new Tag("td").Add(Why(line)));

    // The reason opens what it was made from.
    private static Tag Why(DecisionLine line)
    {
        var why = line.Limits.Length == 0 ? line.Why : $"{line.Why}; {line.Limits}";
        var pairs = ExplanationWords.Of(line.Decision.Explanation);
        return pairs.Count == 0 ? new Tag("span", why) : new Tag("details").Add(
            new Tag("summary", why),
            new Tag("dl").Add(pairs.SelectMany(pair => new[] { new Tag("dt", pair.What), new Tag("dd", pair.Value) })));
    }
}
