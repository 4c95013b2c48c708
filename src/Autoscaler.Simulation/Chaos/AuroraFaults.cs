using Autoscaler.Core.Decisions;
using Autoscaler.Core.Fleet;
using Autoscaler.Simulation.Physics;

namespace Autoscaler.Simulation.Chaos;

/// <summary>The cluster: readers that go, come, are promoted or replaced, and floors that other hands move.</summary>
internal static class AuroraFaults
{
    public static Action? Apply(ChaosWorld chaos, PlannedFault fault)
    {
        var (world, cluster) = (chaos.World, chaos.World.Cluster);
        switch (fault.Kind)
        {
            case FaultKind.ServerlessDown:
                return Down(chaos, fault, cluster.Readers(Pool.Serverless));
            case FaultKind.ReaderDown:
                return Down(chaos, fault, cluster.Readers(Pool.Provisioned).Where(reader => reader.Serves).Take(fault.Strength < 0.7 ? 1 : 5));
            case FaultKind.ServerlessPromoted:
                Promote(chaos, fault, Pool.Serverless);
                return () => Promote(chaos, fault, Pool.Provisioned);
            case FaultKind.ProvisionedPromoted:
                Promote(chaos, fault, Pool.Provisioned);
                return Faults.Nothing;
            case FaultKind.DescribeEmpty:
                chaos.Fire(fault.Kind);
                world.Rds.IsEmpty = true;
                return () => world.Rds.IsEmpty = false;
            case FaultKind.ReadersAdded:
                if (cluster.Readers(Pool.Provisioned).Count() + cluster.Readers(Pool.Serverless).Count() < ClusterNow.MostReaders)
                {
                    chaos.Fire(fault.Kind);
                    world.Create($"added-{chaos.Second}", TimeSpan.FromSeconds(60));
                }

                return Faults.Nothing;
            case FaultKind.ReadersRemoved:
                if (cluster.Readers(Pool.Provisioned).LastOrDefault(reader => reader is { Status: "available", IsAutoScaled: true }) is { } removed)
                {
                    chaos.Fire(fault.Kind);
                    world.Remove(removed);
                }

                return Faults.Nothing;
            case FaultKind.IdentityChanged:
                Replace(chaos, fault);
                return Faults.Nothing;
            default:
                return ApplyToCapacity(chaos, fault);
        }
    }

    private static Action? ApplyToCapacity(ChaosWorld chaos, PlannedFault fault)
    {
        var (world, cluster) = (chaos.World, chaos.World.Cluster);
        switch (fault.Kind)
        {
            case FaultKind.ClusterBusy:
                chaos.Fire(fault.Kind);
                cluster.Status = "upgrading";
                return () => cluster.Status = "available";
            case FaultKind.FloorChanged:
                chaos.Fire(fault.Kind);
                chaos.ForeignFloors.Add(fault.Strength < 0.5 ? Floor.Readers : Floor.Acu);
                if (fault.Strength < 0.5)
                {
                    world.Scaler.Register(Math.Min(world.Scaler.Max, world.Scaler.Min + 1), null, null);
                }
                else
                {
                    cluster.Acu = cluster.Acu with { Min = Math.Min(cluster.Acu.Max, cluster.Acu.Min + 0.5) };
                }

                return Faults.Nothing;
            case FaultKind.TargetMissing:
                chaos.Fire(fault.Kind);
                chaos.ForeignFloors.Add(Floor.Readers);
                world.Scaler.Deregister();
                return Faults.Nothing;
            case FaultKind.NoMachines:
                chaos.Fire(fault.Kind);
                world.Scaler.IsOutOfMachines = true;
                return () => world.Scaler.IsOutOfMachines = false;
            default:
                return null;
        }
    }

    private static Action Down(ChaosWorld chaos, PlannedFault fault, IEnumerable<DbInstance> readers)
    {
        var down = readers.ToList();
        foreach (var reader in down)
        {
            chaos.Fire(fault.Kind);
            chaos.World.Silence(reader);
            reader.Status = "rebooting";
        }

        return () => down.ForEach(Return);
    }

    private static void Return(DbInstance reader)
    {
        if (reader.Status is "rebooting")
        {
            (reader.Status, reader.IsAnswering, reader.Coldness) = ("available", true, 1);
        }
    }

    private static void Promote(ChaosWorld chaos, PlannedFault fault, Pool pool)
    {
        var cluster = chaos.World.Cluster;
        var (old, next) = (cluster.Instances.First(instance => instance.IsWriter), cluster.Instances.FirstOrDefault(instance => !instance.IsWriter && instance.Pool == pool && instance.Serves));
        // Undone already, or nothing to undo; a failover within the provisioned pool costs it a reader for a while.
        if (next is null || (old.Pool == pool && fault.Kind == FaultKind.ServerlessPromoted))
        {
            return;
        }

        chaos.Fire(fault.Kind);
        chaos.World.Silence(old);
        chaos.World.Silence(next);
        (old.IsWriter, old.Status, next.IsWriter, next.IsAnswering) = (false, "rebooting", true, true);
        chaos.World.Agenda.In(TimeSpan.FromSeconds(30), () => Return(old));
    }

    // A blue/green switch: the same name, another instance behind it.
    private static void Replace(ChaosWorld chaos, PlannedFault fault)
    {
        var cluster = chaos.World.Cluster;
        if (cluster.Readers(Pool.Provisioned).FirstOrDefault(reader => reader is { Serves: true, WatchedSince: not null }) is not { } old)
        {
            return;
        }

        chaos.Fire(fault.Kind);
        chaos.World.Silence(old);
        cluster.Remove(old);
        cluster.Add(new DbInstance(old.Name, $"db-GREEN{chaos.Second:000000}", Pool.Provisioned, old.Tier)
        {
            Vcpus = old.Vcpus,
            CreatedAt = chaos.World.Agenda.Now,
            WatchedSince = chaos.World.Agenda.Now,
            Coldness = 1,
            IsAutoScaled = old.IsAutoScaled,
        });
    }
}
