using Autoscaler.Core.Decisions;
using Autoscaler.Core.Fleet;
using Autoscaler.Core.Memories;
using Autoscaler.Core.Observations;
using Autoscaler.Core.Overrides;
using Autoscaler.Functions.Messages;
using Autoscaler.Simulation.Chaos;

namespace Autoscaler.Simulation.Tests.Chaos;

/// <summary>Writes whose decisions were wrong, each in one way.</summary>
public class WriteInvariantTests
{
    private const string Response = "shop-20261120T1200";

    private readonly ChaosStage stage = new();

    private readonly Dictionary<(string Response, int Turn), TurnRecord> turns = [];

    private readonly List<string> broken = [];

    private readonly WriteInvariants writes;

    private int turn;

    public WriteInvariantTests() => writes = new WriteInvariants(stage.Chaos, turns, (invariant, _) => broken.Add(invariant));

    [Fact]
    public void Writes_that_are_right_break_nothing()
    {
        Write(200, 55, 150, 105);
        Wait(60);
        Write(150, 105, 190, 65, Down);
        Assert.Empty(broken);
    }

    [Fact]
    public void An_old_observation() => Breaks("S3", () => Write(200, 55, 150, 105, turn => turn with { Observation = turn.Observation! with { At = stage.Now.AddSeconds(-121) } }));

    [Fact]
    public void A_raise_to_a_pool_without_a_ready_reader() =>
        Breaks("S3", () => Write(200, 55, 150, 105, turn => Seeing(turn, reader => reader.Pool == Pool.Serverless ? reader with { NewestAt = stage.Now.AddMinutes(-2) } : reader)));

    [Fact]
    public void A_raise_to_a_pool_that_is_at_its_maximum_and_the_busier_one() =>
        Breaks("S3", () => Write(200, 55, 150, 105, turn => Seeing(turn, reader => reader.Pool == Pool.Serverless ? reader with { Acu = 64, Cpu = [99, 99, 99, 99, 99] } : reader with { Cpu = [70, 70, 70, 70, 70] })));

    [Fact]
    public void A_raise_beyond_what_serverless_can_carry() => Breaks("S4", () => Write(200, 55, 60, 195));

    [Fact]
    public void A_raise_that_counts_readers_that_are_not_there() => Breaks("S4", () => Write(200, 55, 150, 105, turn => Explaining(turn, explanation => explanation with { Capacity = 99 })));

    [Fact]
    public void A_step_that_is_too_long() => Breaks("S4", () => Write(100, 155, 170, 85, Down));

    [Fact]
    public void Help_that_is_taken_away_while_nobody_speaks() =>
        Breaks("S5", () => Write(150, 105, 190, 65, turn => Seeing(Down(turn), reader => reader with { NewestAt = null, Cpu = [] })));

    [Fact]
    public void Help_that_is_taken_away_although_a_silent_reader_may_be_fully_loaded() =>
        Breaks("S5", () => Write(150, 105, 190, 65, turn => Seeing(Down(turn), reader => reader.Instance.EndsWith('2') ? reader with { NewestAt = null, Cpu = [] } : reader with { Cpu = [70] })));

    [Fact]
    public void A_turn_round_within_the_dwell() => Breaks("S6", () =>
    {
        Write(200, 55, 150, 105);
        Wait(54);
        Write(150, 105, 190, 65, Down);
    });

    [Fact]
    public void Whoever_has_decided_it() => Breaks("S6", () =>
    {
        Write(200, 55, 150, 105);
        Write(150, 105, 190, 65, turn => Down(turn) with { Response = Response + "-2" });
    });

    [Fact]
    public void The_first_pair_after_a_hand_edit_says_nothing_and_the_next_one_does()
    {
        Write(200, 55, 150, 105);
        Edit(140, 115);
        Write(140, 115, 190, 65, Down);
        Assert.DoesNotContain("S6", broken);
        Write(190, 65, 150, 105);
        Assert.Contains("S6", broken);
    }

    [Fact]
    public void More_writes_than_the_hour_has()
    {
        for (var (write, from) = (0, 0); write < 60; write++)
        {
            Write(255 - from, from, 254 - from, ++from);
        }

        Assert.Empty(broken);
        Breaks("S4", () => Write(195, 60, 194, 61));
    }

    [Fact]
    public void A_decision_that_is_carried_out_twice() => Breaks("S8", () =>
    {
        Write(200, 55, 150, 105);
        turn--;
        Write(150, 105, 140, 115);
    });

    [Fact]
    public void Other_weights_than_were_decided() => Breaks("S9", () => Write(200, 55, 150, 105, turn => turn with { Decision = turn.Decision with { To = new Core.Weights(151, 104) } }));

    [Fact]
    public void A_write_during_a_pause() => Breaks("S11", () =>
    {
        stage.Chaos.Deployment.Parameters.Override = new Override(null, "dba", "test", stage.Now.AddHours(1));
        Write(200, 55, 150, 105);
    });

    [Fact]
    public void A_write_during_a_pause_that_can_no_longer_be_read() => Breaks("S11", () => Write(200, 55, 150, 105, turn => turn with
    {
        Observation = turn.Observation! with { Override = new OverrideReading(false, null) },
        Memory = turn.Memory! with { Override = new Override(null, "dba", "test", stage.Now.AddHours(1)) },
    }));

    [Theory]
    [InlineData(100, 7)]
    [InlineData(100, 155)]
    public void Weights_of_a_hand_that_a_response_overwrites_which_has_seen_others(int provisioned, int serverless) => Breaks("S11", () =>
    {
        writes.Decided(TurnOf(200, 55, 200, 55));
        Wait(5);
        Edit(provisioned, serverless);
        Write(provisioned, serverless, 120, 135, Down);
    });

    [Fact]
    public void A_whole_pair_of_a_hand_is_one_of_ours_to_a_response_that_is_new()
    {
        Edit(100, 155);
        Write(100, 155, 140, 115, Down);
        Assert.Empty(broken);
    }

    private static TurnRecord Down(TurnRecord turn) => Explaining(turn with { Decision = turn.Decision with { Reason = Reason.ProjectionFits } }, explanation => explanation with { DemandBack = 1 });

    private static TurnRecord Explaining(TurnRecord turn, Func<Explanation, Explanation> other) => turn with { Decision = turn.Decision with { Explanation = other(turn.Decision.Explanation) } };

    private static TurnRecord Seeing(TurnRecord turn, Func<ObservedReader, ObservedReader> other) => turn with { Observation = turn.Observation! with { Readers = [.. turn.Observation.Readers!.Select(other)] } };

    private void Breaks(string invariant, Action evil)
    {
        evil();
        Assert.Equal([invariant], broken.Distinct());
    }

    private void Wait(int seconds) => stage.Chaos.World.RunUntil(stage.Chaos.Second + seconds);

    private void Edit(int provisioned, int serverless) => stage.Chaos.ByHand(() => writes.Accepted(stage.Records, stage.Weighing(provisioned, serverless), "by hand"));

    private void Write(int fromProvisioned, int fromServerless, int provisioned, int serverless, Func<TurnRecord, TurnRecord>? other = null)
    {
        var decided = (other ?? (turn => turn))(TurnOf(fromProvisioned, fromServerless, provisioned, serverless));
        turns[(decided.Response, decided.Turn)] = decided;
        writes.Accepted(stage.Weighing(fromProvisioned, fromServerless), stage.Weighing(provisioned, serverless), $"{decided.Response} turn {decided.Turn}");
    }

    /// <summary>Two provisioned readers that are hot for a raise, and cool for a return; a serverless one with room.</summary>
    private TurnRecord TurnOf(int fromProvisioned, int fromServerless, int provisioned, int serverless)
    {
        var (record, pair) = (stage.LastShift, stage.Weighing(fromProvisioned, fromServerless));
        var cpu = provisioned < fromProvisioned ? 90.0 : 10;
        ObservedReader Reader(string name, Pool pool, double busy) => new(name, pool, "available") { Vcpus = pool == Pool.Provisioned ? 4 : null, Acu = pool == Pool.Serverless ? 8 : null, NewestAt = stage.Now, Cpu = [busy] };
        return record with
        {
            Response = Response,
            Turn = ++turn,
            Observation = record.Observation! with
            {
                At = stage.Now,
                Records = new ObservedRecords(pair[0], pair[1], 0),
                Readers = [Reader("shop-reader-1", Pool.Provisioned, cpu), Reader("shop-reader-2", Pool.Provisioned, cpu), Reader("shop-serverless-1", Pool.Serverless, 20)],
            },
            Memory = new Memory { ReadySince = new Dictionary<string, DateTimeOffset> { ["shop-reader-1"] = stage.Now.AddHours(-1), ["shop-reader-2"] = stage.Now.AddHours(-1) } },
            Decision = record.Decision with { To = new Core.Weights(provisioned, serverless), Reason = Reason.DemandAboveTarget, Explanation = new Explanation { Capacity = 8 } },
        };
    }
}
