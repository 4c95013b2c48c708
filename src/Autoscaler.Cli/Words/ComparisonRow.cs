namespace Autoscaler.Cli.Words;

/// <summary>One thing that is compared; a cell per run.</summary>
internal sealed record ComparisonRow(string What, IReadOnlyList<ComparisonCell> Cells);
