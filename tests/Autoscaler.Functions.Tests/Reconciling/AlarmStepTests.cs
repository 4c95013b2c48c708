using Autoscaler.Functions.Ports;

namespace Autoscaler.Functions.Tests.Reconciling;

public class AlarmStepTests
{
    private const string Hot = "shop-autoscaler-hot";

    private const string Silent = "shop-autoscaler-silent";

    [Fact]
    public async Task Puts_an_alarm_on_one_hot_reader_and_one_on_silence()
    {
        var account = await Account.Settled(TestPolicy.With("\"detect\":{\"cpu\":75,\"alarmPeriods\":3,\"alarmOf\":4,\"alarmPeriod\":\"20s\"}"));
        Assert.Equal(
            new DetectionAlarm
            {
                Name = Hot,
                Cluster = "shop",
                Condition = AlarmCondition.MaximumAtLeast,
                Period = TimeSpan.FromSeconds(20),
                Periods = 3,
                Of = 4,
                Threshold = 75,
                Action = Account.Starter,
            },
            account.CloudWatch.Alarms[Hot]);
        Assert.Equal(
            new DetectionAlarm
            {
                Name = Silent,
                Cluster = "shop",
                Condition = AlarmCondition.SamplesBelow,
                Period = TimeSpan.FromMinutes(1),
                Periods = 3,
                Of = 3,
                Threshold = 1,
                Action = Account.Topic,
                Description = account.CloudWatch.Alarms[Silent].Description,
            },
            account.CloudWatch.Alarms[Silent]);
    }

    [Fact]
    public async Task The_alarm_on_silence_tells_how_to_pause_in_what_CloudWatch_takes()
    {
        var says = (await Account.Settled(TestPolicy.Of())).CloudWatch.Alarms[Silent].Description;
        Assert.Contains("aws ssm put-parameter --name /spike/override", says, StringComparison.Ordinal);
        Assert.Contains("--arg cluster shop ", says, StringComparison.Ordinal);
        Assert.InRange(says.Length, 1, 1024);
    }

    [Fact]
    public async Task Tells_the_clusters_own_topic_of_silence_where_it_has_one()
    {
        var account = await Account.Settled(TestPolicy.With("\"notify\":{\"topicArn\":\"arn:aws:sns:eu-west-1:123456789012:shop\"}"));
        Assert.Equal("arn:aws:sns:eu-west-1:123456789012:shop", account.CloudWatch.Alarms[Silent].Action);
    }

    [Fact]
    public async Task Puts_anew_only_the_one_that_somebody_has_changed()
    {
        var account = await Account.Settled(TestPolicy.Of());
        account.CloudWatch.Alarms[Hot] = account.CloudWatch.Alarms[Hot] with { Threshold = 99 };
        await account.Minute();
        Assert.Equal([$"PutAlarm {Hot}"], account.Log.Changes);
        Assert.Equal([new JournalEntry.Changed("shop", AccountChange.AlarmPut)], account.Journal.Entries.OfType<JournalEntry.Changed>());
    }

    [Fact]
    public async Task Finds_silence_where_its_alarm_is_on()
    {
        var account = await Account.Settled(TestPolicy.Of());
        account.CloudWatch.On.Add(Silent);
        await account.Minute();
        Assert.Equal([FindingKind.Silent], account.Findings);
    }
}
