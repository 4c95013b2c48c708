using Autoscaler.Core.Decisions;
using Autoscaler.Core.Memories;
using Autoscaler.Core.Observations;

namespace Autoscaler.Core.Remembering;

/// <summary>Which of the floors that we raised are still ours. One that is not is remembered all the same: whoever moved it may put it back.</summary>
internal static class FloorsSeen
{
    public static Memory Recall(Observation now, Memory memory)
    {
        memory = memory with { Readers = Undone(memory.Readers, now.LastReaderFloor), Acu = Undone(memory.Acu, now.LastAcuFloor) };

        // Of two responses each sees the other's floors; that ends when the younger finishes, and undoes what it has done.
        if (now.Others.Count > 0 || !now.KnowsResponses)
        {
            return memory;
        }

        var (readers, readersForeign) = Still(memory.Readers, now.ReaderFloor, now.LastReaderFloor);
        var (acu, acuForeign) = Still(memory.Acu, now.AcuFloor, now.LastAcuFloor);
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

    // A move that met somebody else's value has not happened: what is there is not ours, even if it is what we wanted.
    private static RaisedFloor? Undone(RaisedFloor? raised, FloorOutcome? outcome) => outcome == FloorOutcome.Foreign && raised is not null ? raised with { Ours = raised.Before } : raised;

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
}
