using Autoscaler.Core.Decisions;
using Autoscaler.Core.Fleet;
using Autoscaler.Core.Memories;
using Autoscaler.Core.Observations;
using Autoscaler.Core.Policies;

namespace Autoscaler.Core.Tests.Policies;

/// <summary>
/// The premise of decision 0005 as a world, and the law that is deployed in it: everything has settled before each turn. Demand in readers of one vCPU at 100 %,
/// measured wrongly by a factor, on provisioned readers of which the hottest is busier than the average by another. Serverless capacity is never short.
/// </summary>
internal sealed class SlowLoop(ClusterPolicy policy, double demand, int readers, double spread)
{
    /// <summary>Longer than any window, drain or dwell of the policies that are tried.</summary>
    private const int Still = 30;

    private const int SecondsATurn = 20;

    private static readonly DateTimeOffset Begin = new(2026, 11, 21, 9, 0, 0, TimeSpan.Zero);

    private readonly ClusterPolicy policy = policy with
    {
        Mode = Mode.Act,
        Record = policy.Record with { PoolLifetime = TimeSpan.FromSeconds(1) },
        Readers = policy.Readers with { WarmUp = TimeSpan.Zero },
        Serverless = policy.Serverless with { MaxAcu = 256 },
        Turn = policy.Turn with { WritesPerHour = 720 },
    };

    private Weights weights = Weights.For(policy.Shift.Rest);

    private ObservedFloor floor = new(readers + 1, 15, ScaleInSuspended: false);

    private ObservedFloor acu = new(2, 256, ScaleInSuspended: false);

    private int provisioned = readers;

    private Memory? memory;

    private DateTimeOffset now = Begin;

    private double WholePool => 100 * demand / provisioned;

    /// <summary>The turns, counted from 0, in which the records were written. Ends early once nothing has changed for long.</summary>
    public List<int> Run(int turns, Func<int, double> error)
    {
        var writes = new List<int>();
        var lastChange = 0;
        for (var turn = 0; turn < turns && turn - lastChange < Still; turn++)
        {
            var (before, size) = (weights, provisioned);
            Turn(error(turn));
            if (weights != before)
            {
                writes.Add(turn);
            }

            lastChange = weights != before || provisioned != size ? turn : lastChange;
        }

        return writes;
    }

    private void Turn(double error)
    {
        now = now.AddSeconds(SecondsATurn);
        var cpus = Cpus(Math.Min(100, (1 - weights.Share.Value) * WholePool * error)).ToList();
        if (memory is null && cpus.Max() < policy.Detect.Cpu)
        {
            ScaleReaders(WholePool * error, inToo: true);
            return;
        }

        (var decision, memory) = DecisionLaw.Decide(policy, Observe(cpus), memory ?? Memory.Empty);
        weights = decision.To ?? weights;
        foreach (var move in decision.Floors ?? [])
        {
            Move(move);
        }

        ScaleReaders(WholePool * error, inToo: false);
        memory = decision.Kind == DecisionKind.Finish ? null : memory;
    }

    private IEnumerable<double> Cpus(double average)
    {
        var hottest = provisioned == 1 ? average : Math.Min(100, average * spread);
        return Enumerable.Range(0, provisioned).Select(i => i == 0 ? hottest : ((average * provisioned) - hottest) / (provisioned - 1));
    }

    private Observation Observe(List<double> cpus)
    {
        WeightedRecord Record(string set, int weight) => new("ro.shop.internal.", set, weight, 1, set + ".example", null);
        ObservedReader Reader(string name, Pool pool, double cpu) => new(name, pool, "available")
        {
            CreatedAt = Begin.AddDays(-1),
            NewestAt = now.AddSeconds(-1),
            Vcpus = pool == Pool.Provisioned ? 1 : null,
            Cpu = [cpu],
            Acu = 8,
            Connections = 0,
        };
        return new Observation
        {
            At = now,
            WokenAt = now.AddMinutes(-1),
            Readers = [.. cpus.Select((cpu, i) => Reader($"p{i:00}", Pool.Provisioned, cpu)), Reader("s", Pool.Serverless, weights.Serverless == 0 ? 1 : 60)],
            Writer = new ObservedWriter("writer", Pool.Provisioned),
            Records = new ObservedRecords(Record("provisioned", weights.Provisioned), Record("serverless", weights.Serverless), 0),
            ReaderFloor = floor,
            AcuFloor = acu,
            Override = new OverrideReading(true, null),
        };
    }

    private void Move(FloorMove move)
    {
        if (move.Floor == Floor.Acu)
        {
            acu = acu with { Min = move.To };
            return;
        }

        floor = floor with { Min = move.To, ScaleInSuspended = move.SuspendScaleIn };
        provisioned = Math.Max(provisioned, (int)move.To - 1);
    }

    /// <summary>Target tracking: out to what keeps the target, in only below nine tenths of it.</summary>
    private void ScaleReaders(double measured, bool inToo)
    {
        var keeping = (int)Math.Clamp(Math.Ceiling(provisioned * measured / policy.Readers.TargetCpu), policy.Readers.Min, policy.Readers.Max);
        if (keeping > provisioned || (inToo && !floor.ScaleInSuspended && measured < 0.9 * policy.Readers.TargetCpu))
        {
            provisioned = keeping;
        }
    }
}
