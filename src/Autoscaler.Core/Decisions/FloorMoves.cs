using Autoscaler.Core.Memories;
using Autoscaler.Core.Observations;
using Autoscaler.Core.Policies;

namespace Autoscaler.Core.Decisions;

/// <summary>Which floors move, and what is remembered of them. Raised as soon as they help, restored when nothing needs them any more.</summary>
internal static class FloorMoves
{
    // Short of what reclaim allows, so that everything fits back with room for error.
    private const double Reserve = 0.95;

    // A blip buys nothing.
    private static readonly TimeSpan Lasting = TimeSpan.FromSeconds(30);

    private const double AcuStep = 0.5;

    public static (IReadOnlyList<FloorMove> Moves, Memory Memory) Of(Situation situation, Choice choice)
    {
        var memory = situation.Memory with { ReadersWanted = ReadersWanted(situation) };
        if (choice.Reason == Reason.Superseded && situation.Memory.Override?.IsPauseAt(situation.Now.At) != true)
        {
            return ([.. new[] { Undone(Floor.Readers, memory.Readers, situation.Now.ReaderFloor), Undone(Floor.Acu, memory.Acu, situation.Now.AcuFloor) }.OfType<FloorMove>()], memory);
        }

        if (situation.Policy.Mode != Mode.Act || choice.Kind == DecisionKind.Finish || choice.Reason is Reason.Paused or Reason.OverrideUnreadable)
        {
            return ([], memory);
        }

        var isDrained = Draining.IsDone(situation);
        var readers = Next(Floor.Readers, situation.Now.ReaderFloor, memory, MostReaders(situation), ReaderGoal(situation, memory), isDrained);
        var acu = Next(Floor.Acu, situation.Now.AcuFloor, memory, MostAcu(situation), AcuGoal(situation, choice), isDrained);
        return ([.. new[] { readers.Move, acu.Move }.OfType<FloorMove>()], memory with { Readers = readers.Raised, Acu = acu.Raised });
    }

    /// <summary>The most so far: sized by demand without the boost, and only once it has lasted.</summary>
    private static int ReadersWanted(Situation situation)
    {
        var policy = situation.Policy;
        var wanted = Math.Max(situation.Memory.ReadersWanted, situation.Now.Prewarm?.Readers ?? 0);
        if (situation is { Demand: { } demand, Provisioned: { } provisioned } && situation.Memory.HotSince is { } since && situation.Now.At - since >= Lasting)
        {
            var needed = Math.Ceiling(demand.Plain / (Reserve * policy.Reclaim.ProjectedCpu / 100 * provisioned.VcpusPerReader));
            wanted = Math.Max(wanted, (int)Math.Min(needed, policy.Readers.Max));
        }

        return Draining.IsDone(situation) && situation.Now.Prewarm is null ? 0 : Math.Min(wanted, policy.Readers.Max);
    }

    private static double? ReaderGoal(Situation situation, Memory memory) =>
        situation.Policy.Readers.Scaler != Scaler.None && memory.ReadersWanted > 0 ? memory.ReadersWanted + AlsoCounted(situation) : null;

    /// <summary>Serverless readers that the scalable target counts and the pool does not; null where nobody knows.</summary>
    private static int? AlsoCounted(Situation situation) => !situation.Policy.Readers.CountsServerless ? 0
        : situation.Now.Readers?.Where(reader => reader.Pool == Fleet.Pool.Serverless).DistinctBy(reader => reader.Instance).Count();

    private static double MostReaders(Situation situation) =>
        AlsoCounted(situation) is { } also && situation.Now.ReaderFloor is { } floor ? Math.Min(situation.Policy.Readers.Max + also, floor.Max) : 0;

    private static double MostAcu(Situation situation) => situation.Now.AcuFloor is { } floor ? Math.Min(situation.Policy.Serverless.MaxAcu, floor.Max) : 0;

    /// <summary>What the serverless pool will have to carry, at the target and per reader; raised again only when it doubles, since each change keeps the cluster busy.</summary>
    private static double? AcuGoal(Situation situation, Choice choice)
    {
        var policy = situation.Policy;
        if (situation.Serverless.Ready == 0)
        {
            return null;
        }

        var share = Math.Max(choice.To?.Share.Value ?? 0, situation.Present?.Value ?? 0);
        var carried = share > policy.Shift.Rest.Value && situation.Demand is { } demand ? share * demand.Plain / (policy.Shift.TargetCpu / 100 * policy.Serverless.VcpuPerAcu) : 0;
        var goal = Math.Max(Math.Ceiling(carried / situation.Serverless.Ready / AcuStep) * AcuStep, situation.Now.Prewarm?.MinAcu ?? 0);
        return situation.Memory.Acu is { IsRaised: true } raised && Math.Min(goal, MostAcu(situation)) < 2 * raised.Ours ? null : goal;
    }

    private static (FloorMove? Move, RaisedFloor? Raised) Next(Floor floor, ObservedFloor? now, Memory memory, double most, double? goal, bool isDrained)
    {
        var raised = floor == Floor.Readers ? memory.Readers : memory.Acu;
        if (now is null)
        {
            return (null, raised);
        }

        var isRestored = raised is { IsRaised: false } && now.Min == raised.Original && (floor == Floor.Acu || now.ScaleInSuspended == raised.WasSuspended);
        raised = isRestored ? null : raised;

        // Raised only by a response that knows itself to be the only one: another would take it for somebody else's hand.
        if (!isDrained && !memory.ForeignFloors.Contains(floor) && memory.IsAlone)
        {
            // A raise that was postponed is tried again before any other: nobody knows when it will happen after all.
            var wanted = Math.Min(most, raised is not null && raised.Ours > now.Min ? raised.Ours : goal ?? 0);
            return wanted > now.Min
                ? (new FloorMove(floor, now.Min, wanted, SuspendScaleIn: floor == Floor.Readers), new RaisedFloor(raised?.Original ?? now.Min, wanted, now.Min, raised?.WasSuspended ?? now.ScaleInSuspended) { Found = raised?.Found ?? now.Min })
                : (null, raised);
        }

        if (raised is null || !isDrained)
        {
            return (null, raised);
        }

        // The number is theirs and stays; that replica scaling may not remove readers was our doing, and is undone.
        if (now.Min != raised.Ours && now.Min != raised.Before)
        {
            return floor == Floor.Readers && now.ScaleInSuspended && !raised.WasSuspended ? (new FloorMove(floor, now.Min, now.Min, SuspendScaleIn: false), raised) : (null, null);
        }

        return (new FloorMove(floor, now.Min, raised.Original, SuspendScaleIn: floor == Floor.Readers && raised.WasSuspended), raised with { Ours = raised.Original, Before = now.Min });
    }

    /// <summary>What a response that has no business here has raised goes back to what it found.</summary>
    private static FloorMove? Undone(Floor floor, RaisedFloor? raised, ObservedFloor? now) => raised is not null && now is not null && now.Min == raised.Ours && raised.Ours > raised.Found
        ? new FloorMove(floor, now.Min, raised.Found, SuspendScaleIn: floor == Floor.Readers && (raised.WasSuspended || raised.Found > raised.Original))
        : null;
}
