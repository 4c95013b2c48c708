using System.Text.RegularExpressions;

namespace Autoscaler.Repository.Tests;

/// <summary>What the functions may say in one word, the operating page says in full.</summary>
public partial class OperatingTests
{
    [Fact]
    public void Every_finding_is_explained_and_nothing_else_is() =>
        Assert.Equal(Enum.GetNames<Functions.FindingKind>(), Row().Matches(Section("## Findings")).Select(row => row.Groups[1].Value));

    [Fact]
    public void Every_reason_of_a_decision_is_explained_and_nothing_else_is() =>
        Assert.Equal(Enum.GetNames<Core.Decisions.Reason>(), Row().Matches(Section("## Reasons")).Select(row => row.Groups[1].Value));

    [Fact]
    public void Every_alarm_of_the_stack_is_explained_and_nothing_else_is() =>
        Assert.Equal(
            Template.TemplateFile.Of("AWS::CloudWatch::Alarm").Select(name => name[..^"Alarm".Length]).Order(StringComparer.Ordinal),
            Row().Matches(Section("## Alarms")).Select(row => row.Groups[1].Value).Order(StringComparer.Ordinal));

    private static string Section(string heading)
    {
        var page = Repository.Read("docs/operating.md");
        var start = page.IndexOf(heading + "\n", StringComparison.Ordinal);
        var end = page.IndexOf("\n## ", start + 1, StringComparison.Ordinal);
        return end < 0 ? page[start..] : page[start..end];
    }

    [GeneratedRegex(@"^\| `(\w+)` \|", RegexOptions.Multiline)]
    private static partial Regex Row();
}
