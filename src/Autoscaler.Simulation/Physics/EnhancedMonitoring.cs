using Autoscaler.Core.Fleet;
using Autoscaler.Core.Sensing;

namespace Autoscaler.Simulation.Physics;

/// <summary>What Enhanced Monitoring says of an instance: the truth with some noise.</summary>
public sealed class EnhancedMonitoring(Nature nature, Cluster cluster, SeededRandom noise)
{
    // What the operating system needs, whatever the load.
    private const double IdleCpu = 1;

    private const double WriterCpu = 20;

    private const double MostLoad = 10_000;

    public Sample SampleOf(DbInstance instance, DateTimeOffset at)
    {
        var cpu = instance.IsWriter ? WriterCpu : Math.Max(IdleCpu, instance.Cpu);
        if (instance.Pool == Pool.Serverless && nature.Of(Constants.CpuOfMaximum) >= 0.5)
        {
            cpu *= instance.Acu / cluster.Acu.Max;
        }

        var seen = cpu * (1 + (nature.Of(Constants.CpuNoise) * ((2 * noise.NextFraction()) - 1)));
        var vcpus = instance.Pool == Pool.Provisioned ? (int)instance.Vcpus : Math.Max(1, (int)(cluster.Acu.Max * nature.Of(Constants.VcpuPerAcu)));
        return new Sample(instance.Name, instance.ResourceId, at, Math.Round(Math.Clamp(seen, 0, 100), 2), vcpus, Math.Round(Math.Min(instance.Load, MostLoad), 2));
    }
}
