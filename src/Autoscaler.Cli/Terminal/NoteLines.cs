using System.CommandLine;
using Autoscaler.Cli.Words;
using Spectre.Console;

namespace Autoscaler.Cli.Terminal;

/// <summary>What was not taken as it was written, for whoever reads the output.</summary>
internal static class NoteLines
{
    /// <param name="notes">A sentence each.</param>
    /// <param name="json">Where the output for machines goes: on the output there is nothing else.</param>
    /// <param name="terminal">For people.</param>
    public static void Write(IReadOnlyList<string> notes, string? json, InvocationConfiguration terminal)
    {
        if (WrittenFile.IsOutput(json) || notes.Count == 0)
        {
            return;
        }

        var console = Screen.On(terminal.Output);
        foreach (var note in notes)
        {
            console.Write(new Paragraph(PlainLine.Of(note) + "\n", Palette.Quiet));
        }
    }
}
