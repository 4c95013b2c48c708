using Autoscaler.Core.Decisions;
using Autoscaler.Core.Memories;
using Autoscaler.Core.Observations;

namespace Autoscaler.Core.Remembering;

/// <summary>Which of the floors that we raised are still ours.</summary>
internal static class FloorsSeen
{
    public static Memory Recall(Observation now, Memory memory)
    {
        var (readers, readersForeign) = Still(memory.Readers, now.ReaderFloor, now.LastReaderFloor);
        var (acu, acuForeign) = Still(memory.Acu, now.AcuFloor, now.LastAcuFloor);
        readers = readersForeign ? Theirs(readers, now.ReaderFloor) : readers;
        acu = acuForeign ? null : acu;
        var foreign = memory.ForeignFloors.ToList();
        Add(Floor.Readers, readersForeign);
        Add(Floor.Acu, acuForeign);
        return memory with { Readers = readers, Acu = acu, ForeignFloors = foreign };

        void Add(Floor floor, bool isForeign)
        {
            if (isForeign && !foreign.Contains(floor))
            {
                foreign.Add(floor);
            }
        }
    }

    // Where it was before our last move, that has not happened yet; at ours it has, and then everything else is theirs, where it was before included.
    private static (RaisedFloor? Raised, bool IsForeign) Still(RaisedFloor? raised, ObservedFloor? now, FloorOutcome? outcome) => (raised, now, outcome) switch
    {
        (null, _, _) => (null, false),
        (_, _, FloorOutcome.Foreign) => (raised, true),
        (_, null, _) => (raised, false),
        _ when now.Min == raised.Ours => (raised with { Before = raised.Ours }, false),
        _ when now.Min == raised.Before => (raised, false),
        _ => (raised, true),
    };

    // The number is theirs and stays; that replica scaling may not remove readers was our doing, and is undone with the rest.
    private static RaisedFloor? Theirs(RaisedFloor? raised, ObservedFloor? now) => raised is { WasSuspended: false } && now is { ScaleInSuspended: true }
        ? raised with { Original = now.Min, Ours = now.Min, Before = now.Min }
        : null;
}
