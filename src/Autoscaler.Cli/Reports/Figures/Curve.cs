namespace Autoscaler.Cli.Reports.Figures;

/// <summary>A series in a panel; its n-th look is a colour and a pattern of dashes.</summary>
/// <param name="Name">For the legend.</param>
/// <param name="Look">From 1.</param>
/// <param name="Values">One per second of the figure; NaN is a gap.</param>
internal sealed record Curve(string Name, int Look, IReadOnlyList<double> Values);
