using Autoscaler.Core.Fleet;
using Autoscaler.Core.Observations;
using Autoscaler.Simulation.Cloud;

namespace Autoscaler.Simulation.Physics;

/// <summary>What is there before anything happens.</summary>
internal static class Founding
{
    private static readonly DateTimeOffset Long = World.Zero.AddDays(-30);

    public static IEnumerable<DbInstance> Instances(WorldPlan plan, Cluster cluster)
    {
        var number = 0;
        yield return One("writer", Pool.Provisioned, 1, isWriter: true);
        for (var i = 1; i <= plan.Readers; i++)
        {
            yield return One($"reader-{i}", Pool.Provisioned, 1);
        }

        for (var i = 1; i <= plan.ServerlessReaders; i++)
        {
            yield return One($"serverless-{i}", Pool.Serverless, 15);
        }

        DbInstance One(string name, Pool pool, int tier, bool isWriter = false) => new($"{cluster.Id}-{name}", ResourceId(++number), pool, tier)
        {
            Vcpus = pool == Pool.Provisioned ? plan.Scenario.Cluster.VcpusPerReader : 0,
            Acu = pool == Pool.Serverless ? cluster.Acu.Min : 0,
            Coldness = pool == Pool.Serverless ? 1 : 0,
            IsWriter = isWriter,
            CreatedAt = Long,
            WatchedSince = Long,
        };
    }

    public static List<WeightedRecord> Records(WorldPlan plan, Cluster cluster) =>
    [
        Record(plan, plan.Policy.Record.ProvisionedSetIdentifier, plan.Weights.Provisioned, Endpoints.Address(cluster, Pool.Provisioned)),
        Record(plan, plan.Policy.Record.ServerlessSetIdentifier, plan.Weights.Serverless, Endpoints.Address(cluster, Pool.Serverless)),
    ];

    public static string ResourceId(int number) => FormattableString.Invariant($"db-SIM{number:000000}");

    private static WeightedRecord Record(WorldPlan plan, string identifier, int weight, string value) =>
        new(plan.Policy.Record.Name + ".", identifier, weight, (long)plan.Ttl.TotalSeconds, value, null);
}
