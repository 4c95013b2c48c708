namespace Autoscaler.Cli.Reports.Figures;

/// <summary>Where a moment's label stands: at its line, above the panels.</summary>
/// <param name="X">Of the line.</param>
/// <param name="Lane">How far up, from 0.</param>
/// <param name="Text">A number, and words where there is room for them.</param>
/// <param name="IsCentred">Whether the label stands over its line, or to the right of it.</param>
internal sealed record Mark(double X, int Lane, string Text, bool IsCentred)
{
    public const double Gap = 5;

    private const double Letter = 6.4;

    public double Width => Text.Length * Letter;

    public double From => IsCentred ? X - (Width / 2) : X + Gap;

    public double To => From + Width;
}
