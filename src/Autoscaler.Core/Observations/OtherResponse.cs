namespace Autoscaler.Core.Observations;

/// <summary>Another running response of the same cluster, the one that this one continues not counted.</summary>
/// <param name="Name">The name of its execution.</param>
/// <param name="IsOlder">Started earlier, or at the same time under a smaller name: then this one has no business here.</param>
public sealed record OtherResponse(string Name, bool IsOlder);
