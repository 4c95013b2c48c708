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

    // At its original a floor may not have been raised yet; at ours it is raised; at anything else it is theirs.
    private static (RaisedFloor? Raised, bool IsForeign) Still(RaisedFloor? raised, ObservedFloor? now, FloorOutcome? outcome) => (raised, now, outcome) switch
    {
        (null, _, _) => (null, false),
        (_, _, FloorOutcome.Foreign) => (null, true),
        (_, null, _) => (raised, false),
        _ when now.Min == raised.Ours || now.Min == raised.Original || now.Min == raised.Before => (raised, false),
        _ => (null, true),
    };
}
