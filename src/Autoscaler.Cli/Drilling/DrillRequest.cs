namespace Autoscaler.Cli.Drilling;

/// <summary>What a game day in the account was asked for.</summary>
/// <param name="Record">The name whose weights will really move, as it was typed.</param>
/// <param name="Cpu">Of the hot samples, in percent.</param>
/// <param name="Seconds">For how long the pool is said to be hot.</param>
/// <param name="IsHomeAwaited">Whether to stay until the share is back at rest.</param>
/// <param name="Within">Until Route 53 has accepted the weights; null: no objective.</param>
internal sealed record DrillRequest(string Record, double Cpu, int Seconds, bool IsHomeAwaited, TimeSpan? Within);
