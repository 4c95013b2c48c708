using System.Globalization;
using System.Text.RegularExpressions;

namespace Autoscaler.Repository.Tests;

/// <summary>The page that answers the AWS sample's weaknesses names tests; they have to exist.</summary>
public partial class SampleTests
{
    private static readonly string Page = Repository.Read("docs/aws-sample.md");

    [Fact]
    public void Every_weakness_is_answered_once_and_in_order() =>
        Assert.Equal(Enumerable.Range(1, 57), Row().Matches(Page).Select(row => int.Parse(row.Groups[1].Value, CultureInfo.InvariantCulture)));

    [Fact]
    public void Every_weakness_of_its_behaviour_is_answered_by_a_test_or_a_decision() =>
        Assert.DoesNotContain(Page.Split('\n').Where(line => Row().IsMatch(line)).Take(43), line => !TestName().IsMatch(line) && !line.Contains("](decisions/", StringComparison.Ordinal));

    [Fact]
    public void Every_test_that_it_names_exists()
    {
        var tests = string.Join('\n', Repository.Files("tests", "*.cs").Select(File.ReadAllText));
        Assert.DoesNotContain(TestName().Matches(Page).Select(name => name.Groups[1].Value), name => !tests.Contains($" {name}(", StringComparison.Ordinal));
    }

    [GeneratedRegex(@"^\| E(\d+) \|", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex("`([A-Z][A-Za-z0-9]*_[A-Za-z0-9_]+)`")]
    private static partial Regex TestName();
}
