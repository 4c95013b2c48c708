using System.Text;
using Autoscaler.Cli.Terminal;
using Autoscaler.Simulation.Outcomes;
using Spectre.Console;

namespace Autoscaler.Cli.Tests.Terminal;

/// <summary>A screen that is no terminal.</summary>
internal sealed class Paper : StringWriter
{
    private readonly Encoding encoding;

    private Paper(Encoding encoding)
        : base(System.Globalization.CultureInfo.InvariantCulture) => this.encoding = encoding;

    public override Encoding Encoding => encoding;

    /// <summary>What is printed, without the blanks that fill lines up.</summary>
    public static IReadOnlyList<string> Print(Outcome outcome, int width, Encoding? encoding = null)
    {
        using var paper = new Paper(encoding ?? Encoding.UTF8);
        var console = Screen.On(paper);
        console.Profile.Width = width;
        OutcomeScreen.Write(console, outcome);
        return [.. paper.ToString().ReplaceLineEndings("\n").Split('\n').Select(line => line.TrimEnd())];
    }
}
