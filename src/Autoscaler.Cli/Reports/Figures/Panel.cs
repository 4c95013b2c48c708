namespace Autoscaler.Cli.Reports.Figures;

/// <summary>Curves that share an axis of values.</summary>
internal sealed record Panel(string Title, string Unit, Scale Scale, IReadOnlyList<Curve> Curves, IReadOnlyList<Level> Levels);
