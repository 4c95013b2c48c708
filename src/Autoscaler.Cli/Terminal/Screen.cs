using Spectre.Console;

namespace Autoscaler.Cli.Terminal;

/// <summary>What people look at. Colours only where a terminal has them and NO_COLOR does not forbid them.</summary>
internal static class Screen
{
    public const int Narrowest = 80;

    public const int Widest = 200;

    public static IAnsiConsole On(TextWriter output)
    {
        var target = new AnsiConsoleOutput(output);

        // Left to itself the library looks at TERM even for a file, and its enrichers switch colours on in build servers.
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = target,
            Ansi = target.IsTerminal ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = target.IsTerminal ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
        });
        console.Profile.Width = Math.Clamp(console.Profile.Width, Narrowest, Widest);
        return console;
    }
}
