using Autoscaler.Core.Fleet;
using Autoscaler.Core.Observations;
using Autoscaler.Core.Policies;

namespace Autoscaler.Core.Decisions;

/// <summary>The serverless pool in vCPU. What 100 % CPU means there AWS does not say, so most of it is known in bounds only.</summary>
internal sealed record ServerlessLoad
{
    // CloudWatch has the capacity as an average over a minute, seldom exactly the maximum.
    private const double NearlyMaximum = 0.98;

    private ServerlessLoad()
    {
    }

    public int Ready { get; private init; }

    /// <summary>Serving readers without a fresh sample.</summary>
    public int Silent { get; private init; }

    /// <summary>CPU in percent, of whatever it is a percentage of.</summary>
    public double Cpu { get; private init; }

    /// <summary>Busy vCPU, where it can be told.</summary>
    public double? Busy { get; private init; }

    /// <summary>Busy vCPU, at most, whatever the basis; every silent reader fully loaded.</summary>
    public double BusyAtMost { get; private init; }

    /// <summary>Whether the readers' CPU can be told in vCPU, if only they speak.</summary>
    public bool IsTelling { get; private init; }

    public bool IsSaturated { get; private init; }

    /// <summary>At the maximum of its capacity, as far as CloudWatch knows.</summary>
    public bool IsAtMaximum { get; private init; }

    /// <summary>ACU now, as far as is known, else the floor.</summary>
    public double Acu { get; private init; }

    /// <summary>vCPU at the maximum of its range.</summary>
    public double MaximumCapacity { get; private init; }

    public int? Connections { get; private init; }

    public static ServerlessLoad Of(ClusterPolicy policy, Observation now)
    {
        var load = PoolLoad.Of(Pool.Serverless, policy, now);
        var perAcu = policy.Serverless.VcpuPerAcu;
        var maximum = Math.Min(policy.Serverless.MaxAcu, now.AcuFloor?.Max ?? policy.Serverless.MaxAcu);
        var floor = now.AcuFloor?.Min ?? policy.Serverless.MinAcu;
        double AcuOf(BusyReader busy) => busy.Reader.Acu ?? floor;

        var basis = policy.Serverless.CpuBasis;
        var ofMaximum = load.Ready.Sum(busy => busy.Cpu / 100 * maximum * perAcu);
        var isAtMaximum = load.Ready.Count > 0 && load.Ready.All(busy => busy.Reader.Acu >= NearlyMaximum * maximum);

        // Of the present capacity CloudWatch tells only what it was a minute or two ago, which is wrong by any factor while it grows or shrinks.
        var isTelling = basis == CpuBasis.Maximum || load.Ready.Select(busy => busy.Reader).Concat(load.Silent).All(reader => reader.Acu >= NearlyMaximum * maximum);
        return new ServerlessLoad
        {
            Ready = load.Ready.Count,
            Silent = load.Silent.Count,
            Cpu = load.Ready.Select(busy => busy.Cpu).DefaultIfEmpty(0).Average(),
            Busy = load.Silent.Count == 0 && isTelling ? ofMaximum : null,
            BusyAtMost = ofMaximum + (load.Silent.Count * maximum * perAcu),
            IsTelling = isTelling,
            IsSaturated = load.Ready.Any(busy => busy.Cpu >= policy.Shift.SaturationCpu * (basis == CpuBasis.Maximum ? AcuOf(busy) / maximum : 1)),
            IsAtMaximum = isAtMaximum,
            Acu = load.Ready.Sum(AcuOf),
            MaximumCapacity = load.Ready.Count * maximum * perAcu,
            Connections = load.Ready.Count > 0 && load.Ready.All(busy => busy.Reader.Connections is not null) ? load.Ready.Sum(busy => busy.Reader.Connections) : null,
        };
    }
}
