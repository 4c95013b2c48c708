namespace Autoscaler.Cli.Reports.Figures;

/// <summary>A horizontal line that means something, with its name at it.</summary>
internal sealed record Level(string Name, double Value);
