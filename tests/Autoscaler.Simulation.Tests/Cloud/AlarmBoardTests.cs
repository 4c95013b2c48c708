using Autoscaler.Core.Fleet;
using Autoscaler.Core.Metrics;
using Autoscaler.Functions.Ports;
using Autoscaler.Simulation.Cloud;

namespace Autoscaler.Simulation.Tests.Cloud;

/// <summary>CloudWatch's rules: high-resolution alarms every ten seconds, M of N, a period without data is calm, actions on a change only.</summary>
public class AlarmBoardTests
{
    private static readonly DateTimeOffset Noon = new(2026, 11, 20, 12, 0, 0, TimeSpan.Zero);

    private readonly Agenda agenda = new(new VirtualClock(Noon));

    private readonly MetricStore store;

    private readonly AlarmBoard board;

    private readonly List<(double Second, string Name, bool IsOn)> changes = [];

    public AlarmBoardTests()
    {
        store = new MetricStore(agenda, TimeSpan.FromSeconds(2));
        board = new AlarmBoard(agenda, store, TimeSpan.FromSeconds(10)) { Changed = seen => changes.Add(((agenda.Now - Noon).TotalSeconds, seen.Alarm.Name, seen.IsOn)) };
    }

    [Fact]
    public void Goes_on_when_two_of_three_periods_are_hot_and_tells_it_once()
    {
        board.Put(Hot);
        Put(0, 60, second => second is >= 10 and < 55 ? 90 : 30);
        agenda.RunUntil(Noon.AddSeconds(120));

        // The second hot period ends at 30; its last values are seen at 32; the next look is at 40. The third calm period since is seen at 90.
        Assert.Equal([(30, "hot", true), (80, "hot", false)], changes);
    }

    [Fact]
    public void One_hot_second_in_one_period_is_not_enough()
    {
        board.Put(Hot);
        Put(0, 60, second => second == 15 ? 100 : 30);
        agenda.RunUntil(Noon.AddSeconds(120));
        Assert.Empty(changes);
    }

    [Fact]
    public void A_period_without_data_is_calm()
    {
        board.Put(Hot);
        Put(0, 20, _ => 90);
        agenda.RunUntil(Noon.AddSeconds(300));
        Assert.False(board.All.Single().IsOn);
    }

    [Fact]
    public void Three_silent_minutes_are_silence()
    {
        board.Put(Hot with { Name = "silent", Condition = AlarmCondition.SamplesBelow, Period = TimeSpan.FromMinutes(1), Periods = 3, Of = 3, Threshold = 1 });
        Put(0, 100, _ => 30);
        agenda.RunUntil(Noon.AddMinutes(10));
        Assert.Equal([(300, "silent", true)], changes);
    }

    private static readonly DetectionAlarm Hot = new()
    {
        Name = "hot",
        Cluster = "shop",
        Condition = AlarmCondition.MaximumAtLeast,
        Period = TimeSpan.FromSeconds(10),
        Periods = 2,
        Of = 3,
        Threshold = 70,
    };

    private void Put(int from, int until, Func<int, double> cpu)
    {
        for (var second = from; second < until; second++)
        {
            var at = second;
            agenda.At(Noon.AddSeconds(at), () => store.Put(new MetricPoint(MetricName.ReaderCpu, Noon.AddSeconds(at), cpu(at)) { Pool = Pool.Provisioned }));
        }
    }
}
