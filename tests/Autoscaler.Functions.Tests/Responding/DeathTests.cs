using Autoscaler.Core.Decisions;
using Autoscaler.Core.Observations;

namespace Autoscaler.Functions.Tests.Responding;

/// <summary>A response may die after any step. Nothing is half-done, and the next one brings everything home.</summary>
public class DeathTests
{
    [Theory]
    [InlineData("Observe")]
    [InlineData("Decide")]
    [InlineData("Shift")]
    [InlineData("Provision")]
    public async Task The_next_response_continues_from_the_world_as_it_is(string step)
    {
        var shop = new Shop { Provisioned = 85 };
        var first = new Response(shop);
        await first.Turns(7);
        await first.Observe();
        var lastDecided = first.Json;
        if (step != "Observe")
        {
            first.Decide();
            lastDecided = first.Json;
        }

        if (step == "Shift" && first.Decision.Kind == DecisionKind.Shift)
        {
            await new Shift(first.Gate, shop.Zone, shop.Journal).Run(first.State, CancellationToken.None);
        }

        if (step == "Provision")
        {
            await first.Act();
        }

        first.Die();
        shop.LastState = lastDecided;
        Assert.Equal(255, shop.Zone.Records.Sum(record => record.Weight));

        (shop.Provisioned, shop.Serverless) = (20, 1);
        var second = new Response(shop, "shop-20261120T1203");
        await second.Turns(200);

        Assert.Equal(Reason.AtRest, second.Decision.Reason);
        Assert.Equal((255, 0), (shop.Zone.Records[0].Weight, shop.Zone.Records[1].Weight));
        Assert.Equal(new ObservedFloor(3, 9, false), shop.ReaderFloor);
        Assert.Equal(2, shop.Cluster!.Acu!.Min);
    }

    [Fact]
    public async Task A_heir_that_dies_before_it_saw_the_fleet_loses_no_floor()
    {
        var shop = new Shop { Provisioned = 85 };
        var first = new Response(shop);
        await first.Turns(8);
        Assert.True(first.State.Memory is { Acu: not null, Readers: not null });
        first.Die();
        shop.LastState = first.Json;

        var heir = new Response(shop, "shop-20261120T1203");
        shop.Log.Failures["DescribeCluster"] = Reconciling.CallLog.Throttled;
        await heir.Turn();
        Assert.Equal((2, 3), (heir.State.Memory!.Acu?.Original, heir.State.Memory.Readers?.Original));
    }

    [Theory]
    [InlineData("LastState")]
    [InlineData("DescribeTarget")]
    [InlineData("DescribeCluster")]
    public async Task A_question_that_is_not_answered_in_the_first_turn_loses_no_floor(string question)
    {
        var shop = new Shop { Provisioned = 85 };
        var first = new Response(shop);
        await first.Turns(8);
        first.Die();
        shop.LastState = first.Json;

        (shop.Provisioned, shop.Serverless) = (20, 1);
        var second = new Response(shop, "shop-20261120T1203");
        shop.Log.Failures[question] = Reconciling.CallLog.Throttled;
        await second.Turn();
        shop.Log.Failures.Clear();
        await second.Turns(200);

        Assert.Equal((new ObservedFloor(3, 9, false), 2), (shop.ReaderFloor, shop.Cluster!.Acu!.Min));
    }

    [Fact]
    public async Task A_heir_keeps_the_dwell_of_the_one_that_died()
    {
        var shop = new Shop { Provisioned = 85 };
        var first = new Response(shop);
        await first.Turns(3);
        first.Die();
        shop.LastState = first.Json;
        var move = first.State.Memory!.LastMove!.Value;
        Assert.True(move.Out);

        var heir = new Response(shop, "shop-20261120T1203");
        await heir.Turn();
        Assert.Equal(move, heir.State.Memory!.MoveBefore);
        Assert.Equal(first.State.Memory.Writes, heir.State.Memory.Writes);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_write_that_was_decided_last_has_happened_if_the_weights_say_so(bool happened)
    {
        var shop = new Shop { Provisioned = 85 };
        var first = new Response(shop);
        do
        {
            await first.Observe();
            first.Decide();
            first.Wait();
        }
        while (first.Decision.Kind != DecisionKind.Shift);

        var decidedAt = first.State.Memory!.LastTurnAt!.Value;
        var to = first.Decision.To!.Value;
        first.Die();
        shop.LastState = first.Json;
        if (happened)
        {
            shop.Zone.Put(to.Provisioned, to.Serverless);
        }

        shop.Clock.Now = decidedAt.AddSeconds(30);
        var heir = new Response(shop, "shop-20261120T1203");
        await heir.Observe();
        Assert.Equal(happened ? new Core.Memories.LastMove(shop.Clock.Now, true) : null, heir.State.Memory!.MoveBefore);
    }

    [Fact]
    public async Task A_heir_that_cannot_learn_what_there_was_helps_all_the_same()
    {
        var shop = new Shop { Provisioned = 85 };
        shop.Log.Failures["LastState"] = Reconciling.CallLog.Throttled;
        var heir = new Response(shop);
        await heir.Turns(4);
        Assert.True(shop.Zone.Records[1].Weight > 0);
    }

    [Fact]
    public async Task A_floor_that_somebody_else_has_set_since_is_not_adopted()
    {
        var shop = new Shop { Provisioned = 85 };
        var first = new Response(shop);
        await first.Turns(8);
        first.Die();
        shop.LastState = first.Json;
        shop.ReaderFloor = shop.ReaderFloor! with { Min = 8 };

        (shop.Provisioned, shop.Serverless) = (20, 1);
        var second = new Response(shop, "shop-20261120T1203");
        await second.Turns(200);

        Assert.Equal(8, shop.ReaderFloor.Min);
        Assert.Equal(2, shop.Cluster!.Acu!.Min);
    }

    [Fact]
    public async Task Killed_between_the_write_and_its_answer_the_next_turn_believes_the_weights_alone()
    {
        var shop = new Shop { Provisioned = 85 };
        var response = new Response(shop);
        await response.Turn();
        await response.Observe();
        response.Decide();
        var decided = response.State;
        await response.Act();
        var written = shop.Zone.Records.Select(record => record.Weight).ToList();

        // The answer is lost, and the task runs again: Shift meets its own write.
        shop.Zone.Conflicts = 1;
        var again = await new Shift(response.Gate, shop.Zone, shop.Journal).Run(decided, CancellationToken.None);
        Assert.Equal(ShiftOutcome.Conflict, again.Outcome);
        response.Wait();
        Assert.NotEqual(Reason.HandEdit, (await response.Turn()).Reason);
        Assert.Equal(written, shop.Zone.Records.Select(record => record.Weight));
    }

    [Fact]
    public async Task Of_two_that_race_one_wins_and_the_other_observes_again_and_leaves()
    {
        var shop = new Shop { Provisioned = 85 };
        var older = new Response(shop);
        await older.Turn();
        var younger = new Response(shop, "shop-20261120T1201");
        var running = shop.Running.ToList();

        // Step Functions' list is late: for a while neither sees the other.
        shop.Running.Clear();
        await younger.Turn();
        await older.Observe();
        await younger.Observe();
        shop.Running.AddRange(running);
        older.Decide();
        younger.Decide();
        Assert.Equal((DecisionKind.Shift, DecisionKind.Shift), (older.Decision.Kind, younger.Decision.Kind));

        await older.Act();
        shop.Zone.Conflicts = 1;
        await younger.Act();
        Assert.Equal((ShiftOutcome.Applied, ShiftOutcome.Conflict), (older.State.Shift!.Outcome, younger.State.Shift!.Outcome));
        older.Wait();

        Assert.Equal(Reason.Superseded, (await younger.Turn()).Reason);
        Assert.NotEqual(Reason.HandEdit, (await older.Turn()).Reason);
    }
}
