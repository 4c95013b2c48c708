using Autoscaler.Core.Sensing;
using FsCheck;
using FsCheck.Fluent;

namespace Autoscaler.Core.Tests.Sensing;

/// <summary>How many seconds of a reader a delivered sample speaks for.</summary>
public class HeartbeatTests
{
    private static readonly HeatGate Minutely = Gate(60);

    /// <summary>Stretches of one calm and one hot CPU of one reader, from the start of an hour, up to a quarter of an hour long.</summary>
    private static readonly Gen<(HeatGate Gate, Sample[] Samples)> Series =
        from interval in Gen.Elements(5, 10, 15, 20, 30, 60)
        from stretches in Gen.NonEmptyListOf(Gen.Zip(Gen.Choose(1, 70), Gen.Elements(10.0, 90.0)))
        select (Gate(interval), stretches.SelectMany(stretch => Enumerable.Repeat(stretch.Item2, stretch.Item1)).Take(900).Select((cpu, second) => At(second, cpu)).ToArray());

    [Theory]
    [InlineData(58, 39, 1)]
    [InlineData(59, 39, 60)]
    [InlineData(59, 40, 1)]
    [InlineData(30, 90, 1)]
    public void Makes_a_calm_heartbeat_speak_for_its_interval(int second, double cpu, int seconds) => Assert.Equal(seconds, Minutely.StandsFor(At(second, cpu)));

    [Fact]
    public void Makes_a_heartbeat_speak_only_for_what_was_held_back() =>
        Assert.Equal([1, 1, 58], Delivered(Minutely, [At(10, 90), At(11, 90), At(59, 10)]));

    [Fact]
    public void Makes_the_next_calm_heartbeat_speak_for_what_was_held_back_before_a_hot_one() =>
        Assert.Equal([1, 1, 60 + 59 - 1], Delivered(Minutely, [At(59, 90), At(60, 90), At(119, 10)]));

    [Fact]
    public void Makes_no_heartbeat_speak_for_silence() => Assert.Equal([60, 60], Delivered(Minutely, [At(59, 10), At(3599, 10)]));

    [Fact]
    public void Takes_a_late_second_back_from_those_held_back() => Assert.Equal([1, 1, 58], Delivered(Minutely, [At(20, 90), At(10, 90), At(59, 10)]));

    [Fact]
    public void Speaks_for_a_quarter_of_an_hour_at_most() =>
        Assert.Equal(900 + 1, Delivered(Minutely, [.. Enumerable.Range(1, 60).Select(minute => At((minute * 60) - 1, 90)), At(3659, 10)])[^1]);

    [Fact]
    public void Gives_every_second_one_weight_until_the_last_calm_heartbeat() => Law((until, heard, weights) => weights.Sum() == until.Length);

    [Fact]
    public void Leaves_the_mean_what_it_would_be_without_a_gate() => Law((until, heard, weights) =>
        Math.Abs(heard.Zip(weights, (sample, weight) => sample.Cpu * weight).Sum() - until.Sum(sample => sample.Cpu)) < 1e-6);

    /// <summary>About all samples until the last calm heartbeat, those of them that pass, and the weights of these.</summary>
    private static void Law(Func<Sample[], Sample[], int[], bool> law) =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(1000).WithReplay(20261120, 1), Prop.ForAll(Series.ToArbitrary(), series =>
        {
            var (gate, samples) = series;
            var until = samples[..(Array.FindLastIndex(samples, sample => sample.Cpu < gate.Threshold && gate.Passes(sample)) + 1)];
            var heard = until.Where(gate.Passes).ToArray();
            return law(until, heard, Delivered(gate, heard));
        }));

    private static int[] Delivered(HeatGate gate, Sample[] samples)
    {
        var memory = default(HeldBack);
        return [.. samples.Select(sample =>
        {
            (var seconds, memory) = gate.StandsFor(sample, memory);
            return seconds;
        })];
    }

    private static HeatGate Gate(int seconds) => new(40, TimeSpan.FromSeconds(seconds), []);

    private static Sample At(int second, double cpu) => new("shop-reader-1", null, Fixtures.Noon.AddSeconds(second), cpu, null, null);
}
