using Autoscaler.Core.Policies;

namespace Autoscaler.Functions.Ports;

/// <summary>How hot have the provisioned readers been lately?</summary>
public interface IPoolHeat
{
    /// <summary>Reads two metrics.</summary>
    Task<PoolHeat> Read(string cluster, DetectPolicy detect, DateTimeOffset now, CancellationToken stop);
}

/// <param name="Cpu">The highest CPU of a provisioned reader, by period of the alarm, of the newest minute or as far as the alarm looks back, oldest first; null without data.</param>
/// <param name="Demand">The newest demand in percent of the pool; null without data.</param>
public sealed record PoolHeat(IReadOnlyList<double?> Cpu, double? Demand)
{
    /// <summary>Whether the alarm's own condition held at some time of it, or demand was as high.</summary>
    public bool IsHot(DetectPolicy detect)
    {
        for (var first = 0; first < Cpu.Count; first++)
        {
            if (Cpu.Skip(first).Take(detect.AlarmOf).Count(cpu => cpu >= detect.Cpu) >= detect.AlarmPeriods)
            {
                return true;
            }
        }

        return Demand >= detect.Cpu;
    }
}
