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
        if (situation.Policy.Mode != Mode.Act || choice.Kind == DecisionKind.Finish || choice.Reason is Reason.Paused or Reason.OverrideUnreadable)
        {
            return ([], memory);
        }

        var moves = new List<FloorMove>();
        var isDrained = Draining.IsDone(situation);
        var readers = Next(Floor.Readers, situation.Now.ReaderFloor, memory.Readers, ReaderGoal(situation, memory), isDrained, memory);
        var acu = Next(Floor.Acu, situation.Now.AcuFloor, memory.Acu, AcuGoal(situation, choice), isDrained, memory);
        moves.AddRange(new[] { readers.Move, acu.Move }.OfType<FloorMove>());
        return (moves, memory with { Readers = readers.Raised, Acu = acu.Raised });
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

    private static double? ReaderGoal(Situation situation, Memory memory)
    {
        if (situation.Policy.Readers.Scaler == Scaler.None || memory.ReadersWanted == 0 || situation.Now is not { ReaderFloor: { } floor, Readers: { } all })
        {
            return null;
        }

        var alsoCounted = situation.Policy.Readers.CountsServerless ? all.Where(reader => reader.Pool == Fleet.Pool.Serverless).DistinctBy(reader => reader.Instance).Count() : 0;
        return Math.Min(memory.ReadersWanted + alsoCounted, floor.Max);
    }

    /// <summary>What the serverless pool will have to carry, at the target and per reader; raised again only when it doubles, since each change keeps the cluster busy.</summary>
    private static double? AcuGoal(Situation situation, Choice choice)
    {
        var policy = situation.Policy;
        if (situation.Now.AcuFloor is not { } floor || situation.Serverless.Ready == 0)
        {
            return null;
        }

        var share = Math.Max(choice.To?.Share.Value ?? 0, situation.Present?.Value ?? 0);
        var carried = share > policy.Shift.Rest.Value && situation.Demand is { } demand ? share * demand.Plain / (policy.Shift.TargetCpu / 100 * policy.Serverless.VcpuPerAcu) : 0;
        var perReader = Math.Max(Math.Ceiling(carried / situation.Serverless.Ready / AcuStep) * AcuStep, situation.Now.Prewarm?.MinAcu ?? 0);
        var goal = Math.Min(perReader, Math.Min(policy.Serverless.MaxAcu, floor.Max));
        return situation.Memory.Acu is { } raised && goal < 2 * raised.Ours ? null : goal;
    }

    private static (FloorMove? Move, RaisedFloor? Raised) Next(Floor floor, ObservedFloor? now, RaisedFloor? raised, double? goal, bool isDrained, Memory memory)
    {
        if (now is null || memory.ForeignFloors.Contains(floor))
        {
            return (null, raised);
        }

        if (goal is { } wanted && wanted > now.Min && !isDrained)
        {
            var next = new RaisedFloor(raised?.Original ?? now.Min, wanted, now.Min, raised?.WasSuspended ?? now.ScaleInSuspended);
            return (new FloorMove(floor, now.Min, wanted, SuspendScaleIn: floor == Floor.Readers), next);
        }

        if (raised is null)
        {
            return (null, null);
        }

        if (!isDrained)
        {
            // A raise that was postponed is tried again.
            return now.Min < raised.Ours ? (new FloorMove(floor, now.Min, raised.Ours, SuspendScaleIn: floor == Floor.Readers), raised) : (null, raised);
        }

        var isRestored = now.Min == raised.Original && (floor == Floor.Acu || now.ScaleInSuspended == raised.WasSuspended);
        return isRestored ? (null, null) : (new FloorMove(floor, now.Min, raised.Original, SuspendScaleIn: floor == Floor.Readers && raised.WasSuspended), raised);
    }
}
