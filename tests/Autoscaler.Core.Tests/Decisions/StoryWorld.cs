using Autoscaler.Core.Decisions;
using Autoscaler.Core.Fleet;
using Autoscaler.Core.Memories;
using Autoscaler.Core.Observations;

namespace Autoscaler.Core.Tests.Decisions;

/// <summary>What a story is about: two pools, two records, two floors. Nothing moves unless it is told to.</summary>
internal sealed class StoryWorld(DateTimeOffset begin)
{
    private readonly List<ObservedReader> readers = [];

    public HashSet<string> Silent { get; } = [];

    public SeenWeights Weights { get; set; } = new(255, 0);

    public ObservedFloor ReaderFloor { get; set; } = new(3, 15, ScaleInSuspended: false);

    public ObservedFloor AcuFloor { get; set; } = new(2, 64, ScaleInSuspended: false);

    public LastShift? LastShift { get; set; }

    public void Replace(Pool pool, string prefix, double[] cpus)
    {
        readers.RemoveAll(reader => reader.Pool == pool);
        readers.AddRange(cpus.Select((cpu, i) => new ObservedReader($"{prefix}{i}", pool, "available")
        {
            CreatedAt = begin.AddDays(-1),
            Vcpus = pool == Pool.Provisioned ? 4 : null,
            Cpu = [.. Enumerable.Repeat<double?>(cpu, 5)],
            Acu = pool == Pool.Serverless ? 4 : null,
            Connections = 10,
        }));
    }

    public void Change(string prefix, Func<ObservedReader, ObservedReader> change)
    {
        for (var i = 0; i < readers.Count; i++)
        {
            readers[i] = readers[i].Instance.StartsWith(prefix, StringComparison.Ordinal) ? change(readers[i]) : readers[i];
        }
    }

    public void Do(Decision decision)
    {
        if (decision.To is { } to)
        {
            Weights = new SeenWeights(to.Provisioned, to.Serverless);
            LastShift = new LastShift(ShiftOutcome.Applied, "C1", true);
        }

        foreach (var move in decision.Floors ?? [])
        {
            ReaderFloor = move.Floor == Floor.Readers ? ReaderFloor with { Min = move.To, ScaleInSuspended = move.SuspendScaleIn } : ReaderFloor;
            AcuFloor = move.Floor == Floor.Acu ? AcuFloor with { Min = move.To } : AcuFloor;
        }
    }

    public Observation At(DateTimeOffset now) => new()
    {
        At = now,
        WokenAt = begin,
        Readers = [.. readers.Select(reader => Silent.Contains(reader.Instance) ? reader with { Cpu = [] } : reader with { NewestAt = reader.NewestAt ?? now.AddSeconds(-3) })],
        Writer = new ObservedWriter("writer", Pool.Provisioned),
        Records = new ObservedRecords(Record("provisioned", Weights.Provisioned), Record("serverless", Weights.Serverless), 0),
        ReaderFloor = ReaderFloor,
        AcuFloor = AcuFloor,
        Override = new OverrideReading(true, null),
        LastShift = LastShift,
    };

    private static WeightedRecord Record(string set, int weight) => new("ro.shop.internal.", set, weight, 1, set + ".example", null);
}
