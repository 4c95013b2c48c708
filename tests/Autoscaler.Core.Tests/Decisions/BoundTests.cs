using Autoscaler.Core.Decisions;
using Autoscaler.Core.Fleet;
using Autoscaler.Core.Observations;
using Autoscaler.Core.Policies;

namespace Autoscaler.Core.Tests.Decisions;

/// <summary>What is never overstepped, whatever is observed and remembered.</summary>
public sealed class BoundTests
{
    /// <summary>An operator who pins a share below rest wants just that.</summary>
    [Fact]
    public void A_written_share_lies_between_rest_and_ceiling_or_is_evacuated_or_pinned() => RandomCase.Holds(800, (given, _) =>
    {
        var (decision, shift) = (given.Decide().Decision, given.Policy.Shift);
        return decision.To is not { Serverless: var written }
            || (decision.Reason == Reason.Evacuation && written == 0)
            || (written <= Weights.For(shift.Ceiling).Serverless && (decision.Reason == Reason.Pinned || written >= Weights.For(shift.Rest).Serverless));
    });

    /// <summary>Weights are whole numbers, so a step may be half a weight longer.</summary>
    [Fact]
    public void A_return_is_no_longer_than_a_step_unless_pinned_evacuated_or_above_the_ceiling() => RandomCase.Holds(800, (given, _) =>
    {
        var decision = given.Decide().Decision;
        return decision.To is not { } to
            || decision.Reason is Reason.Pinned or Reason.Evacuation or Reason.AboveCeiling
            || decision.Explanation.Present!.Value.Value - to.Share.Value <= given.Policy.Reclaim.Step + (0.5 / Weights.Whole) + 1e-9;
    });

    [Fact]
    public void A_raise_goes_to_a_pool_with_a_ready_reader_only() => RandomCase.Holds(800, (given, _) =>
    {
        var decision = given.Decide().Decision;
        return decision.To is not { } to || to.Share <= decision.Explanation.Present || decision.Explanation.ServerlessCpu is not null;
    });

    [Fact]
    public void Nothing_is_lowered_while_the_load_is_unknown_unless_pinned_or_evacuated() => RandomCase.Holds(800, (given, _) =>
    {
        var decision = given.Decide().Decision;
        return decision.To is not { } to || to.Share >= decision.Explanation.Present || decision.Reason is Reason.Pinned or Reason.Evacuation
            || decision.Explanation is { Capacity: not null, DemandOut: not null };
    });

    [Fact]
    public void A_raised_floor_stays_within_the_policy_and_the_range_of_AWS() => RandomCase.Holds(800, (given, _) => Moves(given, move => move.To <= move.From
        || (move.Floor == Floor.Readers
            ? move.To <= Math.Min(given.Now.ReaderFloor!.Max, given.Policy.Readers.Max + (given.Now.Readers?.Count(reader => reader.Pool == Pool.Serverless) ?? 15))
            : move.To <= Math.Min(given.Now.AcuFloor!.Max, given.Policy.Serverless.MaxAcu))));

    [Fact]
    public void A_lowered_floor_returns_exactly_to_what_it_was() => RandomCase.Holds(800, (given, _) => Moves(given, move => move.To > move.From
        || (move.To == move.From && move is { Floor: Floor.Readers, SuspendScaleIn: false })
        || (move.Floor == Floor.Readers ? given.Memory.Readers : given.Memory.Acu) is { } raised && (move.To == raised.Original || (given.Now.Others.Any(other => other.IsOlder) && move.To == raised.Found))));

    [Fact]
    public void A_floor_is_moved_from_what_it_is() => RandomCase.Holds(800, (given, _) => Moves(given, move =>
        move.From == (move.Floor == Floor.Readers ? given.Now.ReaderFloor : given.Now.AcuFloor)!.Min));

    [Fact]
    public void While_paused_nothing_at_all_is_written() => RandomCase.Holds(800, (given, draw) =>
    {
        var pause = new Core.Overrides.Override(null, "dba", "maintenance", given.Now.At.AddSeconds(1));
        var isRead = draw.Once(2);
        var paused = isRead
            ? given with { Now = given.Now with { Override = new OverrideReading(true, pause) } }
            : given with { Now = given.Now with { Override = new OverrideReading(false, null) }, Memory = given.Memory with { Override = pause } };
        return paused.Decide().Decision is { To: null, Floors: null };
    });

    [Fact]
    public void A_mode_that_does_not_act_writes_nothing_and_off_finishes() => RandomCase.Holds(800, (given, draw) =>
    {
        var mode = draw.Of(Mode.Observe, Mode.Off);
        var decision = (given with { Policy = given.Policy with { Mode = mode } }).Decide().Decision;
        return decision is { To: null, Floors: null } && (mode == Mode.Observe || decision is { Kind: DecisionKind.Finish, Reason: Reason.ClusterOff });
    });

    [Fact]
    public void A_younger_response_finishes_at_once() => RandomCase.Holds(500, (given, _) =>
        (given with { Now = given.Now with { Others = [new OtherResponse("shop-older", true)] } }).Decide().Decision is { Kind: DecisionKind.Finish, To: null } decision
        && (decision.Floors ?? []).All(move => move.To == (move.Floor == Floor.Readers ? given.Memory.Readers : given.Memory.Acu)!.Found));

    private static bool Moves(RandomCase given, Func<FloorMove, bool> law) => (given.Decide().Decision.Floors ?? []).All(law);
}
