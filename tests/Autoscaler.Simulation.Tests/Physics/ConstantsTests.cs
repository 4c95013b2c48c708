using System.Globalization;
using Autoscaler.Simulation.Physics;

namespace Autoscaler.Simulation.Tests.Physics;

public class ConstantsTests
{
    private const string Begin = "<!-- constants -->\n";

    private const string End = "<!-- /constants -->";

    /// <summary>UPDATE_GOLDEN=1 writes the page's table anew.</summary>
    [Fact]
    public void The_page_names_every_constant_with_its_range_and_source()
    {
        var page = File.ReadAllText(TestFiles.Path("docs", "simulation.md"));
        var (begin, end) = (page.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length, page.IndexOf(End, StringComparison.Ordinal));
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            File.WriteAllText(TestFiles.Path("docs", "simulation.md"), page[..begin] + Table() + page[end..]);
            return;
        }

        Assert.Equal(Table(), page[begin..end]);
    }

    [Fact]
    public void Every_constant_lies_within_its_range_and_has_a_name_of_its_own()
    {
        Assert.All(Constants.All, constant => Assert.InRange(constant.Value, constant.Low, constant.High));
        Assert.Equal(Constants.All.Count, Constants.All.Select(constant => constant.Name).Distinct().Count());
        Assert.Equal(
            typeof(Constants).GetFields().Where(field => field.FieldType == typeof(Constant)).Select(field => ((Constant)field.GetValue(null)!).Name).Order(),
            Constants.All.Select(constant => constant.Name).Order());
    }

    [Fact]
    public void A_constant_that_does_not_exist_is_refused() =>
        Assert.Contains("gravity", Assert.Throws<ArgumentException>(() => new Nature(new Dictionary<string, double> { ["gravity"] = 9.81 })).Message, StringComparison.Ordinal);

    private static string Table() =>
        "| constant | value | plausible | unit | certainty | what, and how it is known |\n|---|---:|---|---|---|---|\n" + string.Concat(Constants.All.Select(constant =>
            string.Create(CultureInfo.InvariantCulture, $"| `{constant.Name}` | {constant.Value:0.###} | {constant.Low:0.###} to {constant.High:0.###} | {constant.Unit} | {constant.Certainty.ToString().ToLowerInvariant()} | {constant.Source} |\n")));
}
