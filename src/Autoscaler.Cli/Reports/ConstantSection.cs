using Autoscaler.Cli.Words;
using Autoscaler.Simulation.Physics;

namespace Autoscaler.Cli.Reports;

/// <summary>The numbers of the world that nobody chose, and how anybody knows them.</summary>
internal static class ConstantSection
{
    private static readonly IReadOnlyList<string> Heads = ["name", "value", "unit", "range", "certainty", "source"];

    public static Tag? Of(ReportFacts facts) => facts.Constants.Count == 0 ? null : Section.Of(
        "What was assumed",
        new Tag("p", "Every number of the simulated world. The controller knows none of them. Those that the scenario changes come with their usual value."),
        Section.Table("Constants", Heads, facts.Constants.Select(constant => Row(constant.Constant, constant.Value))));

    private static Tag Row(Constant constant, double value) => new Tag("tr").Add(
        Section.RowHead(constant.Name),
        value == constant.Value
            ? Section.Number(Amount.Exact(value))
            : new Tag("td", $"{Amount.Exact(value)} (usually {Amount.Exact(constant.Value)})").With("class", "number changed"),
        new Tag("td", constant.Unit),
        new Tag("td", $"{Amount.Exact(constant.Low)} to {Amount.Exact(constant.High)}"),
        new Tag("td", Known(constant.Certainty)),
        new Tag("td", constant.Source));

    private static string Known(Certainty certainty) => certainty switch
    {
        Certainty.Documented => "documented",
        Certainty.Reported => "reported",
        _ => "assumed",
    };
}
