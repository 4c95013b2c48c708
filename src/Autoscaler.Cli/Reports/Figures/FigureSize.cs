namespace Autoscaler.Cli.Reports.Figures;

/// <summary>A figure is drawn twice, since its letters would be too small on a phone or too large on a desk; the page shows the one that fits.</summary>
/// <param name="Name">Its class on the page.</param>
/// <param name="Width">In units that are pixels at that size.</param>
/// <param name="PanelHeight">Of a figure with one panel.</param>
/// <param name="StackedHeight">Of each of several.</param>
/// <param name="TimeTicks">At most.</param>
/// <param name="HasWords">Whether there is room for words at the moments, or for their numbers only.</param>
internal sealed record FigureSize(string Name, int Width, int PanelHeight, int StackedHeight, int TimeTicks, bool HasWords)
{
    public const int Left = 52;

    public const int Right = 12;

    public static readonly FigureSize Wide = new("wide", 1040, 260, 130, 13, HasWords: true);

    public static readonly FigureSize Narrow = new("narrow", 380, 200, 110, 5, HasWords: false);

    public int PlotWidth => Width - Left - Right;

    /// <summary>A curve has a lowest and a highest point for every two pixels.</summary>
    public int Stretches => PlotWidth / 2;
}
