using Autoscaler.Core;
using Autoscaler.Core.Decisions;
using Autoscaler.Core.Fleet;
using Autoscaler.Simulation.Physics;

namespace Autoscaler.Simulation.Chaos;

/// <summary>After everything is healed: relief (L1), rest (L2, S17), calm (L3), no wedge (L4).</summary>
internal sealed class Liveness(ChaosWorld chaos, Action<string, string> violate)
{
    private const int LongestWedge = 300;

    private const int Settled = 600;

    private const int FewResolvers = 8;

    private readonly List<(int Second, double From, double To)> writes = [];

    private readonly Queue<double> lately = new();

    private int wedged;

    public void Begin()
    {
        chaos.World.Zone.Accepted += (from, to, _) => writes.Add((chaos.Second, ShareOf(from), ShareOf(to)));
        chaos.World.Ticked += Tick;
    }

    /// <summary>At the end of the time in which demand was held.</summary>
    public void CheckHeld()
    {
        var (cluster, policy) = (chaos.World.Cluster, chaos.Cluster);
        var provisioned = cluster.Readers(Pool.Provisioned).Where(reader => reader.Serves).Sum(reader => reader.Vcpus);
        var serverless = cluster.Readers(Pool.Serverless).Where(reader => reader.Serves).ToList();
        var demand = chaos.World.Rps * chaos.World.Nature.Of(Constants.RequestCpu) / 1000;
        var even = policy.Serverless.MaxAcu * policy.Serverless.VcpuPerAcu * serverless.Count is var most && most + provisioned > 0 ? most / (most + provisioned) : 0;
        var relieving = Math.Min(Math.Min(1 - (policy.Shift.TargetCpu / 100 * provisioned / demand), policy.Shift.Ceiling.Value), even);
        var share = chaos.World.Zone.Share;
        var hottest = lately.Count == 0 ? 0 : lately.Average();

        // Lumps and cold caches make a reader hotter than the mean; a pool that is cool needs nothing.
        if (serverless.Count > 0 && hottest >= policy.Shift.TargetCpu + 15 && share < relieving - policy.Shift.ToleranceUp - 0.05 && policy.Budget is not { OnExceed: Core.Policies.OnExceed.Enforce })
        {
            violate("L1", FormattableString.Invariant($"demand is {demand:0.0} vCPU on {provisioned:0} provisioned, CPU {hottest:0} %, and the share is {share:0.00} instead of {relieving:0.00}"));
        }

        // Where few resolvers answer, whole groups of hosts go where one of them says: then no load is constant.
        var late = writes.FindAll(write => write.Second > chaos.Second - Settled);
        var isEven = chaos.World.Nature.Of(Constants.Zones) * chaos.World.Nature.Of(Constants.ResolversPerZone) >= FewResolvers;
        if (isEven && late.Zip(late.Skip(1)).Any(pair => Math.Sign(pair.First.To - pair.First.From) != Math.Sign(pair.Second.To - pair.Second.From)))
        {
            violate("L3", $"{late.Count} writes in the last {Settled} s of a constant load: {string.Join(", ", late.Select(write => FormattableString.Invariant($"{write.Second}: {write.From:0.00} to {write.To:0.00}")))}");
        }
    }

    /// <summary>At the very end.</summary>
    public void CheckLow()
    {
        var (world, policy) = (chaos.World, chaos.Cluster);
        var rest = Weights.For(policy.Shift.Rest).Share.Value;

        // A pool without readers has been evacuated, and has no share at rest either.
        rest = world.Cluster.Readers(Pool.Serverless).Any(reader => reader.Serves) ? rest : 0;
        if (Math.Abs(world.Zone.Share - rest) > 0.001)
        {
            violate("L2", FormattableString.Invariant($"demand has been low for {chaos.Plan.LowSeconds} s, and the share is {world.Zone.Share:0.000}"));
        }

        // What somebody else has set is theirs to keep.
        if ((chaos.IsAcuRaised && !chaos.ForeignFloors.Contains(Floor.Acu)) || (chaos.AreReadersRaised && !chaos.ForeignFloors.Contains(Floor.Readers)))
        {
            violate("S17", $"floors are left raised: {world.Cluster.Acu.Min} ACU, {world.Scaler.Min} readers, scale-in {(world.Scaler.IsInSuspended ? "suspended" : "free")}");
        }
    }

    private void Tick()
    {
        var readers = chaos.World.Cluster.Readers(Pool.Provisioned).Where(reader => reader.Serves).ToList();
        var cpu = readers.Count == 0 ? 0 : readers.Average(reader => reader.Cpu);
        lately.Enqueue(cpu);
        if (lately.Count > 60)
        {
            lately.Dequeue();
        }

        var isDue = readers.Exists(reader => reader.Cpu >= Math.Max(chaos.Cluster.Detect.Cpu + 10, 90)) && chaos.Deployment.StepFunctions.Executions.All(one => !one.IsRunning);
        wedged = isDue ? wedged + 1 : 0;
        if (wedged == LongestWedge)
        {
            violate("L4", $"for {LongestWedge} s a reader is at 90 % CPU and no response is running");
        }
    }

    private static double ShareOf(IReadOnlyList<Core.Observations.WeightedRecord> records) => records.Sum(record => record.Weight) is > 0 and var sum && records.Count > 1 ? (double)records[1].Weight / sum : 0.5;
}
