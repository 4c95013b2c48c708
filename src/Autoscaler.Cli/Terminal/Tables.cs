using Spectre.Console;

namespace Autoscaler.Cli.Terminal;

/// <summary>Tables as all verbs draw them.</summary>
internal static class Tables
{
    private const char Right = '>';

    /// <param name="console">Decides about the lines.</param>
    /// <param name="heads">Of the columns; one that begins with &gt; holds numbers and stands to the right.</param>
    public static Table New(IAnsiConsole console, params IReadOnlyList<string> heads)
    {
        var table = new Table().Border(console.Profile.Capabilities.Unicode ? TableBorder.Simple : TableBorder.Ascii);
        foreach (var head in heads)
        {
            table.AddColumn(head.StartsWith(Right) ? new TableColumn(new Text(head[1..])).RightAligned().NoWrap() : new TableColumn(new Text(head)));
        }

        return table;
    }
}
