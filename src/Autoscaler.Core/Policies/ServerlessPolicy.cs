namespace Autoscaler.Core.Policies;

/// <summary>The serverless pool's bounds, and what an ACU is worth.</summary>
public sealed record ServerlessPolicy(double MinAcu, double MaxAcu, double VcpuPerAcu, CpuBasis CpuBasis);
