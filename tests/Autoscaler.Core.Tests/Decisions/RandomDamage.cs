using Autoscaler.Core.Decisions;
using Autoscaler.Core.Memories;

namespace Autoscaler.Core.Tests.Decisions;

/// <summary>Memories that no turn leaves behind: of other code, of a broken clock, of nobody.</summary>
internal static class RandomDamage
{
    private static readonly double[] Numbers = [double.NaN, double.PositiveInfinity, -3, 0, 1e300];

    private static readonly DateTimeOffset?[] Times = [null, DateTimeOffset.MinValue, DateTimeOffset.MaxValue, PlantRun.Zero];

    public static Memory To(Memory memory, Draw draw)
    {
        DateTimeOffset At() => draw.Of(Times) ?? PlantRun.Zero;
        T Or<T>(T whole, T damaged) => draw.Once(3) ? damaged : whole;
        return memory with
        {
            Turns = Or(memory.Turns, draw.Of(int.MaxValue, int.MinValue)),
            LastTurnAt = Or(memory.LastTurnAt, draw.Of(Times)),
            Weights = Or(memory.Weights, new SeenWeights(int.MaxValue, int.MaxValue)),
            Shares = Or(memory.Shares, [new ShareSince(At(), Share.All), new ShareSince(At(), Share.None), new ShareSince(At(), default)]),
            Intent = Or(memory.Intent, new Intent(int.MinValue, int.MaxValue, default, At())),
            Writes = Or(memory.Writes, [At(), At()]),
            LastMove = Or(memory.LastMove, new LastMove(At(), draw.Once(2))),
            MoveBefore = Or(memory.MoveBefore, new LastMove(At(), draw.Once(2))),
            Peaks = Or(memory.Peaks, [new DemandPeak(At(), draw.Of(Numbers)), new DemandPeak(At(), draw.Of(Numbers))]),
            KnownSince = Or(memory.KnownSince, draw.Of(Times)),
            LastKnownAt = Or(memory.LastKnownAt, draw.Of(Times)),
            HotSince = Or(memory.HotSince, draw.Of(Times)),
            ReadySince = Or(memory.ReadySince, new Dictionary<string, DateTimeOffset> { ["p1"] = At(), ["s1"] = At() }),
            ComingSince = Or(memory.ComingSince, new Dictionary<string, DateTimeOffset> { ["p1"] = At(), ["gone"] = At() }),
            Members = Or(memory.Members, ["p1", "p1", "gone"]),
            FleetChangedAt = Or(memory.FleetChangedAt, draw.Of(Times)),
            GoneTurns = Or(memory.GoneTurns, draw.Of(int.MaxValue, int.MinValue)),
            ReadersWanted = Or(memory.ReadersWanted, draw.Of(int.MaxValue, int.MinValue)),
            Readers = Or(memory.Readers, new RaisedFloor(draw.Of(Numbers), draw.Of(Numbers), draw.Of(Numbers), true)),
            Acu = Or(memory.Acu, new RaisedFloor(draw.Of(Numbers), draw.Of(Numbers), draw.Of(Numbers), false)),
            ForeignFloors = Or(memory.ForeignFloors, [Floor.Acu, Floor.Acu]),
            ConnectionsBefore = Or(memory.ConnectionsBefore, draw.Of(int.MaxValue, int.MinValue)),
            AtRestSince = Or(memory.AtRestSince, draw.Of(Times)),
            QuietTurns = Or(memory.QuietTurns, draw.Of(int.MaxValue, int.MinValue)),
            HandEdit = Or(memory.HandEdit, new HandEdit(default, At())),
            AcuHours = Or(memory.AcuHours, draw.Of(Numbers)),
            StartedAt = Or(memory.StartedAt, draw.Of(Times)),
        };
    }
}
