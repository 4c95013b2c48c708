using System.Text.RegularExpressions;

namespace Autoscaler.Repository.Tests;

public partial class DecisionTests
{
    private static readonly List<string> Records = [.. Repository.Files("docs/decisions", "*.md").Select(file => Path.GetFileName(file))];

    [Fact]
    public void Are_numbered_without_gap_or_repetition() =>
        Assert.Equal(
            Enumerable.Range(1, Records.Count).Select(number => $"{number:D4}"),
            Records.Select(name => Name().Match(name).Groups["number"].Value));

    [Fact]
    public void Say_context_decision_and_consequences() =>
        Assert.All(Records, name =>
        {
            var text = Repository.Read($"docs/decisions/{name}");
            Assert.StartsWith($"# {name[..4]} ", text, StringComparison.Ordinal);
            Assert.All(["## Context", "## Decision", "## Consequences"], heading => Assert.Contains($"\n{heading}\n", text, StringComparison.Ordinal));
        });

    [GeneratedRegex("^(?<number>[0-9]{4})-[a-z0-9-]+\\.md$")]
    private static partial Regex Name();
}
