using System.CommandLine;
using System.Text.Json.Nodes;
using Autoscaler.Cli.Terminal;
using Autoscaler.Cli.Words;
using Autoscaler.Core.Policies;
using Spectre.Console;

namespace Autoscaler.Cli.Validating;

/// <summary>What reading a policy came to: refused with every problem, or accepted with its warnings and its figures.</summary>
internal static class ValidationScreen
{
    public static int Show(string file, PolicyReading reading, string? json, InvocationConfiguration terminal)
    {
        var (problems, warnings) = reading is PolicyReading.Refused refused ? (refused.Problems, []) : ((IReadOnlyList<PolicyProblem>)[], ((PolicyReading.Accepted)reading).Warnings);
        var figures = reading is PolicyReading.Accepted accepted ? PolicyFigures.Of(accepted.Policy) : [];
        if (!WrittenFile.IsOutput(json))
        {
            Write(Screen.On(terminal.Output), PlainLine.Of(file), problems, warnings, figures);
        }

        return WrittenFile.Put(json, () => Json(file, problems, warnings, figures), terminal) ?? (problems.Count > 0 ? Exit.Findings : Exit.Good);
    }

    /// <summary>Problems or warnings: where, what stands there, what may, and what to do.</summary>
    public static void Write(IAnsiConsole console, IReadOnlyList<PolicyProblem> problems, Style style)
    {
        foreach (var problem in problems)
        {
            console.Write(new Paragraph(PlainLine.Of(problem.Path) + "\n", style));
            var grid = new Grid().AddColumn(new GridColumn().NoWrap().Padding(2, 0, 1, 0)).AddColumn();
            grid.AddRow(new Text("found"), new Text(PlainLine.Of(problem.Found)));
            grid.AddRow(new Text("allowed"), new Text(problem.Allowed));
            grid.AddRow(new Text("remedy"), new Text(problem.Remedy));
            console.Write(grid);
            console.WriteLine();
        }
    }

    private static void Write(IAnsiConsole console, string file, IReadOnlyList<PolicyProblem> problems, IReadOnlyList<PolicyProblem> warnings, IReadOnlyList<PolicyFigure> figures)
    {
        console.Write(problems.Count > 0
            ? new Paragraph($"{file} is not a policy: {Counted(problems.Count, "problem")}.\n\n", Palette.Heading)
            : new Paragraph($"{file} is a valid policy{(warnings.Count > 0 ? $" with {Counted(warnings.Count, "warning")}" : "")}.\n\n", Palette.Heading));
        Write(console, problems, Palette.Hot);
        Write(console, warnings, Palette.Serverless);
        if (figures.Count == 0)
        {
            return;
        }

        var table = Tables.New(console, "cluster", "what it comes to", ">is", "bound");
        foreach (var figure in figures)
        {
            table.AddRow(new Text(figure.Cluster), new Text(figure.What), new Text(figure.Is), new Text(figure.Bound));
        }

        console.Write(table);
    }

    private static string Json(string file, IReadOnlyList<PolicyProblem> problems, IReadOnlyList<PolicyProblem> warnings, IReadOnlyList<PolicyFigure> figures) => new JsonObject
    {
        ["file"] = file,
        ["valid"] = problems.Count == 0,
        ["problems"] = Array(problems),
        ["warnings"] = Array(warnings),
        ["figures"] = new JsonArray([.. figures.Select(one => new JsonObject { ["cluster"] = one.Cluster, ["what"] = one.What, ["is"] = one.Is, ["bound"] = one.Bound })]),
    }.ToJsonString();

    private static JsonArray Array(IReadOnlyList<PolicyProblem> problems) =>
        new([.. problems.Select(one => new JsonObject { ["path"] = one.Path, ["found"] = one.Found, ["allowed"] = one.Allowed, ["remedy"] = one.Remedy })]);

    private static string Counted(int count, string what) => $"{Amount.Count(count)} {what}{(count == 1 ? "" : "s")}";
}
