using Autoscaler.Core.Policies;

namespace Autoscaler.Core.Tests.Policies;

/// <summary>
/// The law of decision 0005 by brute force, in a world that has settled before each turn: demand in readers at 100 % CPU, measured wrongly by a factor,
/// on provisioned readers of which the hottest is busier than the average by another.
/// </summary>
internal sealed class SlowLoop(ClusterPolicy policy, double demand, int readers, double spread)
{
    private readonly Weights rest = Weights.For(policy.Shift.Rest);

    private Weights weights = Weights.For(policy.Shift.Rest);

    private int provisioned = readers;

    private int wanted;

    private int quiet;

    private bool responding;

    private double WholePool => 100 * demand / provisioned;

    /// <summary>The turns, counted from 0, in which the records were written.</summary>
    public List<int> Run(int turns, Func<int, double> error)
    {
        var writes = new List<int>();
        for (var turn = 0; turn < turns; turn++)
        {
            var before = weights;
            Turn(error(turn));
            if (weights != before)
            {
                writes.Add(turn);
            }
        }

        return writes;
    }

    private void Turn(double error)
    {
        var share = weights.Share.Value;
        var cpu = Math.Min(100, (1 - share) * WholePool * error);
        responding |= cpu * spread >= policy.Detect.Cpu;
        if (!responding)
        {
            ScaleReaders(WholePool * error, inToo: true);
            return;
        }

        // With everything moved away, the serverless pool tells.
        var plain = share == 1 ? WholePool * error : cpu / (1 - share);
        var boosted = cpu * spread >= policy.Shift.SaturationCpu ? policy.Shift.SaturationBoost * cpu / (1 - Math.Min(share, 0.9)) : plain;
        Move(share, Goal(policy.Shift.TargetCpu, boosted), Goal(policy.Reclaim.ProjectedCpu, boosted));
        Buy(plain);
        ScaleReaders(plain, inToo: false);
        quiet = weights == rest && plain < policy.Reclaim.ProjectedCpu ? quiet + 1 : 0;
        if (quiet == 6)
        {
            (responding, wanted, quiet) = (false, 0, 0);
        }
    }

    private void Move(double share, double goal, double home)
    {
        var toRest = home <= policy.Shift.Rest.Value;
        if (goal - share > policy.Shift.ToleranceUp)
        {
            var next = Weights.For(new Share(goal));
            weights = next.Serverless > weights.Serverless ? next : weights;
        }
        else if (toRest ? share > home : share - home > policy.Shift.ToleranceDown)
        {
            var next = Weights.For(new Share(Math.Max(home, share - policy.Reclaim.Step)));
            weights = next.Serverless < weights.Serverless ? next : weights;
        }
    }

    private void Buy(double measured)
    {
        if (measured > policy.Shift.TargetCpu)
        {
            wanted = Math.Max(wanted, (int)Math.Ceiling(measured * provisioned / (0.95 * policy.Reclaim.ProjectedCpu)));
            provisioned = Math.Max(provisioned, Math.Min(wanted, policy.Readers.Max));
        }
    }

    /// <summary>Target tracking: out to what keeps the target, in only below nine tenths of it.</summary>
    private void ScaleReaders(double measured, bool inToo)
    {
        var keeping = (int)Math.Clamp(Math.Ceiling(provisioned * measured / policy.Readers.TargetCpu), policy.Readers.Min, policy.Readers.Max);
        if (keeping > provisioned || (inToo && measured < 0.9 * policy.Readers.TargetCpu))
        {
            provisioned = keeping;
        }
    }

    private double Goal(double cpu, double measured) => Math.Clamp(1 - (cpu / measured), policy.Shift.Rest.Value, policy.Shift.Ceiling.Value);
}
