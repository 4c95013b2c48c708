using Spectre.Console;

namespace Autoscaler.Cli.Terminal;

/// <summary>The characters that charts are made of, in eighths of a cell.</summary>
internal sealed record Glyphs(string Eighths, char Wall, char Line, char Tick)
{
    private static readonly Glyphs Blocks = new(" ▁▂▃▄▅▆▇█", '│', '─', '┬');

    private static readonly Glyphs Ascii = new(" .,:-=+*#", '|', '-', '+');

    public static Glyphs Of(IAnsiConsole console) => console.Profile.Capabilities.Unicode ? Blocks : Ascii;
}
