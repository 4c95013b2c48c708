using Autoscaler.Core.Fleet;

namespace Autoscaler.Simulation.Physics;

/// <summary>The cluster as it is.</summary>
public sealed class Cluster(string id, AcuRange acu)
{
    private readonly List<DbInstance> instances = [];

    public string Id => id;

    public string ResourceId => "cluster-" + id.ToUpperInvariant();

    public string Status { get; set; } = "available";

    /// <summary>As RDS has it.</summary>
    public AcuRange Acu { get; set; } = acu;

    /// <summary>The minimum that instances keep to: a raised one takes its time.</summary>
    public double EffectiveMin { get; set; } = acu.Min;

    public IReadOnlyList<DbInstance> Instances => instances;

    /// <summary>Every reader that exists, whatever its state.</summary>
    public IEnumerable<DbInstance> Readers(Pool pool) => instances.Where(instance => instance.Pool == pool && !instance.IsWriter);

    public void Add(DbInstance instance) => instances.Add(instance);

    public void Remove(DbInstance instance) => instances.Remove(instance);
}
