namespace Autoscaler.Cli.Costing;

/// <summary>A line of a bill.</summary>
/// <param name="What">What is paid for.</param>
/// <param name="Quantity">How much of it.</param>
/// <param name="Ours">Dollars with this controller; null: it does not use that.</param>
/// <param name="Sample">Dollars with the AWS sample; null: it does not use that.</param>
internal sealed record CostItem(string What, string Quantity, double? Ours, double? Sample);
