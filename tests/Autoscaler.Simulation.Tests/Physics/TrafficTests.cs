using Autoscaler.Core.Fleet;
using Autoscaler.Simulation.Physics;

namespace Autoscaler.Simulation.Tests.Physics;

/// <summary>The laws of the world that nobody may break, whoever controls it.</summary>
public class TrafficTests
{
    private const int Vcpus = 4;

    private static readonly Nature Nature = new(new Dictionary<string, double>());

    // 4 ms of CPU each: 1,000 requests a second fill a reader of 4 vCPU.
    private const double Full = 1000;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void No_request_is_lost_or_made_up(ulong seed)
    {
        var random = new SeededRandom(seed);
        var (traffic, readers) = (new Traffic(Nature), Readers(3));
        for (var second = 0; second < 600; second++)
        {
            if (second % 100 == 50)
            {
                traffic.Lose(readers[second / 100 % 3]);
            }

            traffic.Advance(second, random.NextFraction() * 6 * Full, readers, readers.Sum(reader => reader.Connections));
            var waiting = readers.Sum(reader => reader.Queue.Waiting) + traffic.Pausing;
            Assert.Equal(traffic.Offered, traffic.Answered + traffic.Failed + waiting, 1e-6 * traffic.Offered);
        }

        Assert.True(traffic.Failed > 0);
    }

    [Theory]
    [InlineData(0.3)]
    [InlineData(0.95)]
    [InlineData(1.2)]
    [InlineData(5)]
    public void Busy_is_what_was_answered_times_what_it_costs_and_never_more_than_all(double load)
    {
        var (traffic, readers) = (new Traffic(Nature), Readers(1));
        double answered = 0;
        for (var second = 0; second < 60; second++)
        {
            traffic.Advance(second, load * Full, readers, readers[0].Connections);
            Assert.InRange(readers[0].Cpu, 0, 100);
            Assert.Equal((traffic.Answered - answered) * 0.004, readers[0].Cpu / 100 * Vcpus, 6);
            answered = traffic.Answered;
        }

        Assert.Equal(Math.Min(100, load * 100), readers[0].Cpu, 6);
    }

    [Fact]
    public void Twice_the_readers_under_twice_the_load_are_two_worlds()
    {
        var (one, two) = (new Traffic(Nature), new Traffic(Nature));
        var (single, both) = (Readers(1), Readers(2));
        for (var second = 0; second < 300; second++)
        {
            var rps = Full * (second is > 60 and < 120 ? 1.8 : 0.6);
            one.Advance(second, rps, single, single[0].Connections);
            two.Advance(second, 2 * rps, both, both.Sum(reader => reader.Connections));
            Assert.Equal(single[0].Cpu, both[0].Cpu, 9);
            Assert.Equal(single[0].Cpu, both[1].Cpu, 9);
            Assert.Equal(one.P99Ms, two.P99Ms, 9);
        }

        Assert.Equal(2 * one.Answered, two.Answered, 3);
        Assert.Equal(2 * one.Failed, two.Failed, 3);
    }

    [Fact]
    public void A_request_that_fails_has_waited_through_every_attempt()
    {
        var (traffic, readers) = (new Traffic(Nature), Readers(1));
        readers[0].IsAnswering = false;
        traffic.Advance(0, 100, readers, readers[0].Connections);
        for (var second = 1; second < 20; second++)
        {
            traffic.Advance(second, 0, readers, readers[0].Connections);
        }

        // Twice 3 s, and a pause of 1 s.
        Assert.Equal(100, traffic.Failed, 6);
        Assert.InRange(traffic.All.Percentile(0.5), 6800, 7200);
    }

    [Fact]
    public void Where_nobody_is_connected_every_request_fails()
    {
        var traffic = new Traffic(Nature);
        for (var second = 0; second < 10; second++)
        {
            traffic.Advance(second, 10, [], 0);
        }

        Assert.Equal(0, traffic.Answered);
        Assert.Equal(traffic.Offered, traffic.Failed + traffic.Pausing, 6);
    }

    [Fact]
    public void A_cold_reader_needs_more_CPU_for_the_same_work_and_warms_up_under_load_alone()
    {
        var (traffic, readers) = (new Traffic(Nature), Readers(2));
        readers[0].Coldness = readers[1].Coldness = 1;
        readers[1].Connections = 0;
        traffic.Advance(0, 0.5 * Full, readers, readers[0].Connections);
        Assert.Equal(75, readers[0].Cpu, 6);
        for (var second = 1; second < 300; second++)
        {
            traffic.Advance(second, 0.5 * Full, readers, readers[0].Connections);
        }

        Assert.InRange(readers[0].Cpu, 50, 52);
        Assert.Equal(1, readers[1].Coldness);
    }

    [Fact]
    public void Latency_grows_with_load_and_shows_the_queue()
    {
        var (calm, busy, over) = (P99(0.3), P99(0.9), P99(1.5));
        Assert.True(calm < busy && busy < over, $"{calm} {busy} {over}");
        Assert.InRange(calm, 8, 30);
        Assert.InRange(over, 2000, 7500);
    }

    private static double P99(double load)
    {
        var (traffic, readers) = (new Traffic(Nature), Readers(1));
        for (var second = 0; second < 60; second++)
        {
            traffic.Advance(second, load * Full, readers, readers[0].Connections);
        }

        return traffic.P99Ms;
    }

    private static List<DbInstance> Readers(int count) =>
        [.. Enumerable.Range(1, count).Select(i => new DbInstance($"reader-{i}", $"db-{i}", Pool.Provisioned, 1) { Vcpus = Vcpus, Connections = 20 })];
}
