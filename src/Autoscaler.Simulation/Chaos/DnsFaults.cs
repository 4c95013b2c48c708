using Autoscaler.Core.Observations;

namespace Autoscaler.Simulation.Chaos;

/// <summary>The records: other hands, and a Route 53 that is slow.</summary>
internal static class DnsFaults
{
    public static Action? Apply(ChaosWorld chaos, PlannedFault fault)
    {
        var zone = chaos.World.Zone;
        switch (fault.Kind)
        {
            case FaultKind.InSyncLate:
                chaos.Fire(fault.Kind);
                zone.ExtraPropagation = TimeSpan.FromSeconds(30 + (fault.Strength * 270));
                return () => zone.ExtraPropagation = TimeSpan.Zero;
            case FaultKind.ListStale:
                chaos.Fire(fault.Kind);
                zone.Staleness = TimeSpan.FromSeconds(2 + (fault.Strength * 28));
                return () => zone.Staleness = TimeSpan.Zero;
            case FaultKind.HandEdit:
                Set(chaos, fault, fault.Strength < 0.5 ? [(100, (int)(fault.Strength * 400))] : [(255 - (int)(fault.Strength * 200), (int)(fault.Strength * 200))]);
                return () => Repair(chaos);
            case FaultKind.WeightsZero:
                Set(chaos, fault, [(0, 0)]);
                return () => Repair(chaos);
            case FaultKind.RecordMissing:
                Write(chaos, fault, [zone.Records[0]]);
                return () => Repair(chaos);
            case FaultKind.ThirdRecord:
                Write(chaos, fault, [.. zone.Records, zone.Records[0] with { SetIdentifier = Invariants.Marker, Weight = 10 }]);
                return () => Repair(chaos);
            default:
                return null;
        }
    }

    private static void Set(ChaosWorld chaos, PlannedFault fault, List<(int Provisioned, int Serverless)> weights) =>
        Write(chaos, fault, [.. chaos.World.Zone.Records.Take(2).Select((record, i) => record with { Weight = i == 0 ? weights[0].Provisioned : weights[0].Serverless })]);

    private static void Write(ChaosWorld chaos, PlannedFault fault, IReadOnlyList<WeightedRecord> records)
    {
        // What an earlier fault has taken away cannot be taken twice.
        if (chaos.World.Zone.Records.Count == 2)
        {
            chaos.Fire(fault.Kind);
            chaos.ByHand(() => chaos.World.Zone.Set(records, "by hand"));
        }
    }

    // Somebody has noticed, and puts the two records back as they were delivered.
    private static void Repair(ChaosWorld chaos)
    {
        var (zone, record, rest) = (chaos.World.Zone, chaos.Cluster.Record, Core.Weights.For(chaos.Cluster.Shift.Rest));
        if (zone.Records.Count != 2 || zone.Records.Sum(one => one.Weight) != Core.Weights.Whole)
        {
            var model = zone.Records[0];
            chaos.ByHand(() => zone.Set(
            [
                model with { SetIdentifier = record.ProvisionedSetIdentifier, Weight = rest.Provisioned, Value = Cloud.Endpoints.Address(chaos.World.Cluster, Core.Fleet.Pool.Provisioned) },
                model with { SetIdentifier = record.ServerlessSetIdentifier, Weight = rest.Serverless, Value = Cloud.Endpoints.Address(chaos.World.Cluster, Core.Fleet.Pool.Serverless) },
            ], "by hand"));
        }
    }
}
