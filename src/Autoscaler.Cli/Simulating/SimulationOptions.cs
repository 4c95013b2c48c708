namespace Autoscaler.Cli.Simulating;

/// <summary>What stands on the command line.</summary>
internal sealed record SimulationOptions(string Scenario, string Controllers, string? Policy, string? Load, string Seed, string? Report, string? Json, string? Journal);
