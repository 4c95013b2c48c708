namespace Autoscaler.Cli.Words;

/// <param name="Text">With its unit; "-" where there is no value.</param>
/// <param name="IsBest">No other run has a better one, and some have a worse one.</param>
internal sealed record ComparisonCell(string Text, bool IsBest);
