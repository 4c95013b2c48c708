using Autoscaler.Core.Fleet;
using Autoscaler.Core.Metrics;
using Autoscaler.Core.Policies;
using Autoscaler.Core.Sensing;
using Autoscaler.Functions.Ports;

namespace Autoscaler.Functions.Tests;

public class CollectMetricsTests
{
    private static readonly DateTimeOffset Noon = new(2026, 11, 20, 12, 0, 0, TimeSpan.Zero);

    private static readonly Reader One = new("shop", "shop-reader-1", "db-AAAA", Pool.Provisioned);

    private static readonly Reader Serverless = new("shop", "shop-sls-1", "db-SSSS", Pool.Serverless);

    private readonly FakeFleet fleet = new(One, Serverless);

    private readonly FakeMetrics metrics = new();

    private readonly FakeResponses responses = new();

    private readonly FakeJournal journal = new();

    private readonly HandClock clock = new(Noon);

    private FakePolicies policies = new(TestPolicy.Of());

    private HeatGate gate = HeatGate.None;

    private CollectMetrics? collector;

    private CollectMetrics Collector => collector ??= new CollectMetrics(fleet, policies, metrics, responses, journal, gate, clock);

    [Fact]
    public async Task Publishes_every_sample_of_the_batch_under_its_own_second()
    {
        await Collect(Hot(Noon.AddSeconds(-2), 10), Hot(Noon.AddSeconds(-1), 20));

        Assert.Equal(
            [
                (Noon.AddSeconds(-2), 10.0, "shop", Pool.Provisioned, null), (Noon.AddSeconds(-2), 10.0, "shop", Pool.Provisioned, "shop-reader-1"),
                (Noon.AddSeconds(-1), 20.0, "shop", Pool.Provisioned, null), (Noon.AddSeconds(-1), 20.0, "shop", Pool.Provisioned, "shop-reader-1"),
            ],
            metrics.Points(MetricName.ReaderCpu).Select(point => (point.At, point.Value, point.Cluster!, point.Pool!.Value, point.Reader)));
        Assert.Single(metrics.Calls);
    }

    [Fact]
    public async Task Publishes_the_run_queue_per_vCPU()
    {
        await Collect(Subscription.Message("shop-reader-1", Noon, 50, load: 6));
        Assert.Equal(1.5, Assert.Single(metrics.Points(MetricName.ReaderLoad)).Value);
    }

    [Fact]
    public async Task Publishes_how_old_the_newest_sample_was()
    {
        await Collect(Hot(Noon.AddSeconds(-9), 10), Hot(Noon.AddSeconds(-4), 10));
        Assert.Equal(4, Assert.Single(metrics.Points(MetricName.SampleAgeSeconds)).Value);
    }

    [Fact]
    public async Task Ignores_other_peoples_instances_at_no_cost()
    {
        await Collect(Subscription.Message("billing-1", Noon, 99, "db-XXXX"));
        await Collect(Subscription.Message("billing-2", Noon, 99, "db-YYYY"));
        Assert.Empty(metrics.Calls);
        Assert.Equal(1, fleet.Asked);
    }

    [Fact]
    public async Task Takes_a_reader_with_another_resource_id_for_a_stranger()
    {
        await Collect(Subscription.Message("shop-reader-1", Noon, 99, "db-OTHER"));
        Assert.Empty(metrics.Points(MetricName.ReaderCpu));
        Assert.Equal("Stranger", Assert.Single(metrics.Points(MetricName.Refusals)).Reason);
    }

    [Fact]
    public async Task Counts_a_second_once_however_often_it_is_delivered()
    {
        await Collect(Hot(Noon, 10));
        await Collect(Hot(Noon, 10), Hot(Noon.AddSeconds(1), 10));
        Assert.Equal(4, metrics.Points(MetricName.ReaderCpu).Count());
        Assert.Equal("Duplicate", Assert.Single(metrics.Points(MetricName.Refusals)).Reason);
    }

    [Theory]
    [InlineData(2, 0)]
    [InlineData(3, 1)]
    public async Task Wakes_a_response_after_a_run_of_hot_seconds(int seconds, int started)
    {
        await Collect([.. Enumerable.Range(1, seconds).Select(second => Hot(Noon.AddSeconds(second - 5), 70))]);
        Assert.Equal(started, responses.Started.Count);
    }

    [Fact]
    public async Task Follows_a_run_from_event_to_event()
    {
        foreach (var second in Enumerable.Range(0, 3))
        {
            Assert.Empty(responses.Started);
            clock.Now = Noon.AddSeconds(second);
            await Collect(Hot(Noon.AddSeconds(second), 95));
        }

        Assert.Equal(["shop"], responses.Started);
    }

    [Fact]
    public async Task Does_not_wake_for_a_blip_below_the_threshold()
    {
        await Collect(Hot(Noon.AddSeconds(-3), 95), Hot(Noon.AddSeconds(-2), 69.9), Hot(Noon.AddSeconds(-1), 95), Hot(Noon, 95));
        Assert.Empty(responses.Started);
    }

    [Fact]
    public async Task Does_not_wake_for_a_hot_serverless_reader()
    {
        await Collect([.. Enumerable.Range(0, 5).Select(second => Subscription.Message("shop-sls-1", Noon.AddSeconds(-second), 99, "db-SSSS"))]);
        Assert.Empty(responses.Started);
    }

    [Theory]
    [InlineData(15, 1)]
    [InlineData(16, 0)]
    public async Task Wakes_only_for_what_is_fresh(int age, int started)
    {
        await Collect([.. Enumerable.Range(0, 3).Select(second => Hot(Noon.AddSeconds(-age - 2 + second), 99))]);
        Assert.Equal(started, responses.Started.Count);
    }

    [Fact]
    public async Task Wakes_a_cluster_at_most_once_in_15_seconds()
    {
        for (var second = 0; second <= 17; second++)
        {
            clock.Now = Noon.AddSeconds(second);
            await Collect(Hot(Noon.AddSeconds(second), 99));
        }

        Assert.Equal(2, responses.Started.Count);
    }

    [Fact]
    public async Task Only_publishes_for_a_cluster_that_is_off()
    {
        policies = new FakePolicies(TestPolicy.Of("off"));
        await Run3HotSeconds();
        Assert.Empty(responses.Started);
        Assert.NotEmpty(metrics.Calls);
    }

    [Fact]
    public async Task Wakes_although_publishing_fails()
    {
        metrics.Failure = Throttled();
        await Assert.ThrowsAsync<PortFailure.Retryable>(Run3HotSeconds);
        Assert.Equal(["shop"], responses.Started);
    }

    [Fact]
    public async Task Publishes_although_the_wake_up_fails_and_wakes_again_with_the_next_second()
    {
        responses.Failure = Throttled();
        await Assert.ThrowsAsync<PortFailure.Retryable>(Run3HotSeconds);
        Assert.Single(metrics.Calls);

        responses.Failure = null;
        clock.Now = Noon.AddSeconds(1);
        await Collect(Hot(Noon.AddSeconds(1), 99));
        Assert.Equal(2, responses.Started.Count);
    }

    [Fact]
    public async Task Wakes_the_other_cluster_although_one_cannot_be_woken()
    {
        policies = new FakePolicies(TestPolicy.Of("act", "shop", "club"));
        fleet.Answer = new Topology([One, new Reader("club", "club-1", "db-CCCC", Pool.Provisioned)]);
        responses.Failure = Throttled();

        await Assert.ThrowsAsync<PortFailure.Retryable>(() => Collect(
            [.. Enumerable.Range(0, 3).SelectMany(second => new[] { Hot(Noon.AddSeconds(-second), 99), Subscription.Message("club-1", Noon.AddSeconds(-second), 99, "db-CCCC") })]));

        Assert.Equal(["club", "shop"], responses.Started);
    }

    [Fact]
    public async Task Asks_who_reads_at_most_once_a_minute()
    {
        for (var second = 0; second < 120; second++)
        {
            clock.Now = Noon.AddSeconds(second);
            await Collect(Hot(clock.Now, 10));
        }

        Assert.Equal(2, fleet.Asked);
    }

    [Fact]
    public async Task Serves_the_readers_of_a_minute_ago_when_RDS_throttles()
    {
        await Collect(Hot(Noon, 10));
        fleet.Failure = Throttled();
        clock.Now = Noon.AddMinutes(5);

        await Collect(Hot(clock.Now, 20));

        Assert.Contains(metrics.Points(MetricName.ReaderCpu), point => point.Value == 20);
        Assert.Contains(journal.Entries, entry => entry is JournalEntry.Failed { Port: nameof(IFleet) });
    }

    [Fact]
    public async Task Does_not_ask_a_throttled_RDS_every_second()
    {
        await Collect(Hot(Noon, 10));
        fleet.Failure = Throttled();
        for (var second = 0; second < 10; second++)
        {
            clock.Now = Noon.AddMinutes(5).AddSeconds(second);
            await Collect(Hot(clock.Now, 20));
        }

        Assert.Equal(1 + 2, fleet.Asked);
        Assert.Equal(22, metrics.Points(MetricName.ReaderCpu).Count());
    }

    [Fact]
    public async Task Fails_when_it_has_never_known_who_reads()
    {
        fleet.Failure = Throttled();
        await Assert.ThrowsAsync<PortFailure.Retryable>(() => Collect(Hot(Noon, 10)));
    }

    [Fact]
    public async Task Does_not_take_an_empty_answer_for_a_cluster_without_readers()
    {
        await Collect(Hot(Noon, 10));
        fleet.Answer = null;
        clock.Now = Noon.AddMinutes(2);
        await Collect(Hot(clock.Now, 20));
        Assert.Contains(metrics.Points(MetricName.ReaderCpu), point => point.Value == 20);
    }

    [Fact]
    public async Task Publishes_ten_thousand_samples_in_one_go()
    {
        await Collect([.. Enumerable.Range(0, 10_000).Select(number => Subscription.Message("shop-reader-1", Noon.AddSeconds(-(number % 800)), 10))]);
        Assert.Equal(1600, metrics.Points(MetricName.ReaderCpu).Count());
        Assert.Single(metrics.Calls);
    }

    [Fact]
    public async Task Drops_what_is_too_old_or_from_the_future_and_counts_it()
    {
        await Collect(Hot(Noon.AddMinutes(-16), 10), Hot(Noon.AddSeconds(61), 10), Hot(Noon, 10));
        Assert.Equal(2, metrics.Points(MetricName.ReaderCpu).Count());
        Assert.Equal(["FromTheFuture", "TooOld"], metrics.Points(MetricName.Refusals).Select(point => point.Reason).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("""{"awslogs":{"data":"!!!"}}""")]
    [InlineData("{}")]
    [InlineData("")]
    public async Task Survives_rubbish_without_a_question_to_anybody(string lambdaEvent)
    {
        await Collector.Run(System.Text.Encoding.UTF8.GetBytes(lambdaEvent), CancellationToken.None);
        Assert.Equal(0, fleet.Asked);
        Assert.Empty(metrics.Points(MetricName.ReaderCpu));
    }

    [Fact]
    public async Task Pays_for_rubbish_at_most_once_a_minute()
    {
        for (var second = 0; second < 120; second++)
        {
            clock.Now = Noon.AddSeconds(second);
            await Collector.Run("{}"u8.ToArray(), CancellationToken.None);
        }

        Assert.Equal(2, metrics.Calls.Count);
        Assert.Equal(61, metrics.Calls[1].Single().Value + metrics.Calls[0].Single().Value);
    }

    [Fact]
    public async Task Tells_of_a_policy_that_was_not_taken()
    {
        policies.Rejected = [new PolicyProblem("$.clusters[0].detect.cpu", "seventy", "a number", "write 70")];
        await Collect(Hot(Noon, 10));
        Assert.Single(metrics.Points(MetricName.ConfigRejected));
        Assert.Equal(["$.clusters[0].detect.cpu"], Assert.Single(journal.Entries.OfType<JournalEntry.PolicyRejected>()).Problems);
    }

    [Fact]
    public async Task Tells_of_a_policy_that_nobody_could_read_once_for_each_time_that_it_asks_who_reads()
    {
        policies.Unread = Throttled();
        foreach (var second in (int[])[0, 1, 59, 60, 61])
        {
            clock.Now = Noon.AddSeconds(second);
            await Collect(Hot(clock.Now, 10));
        }

        Assert.Equal(2, fleet.Asked);
        Assert.Equal(Enumerable.Repeat(JournalEntry.Failed.Of(nameof(IPolicies), policies.Unread), 2), journal.Entries.OfType<JournalEntry.Failed>());
    }

    [Fact]
    public async Task Lets_a_calm_heartbeat_stand_for_the_seconds_that_the_gate_held_back()
    {
        gate = new HeatGate(40, TimeSpan.FromSeconds(60), []);
        await Collect(Hot(Noon.AddSeconds(-30), 80), Hot(Noon.AddSeconds(-1), 10));

        // The heartbeat of second 59 stands for itself and the 58 that were neither hot nor delivered.
        Assert.Equal([1, 1, 59, 59], metrics.Points(MetricName.ReaderCpu).OrderBy(point => point.At).Select(point => point.Count));
    }

    [Fact]
    public async Task Makes_a_sixtieth_of_the_AWS_samples_calls_in_an_hour_at_rest()
    {
        gate = new HeatGate(40, TimeSpan.FromSeconds(60), []);
        var two = new Reader("shop", "shop-reader-2", "db-BBBB", Pool.Provisioned);
        fleet.Answer = new Topology([One, two, Serverless]);
        for (var minute = 0; minute < 60; minute++)
        {
            clock.Now = Noon.AddMinutes(minute).AddSeconds(59);
            foreach (var reader in fleet.Answer.Readers)
            {
                await Collect(Subscription.Message(reader.Instance, clock.Now, 12, reader.ResourceId));
            }
        }

        // A question about the fleet is two describe calls, and with it goes one for the policy. The sample makes 7,200 describe calls per reader and hour.
        var calls = metrics.Calls.Count + (fleet.Asked * 3);
        Assert.Equal(180 + (60 * 3), calls);
        Assert.True(calls * 60 <= 3 * 7200);
    }

    private static string Hot(DateTimeOffset at, double cpu) => Subscription.Message("shop-reader-1", at, cpu);

    private static PortFailure.Retryable Throttled() => new("throttled", new InvalidOperationException());

    private Task Run3HotSeconds() => Collect([.. Enumerable.Range(0, 3).Select(second => Hot(Noon.AddSeconds(second - 2), 99))]);

    private Task Collect(params string[] messages) => Collector.Run(Subscription.Of(messages), CancellationToken.None);
}
