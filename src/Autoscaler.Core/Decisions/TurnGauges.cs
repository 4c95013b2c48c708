using Autoscaler.Core.Fleet;
using Autoscaler.Core.Memories;
using Autoscaler.Core.Observations;
using Autoscaler.Core.Policies;

namespace Autoscaler.Core.Decisions;

/// <summary>The three numbers of a turn that become metrics; null where nobody knows.</summary>
/// <param name="DemandCpu">Demand without the boost in percent of all existing provisioned readers, creating and warming included: what replica scaling tracks.</param>
/// <param name="Present">The share in DNS.</param>
/// <param name="Achieved">The share that has surely got there.</param>
public sealed record TurnGauges(double? DemandCpu, Share? Present, Share? Achieved)
{
    public static TurnGauges Of(ClusterPolicy policy, Observation now, Memory before)
    {
        var situation = Situation.Of(policy, now, before);
        var existing = PoolLoad.Readers(Pool.Provisioned, now).Count(reader => reader.Status != "deleting");
        var demand = situation is { Demand: { } known, Provisioned: { } provisioned } && existing > 0 ? known.Plain / (existing * provisioned.VcpusPerReader) * 100 : (double?)null;
        return new TurnGauges(demand, Decisions.Present.ShareOf(now.Records), situation.Achieved?.Low);
    }
}
