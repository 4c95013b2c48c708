namespace Autoscaler.Core.Policies;

/// <summary>
/// When traffic comes back: if the provisioned pool, with it, would have stayed within ProjectedCpu for the whole window. Step is the largest return at once, a
/// difference of shares.
/// </summary>
public sealed record ReclaimPolicy(double ProjectedCpu, TimeSpan Window, double Step);
