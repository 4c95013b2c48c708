using Autoscaler.Core.Decisions;
using Autoscaler.Core.Fleet;
using Autoscaler.Core.Memories;
using Autoscaler.Core.Observations;
using Autoscaler.Core.Policies;

namespace Autoscaler.Core.Tests.Decisions;

/// <summary>Lets the law respond to a plant, as the state machine would, and keeps the score.</summary>
internal sealed class PlantRun
{
    public static readonly DateTimeOffset Zero = new(2026, 11, 21, 9, 0, 0, TimeSpan.Zero);

    private const int SecondsKept = 20;

    private readonly ClusterPolicy policy;

    private readonly Physics physics;

    private readonly FluidPlant plant;

    private readonly Func<int, double> demand;

    private readonly int seed;

    private readonly List<(int Second, double Provisioned, double Serverless)> samples = [];

    private Memory? memory;

    private DateTimeOffset wokenAt;

    private int nextTurn;

    public PlantRun(ClusterPolicy policy, Physics physics, Func<int, double> demand, int seed = 1)
    {
        (this.policy, this.physics, this.demand) = (policy, physics, demand);
        plant = new FluidPlant(policy, physics);
        this.seed = seed;
    }

    public List<(int Second, double From, double To, Reason Reason)> Writes { get; } = [];

    public List<(int Second, Decision Decision)> Decisions { get; } = [];

    public int OverloadSeconds { get; private set; }

    public int ProvisionedOverloadSeconds { get; private set; }

    public int MostReaders { get; private set; }

    public int Responses { get; private set; }

    public bool IsResponding => memory is not null;

    public FluidPlant Plant => plant;

    public int Reversals => Writes.Zip(Writes.Skip(1)).Count(pair => Math.Sign(pair.First.To - pair.First.From) != Math.Sign(pair.Second.To - pair.Second.From));

    public PlantRun For(int seconds)
    {
        for (var i = 0; i < seconds; i++)
        {
            var second = plant.Second + 1;
            plant.Advance(demand(second));
            samples.Add((second, Seen(plant.ProvisionedCpu, 1), Seen(plant.ServerlessCpu * (physics.Basis == CpuBasis.Maximum ? plant.Acu / policy.Serverless.MaxAcu : 1), 2)));
            OverloadSeconds += plant.IsOverloaded ? 1 : 0;
            ProvisionedOverloadSeconds += plant.IsProvisionedOverloaded ? 1 : 0;
            MostReaders = Math.Max(MostReaders, plant.Existing);
            Wake(second);
            if (memory is not null && second >= nextTurn)
            {
                Turn(second);
            }
        }

        return this;
    }

    // A hash of the second, so that every run of a seed is the same.
    private double Seen(double cpu, int channel)
    {
        var hash = Math.Sin((plant.Second * 12.9898) + (seed * 78.233) + channel) * 43758.5453;
        return Math.Clamp(cpu * (1 + (physics.Noise * ((2 * (hash - Math.Floor(hash))) - 1))), 0, 100);
    }

    // The fast path: a run of hot seconds, delivered; a second to start.
    private void Wake(int second)
    {
        var run = (int)policy.Detect.Run.TotalSeconds;
        if (memory is null && Kept(second, run, 0).Count(sample => sample.Provisioned >= policy.Detect.Cpu) == run)
        {
            (memory, wokenAt, nextTurn) = (Memory.Empty, At(second + 1), second + 1);
            Responses++;
        }
    }

    private void Turn(int second)
    {
        var (decision, after) = DecisionLaw.Decide(policy, Observe(second), memory!);
        Decisions.Add((second, decision));
        if (decision.Kind == DecisionKind.Shift)
        {
            Writes.Add((second, plant.Share, decision.To!.Value.Share.Value, decision.Reason));
            plant.Share = decision.To.Value.Share.Value;
        }

        foreach (var move in decision.Floors ?? [])
        {
            Move(move);
        }

        memory = decision.Kind == DecisionKind.Finish ? null : after;
        nextTurn = second + 1 + decision.WaitSeconds;
    }

    private void Move(FloorMove move)
    {
        if (move.Floor == Floor.Acu)
        {
            plant.AcuFloor = move.To;
            return;
        }

        plant.ScaleInSuspended = move.SuspendScaleIn;
        if (move.To > move.From)
        {
            plant.RaiseReaders((int)move.To - 1);
        }
        else
        {
            plant.LowerReaders((int)move.To - 1);
        }
    }

    private Observation Observe(int second)
    {
        var weights = Weights.For(new Share(plant.Share));
        WeightedRecord Record(string set, int weight) => new("ro.shop.internal.", set, weight, 1, set + ".example", null);
        return new Observation
        {
            At = At(second),
            WokenAt = wokenAt,
            Readers =
            [
                .. plant.ReadyReaders.Select(i => Reader($"reader-{i}", Pool.Provisioned, second, plant.ReadyAt(i), sample => sample.Provisioned) with { Vcpus = physics.Vcpus }),
                Reader("serverless", Pool.Serverless, second, int.MinValue, sample => sample.Serverless) with { Acu = plant.AcuMetric, Connections = (int)(plant.Achieved * 500) },
            ],
            Writer = new ObservedWriter("writer", Pool.Provisioned),
            Records = new ObservedRecords(Record("provisioned", weights.Provisioned), Record("serverless", weights.Serverless), 0),
            ReaderFloor = new ObservedFloor(plant.ReaderFloor + 1, 15, plant.ScaleInSuspended),
            AcuFloor = new ObservedFloor(plant.AcuFloor, policy.Serverless.MaxAcu, false),
            Override = new OverrideReading(true, null),
            LastShift = Decisions is [.., (_, { Kind: DecisionKind.Shift })] ? new LastShift(ShiftOutcome.Applied, "C1", null) : null,
        };
    }

    private ObservedReader Reader(string name, Pool pool, int second, int since, Func<(int Second, double Provisioned, double Serverless), double> cpu)
    {
        var kept = Kept(second, SecondsKept, since);
        return new ObservedReader(name, pool, "available")
        {
            CreatedAt = Zero.AddDays(-1),
            NewestAt = kept.Count > 0 ? At(kept[^1].Second) : null,
            Cpu = [.. kept.Select(sample => (double?)cpu(sample))],
        };
    }

    // Delivered by now; second n is the n-th sample.
    private List<(int Second, double Provisioned, double Serverless)> Kept(int second, int count, int since)
    {
        var newest = second - physics.DeliverySeconds;
        var first = Math.Max(Math.Max(0, since), newest - count + 1);
        return newest < first ? [] : samples.GetRange(first, newest - first + 1);
    }

    private static DateTimeOffset At(int second) => Zero.AddSeconds(second);
}
