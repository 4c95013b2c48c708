namespace Autoscaler.Cli.Reports.Figures;

/// <summary>Where seconds and values stand in the rectangle of a panel.</summary>
/// <param name="Top">Its upper edge.</param>
/// <param name="Height">Its height.</param>
/// <param name="Width">Its width.</param>
/// <param name="First">The second at its left edge.</param>
/// <param name="Seconds">How many there are; may be 0.</param>
/// <param name="Ticks">Seconds with a line.</param>
internal sealed record Plot(double Top, int Height, int Width, int First, int Seconds, IReadOnlyList<int> Ticks)
{
    public double Foot => Top + Height;

    /// <summary>What happened before the beginning or after the end stands at the edge.</summary>
    public double X(int second) => FigureSize.Left + (Width * Math.Clamp(((double)second - First) / Math.Max(1, Seconds - 1), 0, 1));

    public double Y(Scale scale, double value) => Foot - (Height * scale.Part(value));
}
