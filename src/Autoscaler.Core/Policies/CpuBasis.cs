namespace Autoscaler.Core.Policies;

/// <summary>What 100 % of Enhanced Monitoring's CPU means on a serverless reader; AWS does not document it.</summary>
public enum CpuBasis
{
    Unknown,
    Current,
    Maximum,
}
