using Autoscaler.Core.Fleet;
using Autoscaler.Core.Memories;
using Autoscaler.Core.Observations;
using Autoscaler.Core.Policies;

namespace Autoscaler.Core.Decisions;

/// <summary>The provisioned pool in vCPU.</summary>
internal sealed record ProvisionedLoad
{
    private ProvisionedLoad()
    {
    }

    /// <summary>Busy vCPU.</summary>
    public double Busy { get; private init; }

    /// <summary>The same with every silent reader fully loaded.</summary>
    public double BusyAtMost { get; private init; }

    /// <summary>vCPU that count: the warmed readers', or while none is warmed, the ready ones'.</summary>
    public double Capacity { get; private init; }

    /// <summary>vCPU of the warmed readers only.</summary>
    public double WarmedCapacity { get; private init; }

    public double VcpusPerReader { get; private init; }

    public double HottestCpu { get; private init; }

    /// <summary>The part of the busy vCPU that is of saturated readers: only those may have more to do than they show.</summary>
    public double SaturatedPart { get; private init; }

    /// <summary>Serving readers without a fresh sample.</summary>
    public int Silent { get; private init; }

    /// <summary>CPU of the pool in percent.</summary>
    public double Cpu => Capacity > 0 ? Busy / Capacity * 100 : 0;

    /// <returns>Null where no reader has a fresh sample.</returns>
    public static ProvisionedLoad? Of(ClusterPolicy policy, Observation now, Memory memory)
    {
        var load = PoolLoad.Of(Pool.Provisioned, policy, now);
        if (load.Ready.Count == 0)
        {
            return null;
        }

        // Without a count of vCPU the unit is the reader.
        var perReader = load.Ready.Where(busy => busy.Reader.Vcpus is not null).Select(busy => (double)busy.Reader.Vcpus!.Value).DefaultIfEmpty(1).Average();
        double Vcpus(ObservedReader reader) => reader.Vcpus ?? perReader;

        var warmed = load.Ready.Where(busy => IsWarmed(busy.Reader, policy, now, memory)).ToList();
        var counted = warmed.Count > 0 ? warmed : load.Ready;
        var capacity = counted.Sum(busy => Vcpus(busy.Reader));
        var countedBusy = counted.Sum(busy => busy.Cpu / 100 * Vcpus(busy.Reader));

        // A cold reader shows 100 % or 0 %: it has at most the work that the others have.
        var cold = load.Ready.Except(counted).Sum(busy => Math.Min(busy.Cpu / 100, countedBusy / capacity) * Vcpus(busy.Reader));
        return new ProvisionedLoad
        {
            Busy = countedBusy + cold,
            BusyAtMost = countedBusy + cold + load.Silent.Sum(Vcpus),
            Capacity = capacity,
            WarmedCapacity = warmed.Count > 0 ? capacity : 0,
            VcpusPerReader = perReader,
            Silent = load.Silent.Count,
            HottestCpu = counted.Max(busy => busy.Cpu),
            SaturatedPart = countedBusy > 0 ? counted.Where(busy => busy.Cpu >= policy.Shift.SaturationCpu).Sum(busy => busy.Cpu / 100 * Vcpus(busy.Reader)) / (countedBusy + cold) : 0,
        };
    }

    private static bool IsWarmed(ObservedReader reader, ClusterPolicy policy, Observation now, Memory memory) =>
        memory.ReadySince.TryGetValue(reader.Instance, out var since) && now.At - since >= policy.Readers.WarmUp;
}
