using Autoscaler.Core.Fleet;
using Autoscaler.Core.Observations;

namespace Autoscaler.Simulation.Physics;

/// <summary>An instance of the cluster, as it is: what RDS says of it, and what it can do.</summary>
public sealed class DbInstance(string name, string resourceId, Pool pool, int tier)
{
    public string Name => name;

    public string ResourceId => resourceId;

    public Pool Pool => pool;

    public int Tier => tier;

    public bool IsWriter { get; set; }

    public string Status { get; set; } = "available";

    public DateTimeOffset? CreatedAt { get; set; }

    public int MonitoringSeconds { get; set; } = 1;

    /// <summary>Since when Enhanced Monitoring has written samples; null: it does not.</summary>
    public DateTimeOffset? WatchedSince { get; set; }

    /// <summary>Whether replica scaling made it: then it may remove it.</summary>
    public bool IsAutoScaled { get; init; }

    /// <summary>Whether queries are answered. RDS may not know yet, or know it wrongly.</summary>
    public bool IsAnswering { get; set; } = true;

    /// <summary>Of a provisioned instance.</summary>
    public double Vcpus { get; init; }

    /// <summary>Present capacity of a serverless instance.</summary>
    public double Acu { get; set; }

    /// <summary>How cold the cache is: 1 knows nothing, 0 knows everything that is asked for.</summary>
    public double Coldness { get; set; }

    public int Connections { get; set; }

    /// <summary>CPU of the last second, in percent of the present capacity.</summary>
    public double Cpu { get; set; }

    /// <summary>Run queue, averaged over a minute as the operating system does.</summary>
    public double Load { get; set; }

    internal RequestQueue Queue { get; } = new();

    public bool Serves => IsAnswering && ReaderStatus.Serves(Status);

    /// <summary>Whether an endpoint of readers answers with it.</summary>
    public bool Reads => Serves && !IsWriter;

    internal double Capacity(Nature nature) => Pool == Pool.Provisioned ? Vcpus : Acu * nature.Of(Constants.VcpuPerAcu);
}
