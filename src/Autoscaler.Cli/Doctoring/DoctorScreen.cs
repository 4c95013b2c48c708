using System.Text.Json.Nodes;
using Autoscaler.Cli.Terminal;
using Autoscaler.Cli.Words;
using Spectre.Console;

namespace Autoscaler.Cli.Doctoring;

/// <summary>Diagnoses, for people and for machines.</summary>
internal static class DoctorScreen
{
    public static void Write(IAnsiConsole console, IReadOnlyList<string> clusters, IReadOnlyList<Diagnosis> all)
    {
        foreach (var cluster in clusters)
        {
            var its = all.Where(one => one.Cluster == cluster).ToList();
            console.Write(new Paragraph($"{cluster}: {(its.Count == 0 ? "everything is as it should be" : $"{Amount.Count(its.Count)} {(its.Count == 1 ? "finding" : "findings")}")}\n\n", its.Count == 0 ? Palette.Best : Palette.Heading));
            its.ForEach(one => Write(console, one));
        }
    }

    public static string Json(IReadOnlyList<Diagnosis> all) =>
        new JsonArray([.. all.Select(one => new JsonObject { ["cluster"] = one.Cluster, ["kind"] = one.Kind, ["what"] = one.What, ["why"] = one.Why, ["mend"] = one.Mend })]).ToJsonString();

    private static void Write(IAnsiConsole console, Diagnosis one)
    {
        console.Write(new Paragraph(PlainLine.Of(one.What) + "\n", Palette.Hot));
        var grid = new Grid().AddColumn(new GridColumn().NoWrap().Padding(2, 0, 1, 0)).AddColumn();
        grid.AddRow(new Text("why"), new Text(one.Why));
        grid.AddRow(new Text("mend"), new Text(PlainLine.Of(one.Mend), Palette.Heading));
        console.Write(grid);
        console.WriteLine();
    }
}
