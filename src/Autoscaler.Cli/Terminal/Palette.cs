using Spectre.Console;

namespace Autoscaler.Cli.Terminal;

/// <summary>Of the sixteen colours that every terminal has, those that can be read on dark and on light. Nothing is said by colour alone.</summary>
internal static class Palette
{
    public static readonly Style Heading = new(decoration: Decoration.Bold);

    public static readonly Style Quiet = new(decoration: Decoration.Dim);

    public static readonly Style Best = new(Color.Green, decoration: Decoration.Bold);

    public static readonly Style Hot = new(Color.Maroon);

    public static readonly Style Demand = Style.Plain;

    public static readonly Style Provisioned = new(Color.Teal);

    public static readonly Style Serverless = new(Color.Olive);

    public static readonly Style Share = new(Color.Green);
}
