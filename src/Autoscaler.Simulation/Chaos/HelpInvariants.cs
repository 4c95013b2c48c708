using Autoscaler.Core;
using Autoscaler.Core.Decisions;
using Autoscaler.Core.Fleet;
using Autoscaler.Core.Observations;
using Autoscaler.Core.Policies;
using Autoscaler.Functions.Messages;

namespace Autoscaler.Simulation.Chaos;

/// <summary>
/// Help goes only where it can be given (S3), no further than it can be carried, and is taken away in steps (S4), by who knows the load (S5). Reckoned from what was
/// observed, not from what the decision says of itself.
/// </summary>
internal sealed class HelpInvariants(Action<string, string> violate)
{
    /// <summary>An observation may be this old when its write is accepted: its own samples, and every retry of the states in between.</summary>
    private static readonly TimeSpan LongestTurn = TimeSpan.FromSeconds(120);

    private const double Rounding = 1.01 / Weights.Whole;

    // The decision's windows end at the pool's newest sample, these at each reader's.
    private const double CpuMargin = 10;

    public void Check(string name, TurnRecord turn, double before, double after, DateTimeOffset now)
    {
        violate.Require("S3", now - turn.Observation!.At <= LongestTurn, $"{name} rests on an observation {(now - turn.Observation.At).TotalSeconds:0} s old");
        if (after > before)
        {
            CheckRaise(name, turn, before, after);
        }
        else
        {
            CheckLowering(name, turn, before, after);
        }
    }

    private void CheckRaise(string name, TurnRecord turn, double before, double after)
    {
        var (policy, seen, reason) = (turn.Policy!, turn.Observation!, turn.Decision.Reason);
        var (provisioned, serverless) = (Fresh(Pool.Provisioned, seen, policy), Fresh(Pool.Serverless, seen, policy));
        violate.Require("S3", serverless.Count > 0, $"{name} goes to a serverless pool without a ready reader");
        if (reason is Reason.Pinned or Reason.ProvisionedGone || provisioned.Count == 0 || serverless.Count == 0)
        {
            return;
        }

        var maximum = Math.Min(policy.Serverless.MaxAcu, seen.AcuFloor?.Max ?? policy.Serverless.MaxAcu);
        // Work of cold readers is work, and they are no capacity yet.
        var warmed = provisioned.FindAll(reader => IsWarmed(reader, turn));
        var utilisation = provisioned.Sum(reader => Cpu(reader) * Vcpus(reader, provisioned)) / (warmed.Count > 0 ? warmed : provisioned).Sum(reader => Vcpus(reader, provisioned));
        var isFull = serverless.TrueForAll(reader => reader.Acu >= 0.99 * maximum) && serverless.Average(Cpu) >= utilisation + CpuMargin;
        violate.Require("S3", !isFull, $"{name} goes to a serverless pool that is at its maximum and the busier one: {string.Join(", ", seen.Readers!.Select(reader => FormattableString.Invariant($"{reader.Instance} {reader.Status} {Cpu(reader):0} %")))}");
        if (reason is not (Reason.BelowRest or Reason.Prewarm))
        {
            var (least, most) = (provisioned.Min(reader => Vcpus(reader, provisioned)), provisioned.Sum(reader => Vcpus(reader, provisioned)));
            var capacity = turn.Decision.Explanation.Capacity ?? 0;
            violate.Require("S4", capacity >= least && capacity <= most, $"{name} counts {capacity:0} vCPU where the ready readers have {least:0} to {most:0}");
            var even = serverless.Count * maximum * policy.Serverless.VcpuPerAcu is var carries ? carries / (carries + capacity) : 0;
            violate.Require("S4", after <= Math.Max(before, even) + Rounding, $"{name} is more than serverless can carry at its maximum: {even:0.000}");
        }
    }

    private void CheckLowering(string name, TurnRecord turn, double before, double after)
    {
        var (policy, seen, reason) = (turn.Policy!, turn.Observation!, turn.Decision.Reason);
        if (reason is Reason.Evacuation or Reason.AboveCeiling or Reason.Pinned)
        {
            return;
        }

        violate.Require("S4", before - after <= policy.Reclaim.Step + Rounding, $"{name} is further than a step");
        var ready = Fresh(Pool.Provisioned, seen, policy);
        violate.Require("S5", ready.Count > 0 && turn.Decision.Explanation.DemandBack is not null, $"{name} took help away without knowing the load");
        if (reason != Reason.ProjectionFits)
        {
            return;
        }

        // A reader that says nothing counts as fully loaded; a cold one says nothing that can be believed.
        var serving = seen.Readers!.Where(reader => reader.Pool == Pool.Provisioned && ReaderStatus.Serves(reader.Status)).ToList();
        var warmed = ready.Where(reader => IsWarmed(reader, turn));
        var busy = warmed.Sum(reader => Cpu(reader) / 100 * Vcpus(reader, ready)) + serving.Except(ready).Sum(reader => Vcpus(reader, ready));
        var (stays, fits) = ((1 - after - Rounding) * busy, policy.Reclaim.ProjectedCpu / 100 * serving.Sum(reader => Vcpus(reader, ready)));
        violate.Require("S5", stays <= fits * 1.05, $"{name} took help away where the readers may be {busy:0.0} vCPU busy, and {fits:0.0} would fit");
    }

    private static List<ObservedReader> Fresh(Pool pool, Observation seen, ClusterPolicy policy) =>
        [.. seen.Readers!.Where(reader => reader.Pool == pool && ReaderStatus.Serves(reader.Status) && reader.NewestAt is { } newest && (seen.At - newest).Duration() <= policy.Turn.Freshness)];

    private static bool IsWarmed(ObservedReader reader, TurnRecord turn) =>
        turn.Memory?.ReadySince.TryGetValue(reader.Instance, out var since) == true && turn.Observation!.At - since >= turn.Policy!.Readers.WarmUp;

    private static double Cpu(ObservedReader reader) => reader.Cpu.TakeLast(5).OfType<double>().DefaultIfEmpty(0).Average();

    // Only a reader's own log tells; the others are taken to be like those that speak.
    private static double Vcpus(ObservedReader reader, List<ObservedReader> ready) => reader.Vcpus ?? ready.Where(other => other.Vcpus is not null).Select(other => (double)other.Vcpus!).DefaultIfEmpty(1).Average();
}
