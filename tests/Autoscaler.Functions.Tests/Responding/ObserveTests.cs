using Autoscaler.Core;
using Autoscaler.Core.Decisions;
using Autoscaler.Core.Fleet;
using Autoscaler.Core.Observations;
using Autoscaler.Core.Overrides;
using Autoscaler.Functions.Tests.Reconciling;

namespace Autoscaler.Functions.Tests.Responding;

public class ObserveTests
{
    [Theory]
    [InlineData("DescribeCluster", Reason.FleetUnknown)]
    [InlineData("ReadRecords", Reason.RecordsUnknown)]
    [InlineData("DescribeTarget", Reason.DemandAboveTarget)]
    [InlineData("ListResponses", Reason.DemandAboveTarget)]
    [InlineData("ReadGauges", Reason.DemandAboveTarget)]
    [InlineData("ReadSamples", Reason.DemandAboveTarget)]
    public async Task A_question_without_an_answer_is_journalled_and_leaves_ignorance_about_that_alone(string question, Reason reason)
    {
        var shop = new Shop { Provisioned = 85 };
        var response = new Response(shop);
        await response.Turn();
        shop.Clock.Now += TimeSpan.FromSeconds(10);
        shop.Log.Failures[question] = CallLog.Throttled;

        Assert.Equal(reason, (await response.Turn()).Reason);
        Assert.Contains(shop.Journal.Entries, entry => entry is JournalEntry.Failed);
    }

    [Theory]
    [InlineData("DescribeCluster")]
    [InlineData("ReadRecords")]
    [InlineData("ReadSamples")]
    [InlineData("ReadOverride")]
    [InlineData("ListResponses")]
    public async Task A_question_that_takes_longer_than_a_turn_is_ignorance_too(string question)
    {
        var shop = new Shop { Provisioned = 85 };
        shop.Log.Late.Add(question);
        var response = new Response(shop);
        await response.Observe();

        Assert.NotNull(response.State.Observation);
        Assert.Contains(shop.Journal.Entries, entry => entry is JournalEntry.Failed { Failure: "Retryable" });
    }

    [Fact]
    public async Task Nobody_asks_for_the_samples_of_a_reader_that_is_being_created()
    {
        var shop = new Shop();
        var usual = await CallsOfATurn(shop);
        shop.Cluster = shop.Cluster! with { Instances = [.. shop.Cluster.Instances, Shop.Reader("application-autoscaling-1") with { Status = "creating" }] };
        Assert.Equal(usual, await CallsOfATurn(shop));

        static async Task<int> CallsOfATurn(Shop shop)
        {
            var before = shop.Log.Calls;
            await new Response(shop).Observe();
            return shop.Log.Calls - before;
        }
    }

    [Fact]
    public async Task Samples_that_could_not_be_read_are_taken_from_the_metrics()
    {
        var shop = new Shop { Provisioned = 64 };
        shop.Log.Failures["ReadSamples"] = CallLog.Throttled;
        var response = new Response(shop);
        await response.Observe();

        var reader = response.State.Observation!.Readers![0];
        Assert.Equal((Shop.Start.AddSeconds(-5), 64.0), (reader.NewestAt, reader.Cpu[^1]));
    }

    [Fact]
    public async Task A_silent_reader_has_no_CPU_rather_than_none()
    {
        var shop = new Shop { Provisioned = null };
        var response = new Response(shop);
        await response.Observe();

        Assert.All(response.State.Observation!.Readers!.Where(reader => reader.Pool == Pool.Provisioned), reader => Assert.Equal((null, 0), (reader.NewestAt, reader.Cpu.Count)));
    }

    [Fact]
    public async Task The_writer_is_no_reader_even_when_it_was_one_a_moment_ago()
    {
        var shop = new Shop { Cluster = FakeRds.Of(Shop.Reader("shop-sls-1", Pool.Serverless, isWriter: true), Shop.Reader("shop-reader-1")) };
        var response = new Response(shop);
        await response.Observe();

        Assert.Equal(new ObservedWriter("shop-sls-1", Pool.Serverless), response.State.Observation!.Writer);
        Assert.Equal(["shop-reader-1"], response.State.Observation.Readers!.Select(reader => reader.Instance));
    }

    [Fact]
    public async Task Nothing_with_success_is_ignorance_about_the_fleet()
    {
        var shop = new Shop { Cluster = null, Provisioned = 99 };
        var response = new Response(shop);
        await response.Turns(5);

        Assert.Equal(Reason.FleetUnknown, response.Decision.Reason);
        Assert.Empty(shop.Log.Changes);
    }

    [Theory]
    [InlineData("shop-20261120T1159", -1, true)]
    [InlineData("shop-20261120T1159", 0, true)]
    [InlineData("shop-20261120T1201", 0, false)]
    [InlineData("shop-20261120T1201", 1, false)]
    public async Task Of_two_responses_the_one_that_started_first_stays(string name, int seconds, bool isOlder)
    {
        var shop = new Shop();
        var response = new Response(shop);
        shop.Running.Add(FakeMachine.Response(name) with { StartedAt = Shop.Start.AddSeconds(seconds) });
        await response.Observe();

        Assert.Equal([new OtherResponse(name, isOlder)], response.State.Observation!.Others);
    }

    [Fact]
    public async Task A_continuation_does_not_see_the_execution_that_it_continues()
    {
        var shop = new Shop();
        var old = new Response(shop, "shop-20261120T1100");
        var response = new Response(shop, "shop-20261120T1200", old.Execution);
        await response.Observe();

        Assert.Empty(response.State.Observation!.Others);
    }

    [Fact]
    public async Task An_operators_pause_and_its_end_reach_the_decision()
    {
        var shop = new Shop { Provisioned = 99, Override = new OverrideReading(true, new Override(null, "ana", "maintenance", Shop.Start.AddSeconds(25))) };
        var response = new Response(shop);
        await response.Turn();
        Assert.Equal(Reason.Paused, response.Decision.Reason);
        await response.Turns(5);

        Assert.Equal(Reason.Saturated, response.Decision.Reason);
    }

    [Theory]
    [InlineData("off", Reason.ClusterOff)]
    [InlineData("observe", Reason.ObserveOnly)]
    public async Task A_mode_that_does_not_act_writes_nothing(string mode, Reason reason)
    {
        var shop = new Shop(TestPolicy.Of(mode)) { Provisioned = 99 };
        var response = new Response(shop);
        await response.Turns(5);

        Assert.Equal(reason, response.Decision.Reason);
        Assert.Empty(shop.Log.Changes);
    }

    [Fact]
    public async Task What_would_be_done_is_journalled_where_only_observing_is_allowed()
    {
        var shop = new Shop(TestPolicy.Of("observe")) { Provisioned = 85 };
        shop.Zone.Records.Clear();
        var response = new Response(shop);
        await response.Turns(2);
        var message = response.State.Announcement!.Message.GetProperty("content");
        Assert.StartsWith("shop: serverless share would go 0 % to 29 %", message.GetProperty("title").GetString(), StringComparison.Ordinal);
        Assert.Contains("nothing is written", message.GetProperty("description").GetString(), StringComparison.Ordinal);

        Assert.Equal((Limit.Mode, Share.None), (response.Decision.Explanation.Limits[^1].Limit, response.Decision.Explanation.Limits[^1].To));
        Assert.InRange(response.Decision.Explanation.Limits[^1].From.Value, 0.28, 0.31);
    }

    [Fact]
    public async Task A_cluster_that_left_the_policy_ends_its_response()
    {
        var response = new Response(new Shop(TestPolicy.Of("act", "other")));
        Assert.Equal((DecisionKind.Finish, Reason.UnknownCluster), (await response.Turn() is var decision ? (decision.Kind, decision.Reason) : default));
    }
}
