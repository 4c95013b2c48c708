using System.Text.Json.Nodes;
using Autoscaler.Cli.Terminal;
using Autoscaler.Cli.Words;
using Spectre.Console;

namespace Autoscaler.Cli.Drilling;

/// <summary>The stages of a drill for people and for machines, wherever it was.</summary>
internal static class StageTable
{
    private const string Never = "not reached";

    public static Table Of(IAnsiConsole console, IReadOnlyList<DrillStage> stages)
    {
        var table = Tables.New(console, "stage", ">after", ">took");
        double? before = 0;
        foreach (var stage in stages)
        {
            // A stage that did not wait for the one above it took nothing of its time.
            var took = stage.At >= before ? stage.At - before : null;
            table.AddRow(new Text(stage.What), new Text(stage.At is null ? Never : Amount.Seconds(stage.At)), new Text(Amount.Seconds(took)));
            before = stage.At > before ? stage.At : before;
        }

        return table;
    }

    public static JsonArray Json(IReadOnlyList<DrillStage> stages) => new([.. stages.Select(stage => new JsonObject { ["stage"] = stage.What, ["after_seconds"] = stage.At })]);

    public static Paragraph Objective(string what, double seconds, bool isMet) => new($"{what} within {Amount.Seconds(seconds)}: {(isMet ? "met" : "missed")}.\n", isMet ? Palette.Best : Palette.Hot);
}
