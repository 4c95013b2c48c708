using System.Text;
using Autoscaler.Functions.Ports;

namespace Autoscaler.Functions.Tests;

public class StartResponseTests
{
    private const string Execution = "arn:aws:states:eu-west-1:123456789012:execution:spike-response:shop-20261120T0900";

    private static readonly DateTimeOffset Noon = new(2026, 11, 20, 12, 0, 0, TimeSpan.Zero);

    private readonly FakeResponses responses = new();

    private readonly FakeRunningResponses running = new();

    private readonly FakeJournal journal = new();

    [Fact]
    public async Task Starts_the_response_of_the_alarms_cluster()
    {
        var started = await Run(TestPolicy.Of(), Alarm("any-name", "ALARM", "shop"));
        Assert.Equal(new Started("shop", StartOutcome.Started, null), Assert.Single(started));
        Assert.Equal(["shop"], responses.Started);
        Assert.Equal([new JournalEntry.ResponseAsked("shop", WakeReason.Alarm, StartOutcome.Started)], journal.Entries);
    }

    [Theory]
    [InlineData("shop-hot", "shop")]
    [InlineData("shop-eu-hot", "shop-eu")]
    public async Task Finds_the_cluster_by_the_alarms_name_where_it_has_no_dimension(string alarm, string cluster)
    {
        await Run(TestPolicy.Of("act", "shop", "shop-eu"), Alarm(alarm, "ALARM", null));
        Assert.Equal([cluster], responses.Started);
    }

    [Theory]
    [InlineData("OK")]
    [InlineData("INSUFFICIENT_DATA")]
    public async Task Starts_nothing_for_an_alarm_that_is_not_on(string state) =>
        Assert.Equal(IgnoredBecause.NotAlarm, await Ignored(TestPolicy.Of(), Alarm("shop-hot", state, "shop")));

    [Theory]
    [InlineData("billing-hot", null)]
    [InlineData("shop-hot", "billing")]
    [InlineData("shopping-hot", null)]
    public async Task Ignores_an_alarm_of_no_cluster_of_ours(string alarm, string? cluster) =>
        Assert.Equal(IgnoredBecause.UnknownCluster, await Ignored(TestPolicy.Of(), Alarm(alarm, "ALARM", cluster)));

    [Fact]
    public async Task Ignores_a_cluster_that_is_off() =>
        Assert.Equal(IgnoredBecause.ClusterOff, await Ignored(TestPolicy.Of("off"), Alarm("shop-hot", "ALARM", "shop")));

    [Fact]
    public async Task Ignores_what_is_not_an_alarm() => Assert.Equal(IgnoredBecause.UnknownEvent, await Ignored(TestPolicy.Of(), """{"source":"aws.rds"}"""));

    [Fact]
    public async Task Runs_on_the_first_day_in_observe_mode_too()
    {
        await Run(TestPolicy.Of("observe"), Alarm("shop-hot", "ALARM", "shop"));
        Assert.Equal(["shop"], responses.Started);
    }

    [Fact]
    public async Task Warms_its_connections_and_starts_nothing()
    {
        await Run(TestPolicy.Of(), """{"warm":true}""");
        Assert.Equal(1, responses.Warmed);
        Assert.Empty(responses.Started);
        Assert.Empty(journal.Entries);
    }

    [Fact]
    public async Task Fails_where_the_start_fails_so_that_Lambda_tries_again()
    {
        responses.Failure = new PortFailure.Retryable("throttled", new InvalidOperationException());
        await Assert.ThrowsAsync<PortFailure.Retryable>(() => Run(TestPolicy.Of(), Alarm("shop-hot", "ALARM", "shop")));
    }

    [Fact]
    public async Task Starts_the_execution_in_which_a_response_goes_on()
    {
        var started = await Run(TestPolicy.Of(), Continuation("shop"));
        Assert.Equal(new Started("shop", StartOutcome.Started, null), Assert.Single(started));
        Assert.Equal([("shop", Execution, """{"turns":500}""", Noon)], running.Continued);
        Assert.Empty(responses.Started);
        Assert.Equal([new JournalEntry.ResponseAsked("shop", WakeReason.Continuation, StartOutcome.Started)], journal.Entries);
    }

    [Fact]
    public async Task Says_what_came_of_going_on()
    {
        running.Outcome = StartOutcome.NamesTaken;
        await Assert.ThrowsAsync<InvalidOperationException>(() => Run(TestPolicy.Of(), Continuation("shop")));
    }

    [Theory]
    [InlineData("act", "billing", IgnoredBecause.UnknownCluster)]
    [InlineData("off", "shop", IgnoredBecause.ClusterOff)]
    public async Task Does_not_go_on_where_it_would_not_start(string mode, string cluster, IgnoredBecause reason)
    {
        Assert.Equal(reason, await Ignored(TestPolicy.Of(mode), Continuation(cluster)));
        Assert.Empty(running.Continued);
    }

    private static string Continuation(string cluster) =>
        """{"continue":{"cluster":"CLUSTER","execution":"EXECUTION","memory":{"turns":500}}}"""
            .Replace("EXECUTION", Execution.Replace("shop", cluster, StringComparison.Ordinal), StringComparison.Ordinal)
            .Replace("CLUSTER", cluster, StringComparison.Ordinal);

    private static string Alarm(string name, string state, string? cluster) =>
        """{"alarmData":{"alarmName":"NAME","state":{"value":"STATE"},"configuration":{"metrics":[{"metricStat":{"metric":{"dimensions":{CLUSTER}}}}]}}}"""
            .Replace("NAME", name, StringComparison.Ordinal)
            .Replace("STATE", state, StringComparison.Ordinal)
            .Replace("CLUSTER", cluster is null ? "" : $"\"Cluster\":\"{cluster}\"", StringComparison.Ordinal);

    private async Task<IgnoredBecause?> Ignored(string policy, string lambdaEvent)
    {
        var started = Assert.Single(await Run(policy, lambdaEvent));
        Assert.Empty(responses.Started);
        Assert.Equal([new JournalEntry.WakeUpIgnored(started.Ignored!.Value)], journal.Entries);
        return started.Ignored;
    }

    private Task<IReadOnlyList<Started>> Run(string policy, string lambdaEvent) =>
        new StartResponse(new FakePolicies(policy), responses, running, journal, new HandClock(Noon)).Run(Encoding.UTF8.GetBytes(lambdaEvent), CancellationToken.None);
}
