using System.Text;
using Autoscaler.Core.Sensing;
using Autoscaler.Functions;
using Autoscaler.Simulation.Cloud;

namespace Autoscaler.Simulation.Chaos;

/// <summary>What becomes of samples and wake-ups on their way to the functions.</summary>
internal static class DeliveryFaults
{
    private static readonly TimeSpan Usual = TimeSpan.FromSeconds(1);

    public static Action? Apply(ChaosWorld chaos, PlannedFault fault) => fault.Kind switch
    {
        FaultKind.BatchesReordered => Deliver(chaos, fault, sample => [(TimeSpan.FromSeconds(1 + (20 * chaos.Random.NextFraction())), Delivery.Of([sample]))]),
        FaultKind.BatchesDoubled => Deliver(chaos, fault, sample => [(Usual, Delivery.Of([sample])), (Usual, Delivery.Of([sample])), (Usual * 3, Delivery.Of([sample]))]),
        FaultKind.BatchesGathered => Gather(chaos, fault),
        FaultKind.SubscriptionDisabled => Deliver(chaos, fault, _ => []),
        FaultKind.ControlMessages => Deliver(chaos, fault, sample => [(Usual, Delivery.Control()), (Usual, Delivery.Of([sample]))]),
        FaultKind.PayloadsCorrupt => Deliver(chaos, fault, sample => [(Usual, Broken(chaos, sample)), (Usual, Delivery.Of([sample]))]),
        FaultKind.SamplesImplausible => Deliver(chaos, fault, sample => [(Usual, Delivery.Implausible(sample, Implausible(chaos))), (Usual, Delivery.Of([sample]))]),
        FaultKind.SamplesOfStrangers => Deliver(chaos, fault, sample => [(Usual, Delivery.Of([sample with { Instance = Invariants.Marker.ToLowerInvariant(), ResourceId = "db-STRANGER", Cpu = 100 }])), (Usual, Delivery.Of([sample]))]),
        FaultKind.WakeUpsDoubled => Wake(chaos, fault, alarm => [.. Enumerable.Range(0, 10).Select(i => (TimeSpan.FromSeconds(i / 3), alarm))]),
        FaultKind.WakeUpsLate => Wake(chaos, fault, alarm => [(TimeSpan.FromMinutes(1 + (60 * fault.Strength)), alarm)]),
        FaultKind.AllClearFirst => Wake(chaos, fault, alarm => [(TimeSpan.Zero, Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(alarm).Replace("\"ALARM\"", "\"OK\"", StringComparison.Ordinal))), (Usual, alarm)]),
        FaultKind.WakeUpsLost => Wake(chaos, fault, _ => []),
        FaultKind.AlarmFlaps => Flap(chaos, fault),
        _ => null,
    };

    private static Action Deliver(ChaosWorld chaos, PlannedFault fault, Func<Sample, IReadOnlyList<(TimeSpan, byte[])>> deliver)
    {
        chaos.Controller.Deliveries = sample =>
        {
            chaos.Fire(fault.Kind);
            return deliver(sample);
        };
        return () => chaos.Controller.Deliveries = null;
    }

    private static Action Gather(ChaosWorld chaos, PlannedFault fault)
    {
        var waiting = new Dictionary<string, List<Sample>>(StringComparer.Ordinal);
        return Deliver(chaos, fault, sample =>
        {
            var stream = waiting.TryGetValue(sample.ResourceId!, out var found) ? found : waiting[sample.ResourceId!] = [];
            stream.Add(sample);
            if (stream.Count < 8)
            {
                return [];
            }

            var batch = Delivery.Of(stream);
            stream.Clear();
            return [(Usual, batch)];
        });
    }

    private static Action Wake(ChaosWorld chaos, PlannedFault fault, Func<byte[], IReadOnlyList<(TimeSpan, byte[])>> wake)
    {
        chaos.Controller.WakeUps = alarm =>
        {
            chaos.Fire(fault.Kind);
            return wake(alarm);
        };
        return () => chaos.Controller.WakeUps = null;
    }

    private static Action Flap(ChaosWorld chaos, PlannedFault fault)
    {
        var isOver = false;
        Again();
        return () => isOver = true;

        void Again()
        {
            if (!isOver)
            {
                chaos.Fire(fault.Kind);
                chaos.Deployment.Lambda.Invoke(FunctionName.StartResponse, AlarmEvent.Of(chaos.Deployment.Alarms.All.First() with { IsOn = true }));
                chaos.World.Agenda.In(TimeSpan.FromSeconds(10), Again);
            }
        }
    }

    private static byte[] Broken(ChaosWorld chaos, Sample sample)
    {
        var whole = Delivery.Of([sample]);
        return chaos.Random.Below(4) switch
        {
            0 => whole[..(whole.Length / 2)],
            1 => Encoding.UTF8.GetBytes("""{"awslogs":{"data":"!!! no base64 !!!"}}"""),
            2 => Delivery.Huge(),
            _ => Encoding.UTF8.GetBytes($$$"""{"awslogs":{"data":"{{{Convert.ToBase64String(Encoding.UTF8.GetBytes("no gzip " + Invariants.Marker))}}}"}}"""),
        };
    }

    private static string Implausible(ChaosWorld chaos) => chaos.Random.Of("-5", "250", "\"90\"", "null", "1e999", "true");
}
