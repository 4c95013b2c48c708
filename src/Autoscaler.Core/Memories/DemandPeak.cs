namespace Autoscaler.Core.Memories;

/// <summary>The highest demand, in vCPU, of the time that begins here.</summary>
public readonly record struct DemandPeak(DateTimeOffset At, double Demand);
