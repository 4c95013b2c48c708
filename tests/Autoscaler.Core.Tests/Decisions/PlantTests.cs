using Autoscaler.Core.Decisions;
using Autoscaler.Core.Policies;
using Autoscaler.Core.Tests.Policies;

namespace Autoscaler.Core.Tests.Decisions;

/// <summary>The law in a loop. Physics vary, because nobody publishes them; the law must not depend on having guessed right.</summary>
public sealed class PlantTests
{
    private const double Capacity = 8;

    private const int Hour = 3600;

    private static readonly ClusterPolicy Policy = PolicyJson.Shop with
    {
        Mode = Mode.Act,
        Readers = PolicyJson.Shop.Readers with { Min = 2, Max = 13 },
        Serverless = PolicyJson.Shop.Serverless with { MaxAcu = 128 },
    };

    public static TheoryData<string, double, string> Worlds()
    {
        var worlds = new TheoryData<string, double, string>();
        foreach (var load in new[] { "flash", "0.85", "1.1", "1.2", "2", "3.5", "blip" })
        {
            foreach (var doubling in new double[] { 5, 15, 40 })
            {
                worlds.Add(load, doubling, "unknown");
                worlds.Add(load, doubling, "maximum");
            }
        }

        return worlds;
    }

    [Theory]
    [MemberData(nameof(Worlds))]
    public void A_spike_is_absorbed_with_at_most_one_reversal_and_two_spare_readers_and_everything_returns_to_rest(string load, double doubling, string basis)
    {
        var run = Run(load, doubling, basis).For(2 * Hour);

        Assert.False(run.IsResponding);
        Assert.Equal(0, run.Plant.Share);
        Assert.True(run.Reversals <= 1, Story(run));
        Assert.Equal(Policy.Serverless.MinAcu, run.Plant.AcuFloor);
        Assert.Equal(2, run.Plant.ReaderFloor);
        Assert.False(run.Plant.ScaleInSuspended);
        Assert.InRange(run.MostReaders, 2, load == "blip" ? 2 : Need(load) + 2);
    }

    [Theory]
    [MemberData(nameof(Worlds))]
    public void Under_a_constant_load_it_settles_and_then_writes_nothing(string load, double doubling, string basis)
    {
        var run = Run(load is "flash" or "blip" ? "2" : load, doubling, basis, until: int.MaxValue).For(3 * Hour);

        Assert.True(run.Writes.Count <= 10, Story(run));
        Assert.True(run.Writes[^1].Second < Hour, Story(run));
    }

    [Fact]
    public void The_first_write_is_a_single_jump_within_15_seconds_of_the_spike()
    {
        var run = Run("flash", 15, "unknown").For(Hour);

        // Demand passes detect.cpu in second 61.
        Assert.InRange(run.Writes[0].Second - 61, 0, 15);
        Assert.InRange(run.Writes[0].To, 0.75, 0.9);
        Assert.True(run.Writes[1].To < run.Writes[1].From, Story(run));
    }

    [Fact]
    public void The_provisioned_pool_is_overloaded_hardly_longer_than_pools_take_to_turn_over()
    {
        var run = Run("flash", 15, "unknown").For(Hour);

        // 3.5 times the capacity, share 0.8 at once at second 61: connections that live 60 s need 54 s until 71 % of them have moved, after 6 s of DNS.
        Assert.InRange(run.ProvisionedOverloadSeconds, 0, 80);
    }

    [Fact]
    public void A_blip_of_six_seconds_writes_nothing_at_all()
    {
        var run = Run("blip", 15, "unknown").For(Hour);

        Assert.Empty(run.Writes);
        Assert.Equal(1, run.Responses);
    }

    [Fact]
    public void A_saw_is_followed_without_swinging()
    {
        var run = new PlantRun(Policy, Physics(15, "unknown"), Loads.Saw(Capacity, 120, 1.5)).For(2 * Hour);

        Assert.True(run.Reversals <= 3, Story(run));
        Assert.True(run.Writes[^1].Second < Hour, Story(run));
    }

    [Fact]
    public void Pools_that_never_renew_a_connection_are_told_about_and_buy_no_more_than_the_policy_allows()
    {
        var run = new PlantRun(Policy, Physics(15, "unknown") with { IsPinned = true }, Loads.Plateau(Capacity, 0.85)).For(Hour);

        Assert.Contains(run.Decisions, turn => turn.Decision.Announcement == Announcement.PoolsPinned);
        Assert.InRange(run.MostReaders, 2, 6);
    }

    private static int Need(string load) =>
        Math.Clamp((int)Math.Ceiling(Peak(load) * Capacity / (0.95 * Policy.Reclaim.ProjectedCpu / 100 * new Physics().Vcpus)), 2, 13);

    private static double Peak(string load) => load == "flash" ? 3.5 : double.Parse(load, System.Globalization.CultureInfo.InvariantCulture);

    private static PlantRun Run(string load, double doubling, string basis, int until = Hour) => new(
        Policy with { Serverless = Policy.Serverless with { CpuBasis = basis == "maximum" ? CpuBasis.Maximum : CpuBasis.Unknown } },
        Physics(doubling, basis),
        load switch
        {
            "flash" => Loads.FlashSale(Capacity),
            "blip" => Loads.Blip(Capacity),
            _ => Loads.Plateau(Capacity, double.Parse(load, System.Globalization.CultureInfo.InvariantCulture), until),
        });

    private static Physics Physics(double doubling, string basis) => new()
    {
        SecondsToDouble = doubling,
        Noise = 0.03,
        Basis = basis == "maximum" ? CpuBasis.Maximum : CpuBasis.Current,
    };

    private static string Story(PlantRun run) => string.Join('\n', run.Writes.Select(write => $"{write.Second}: {write.From:0.000} -> {write.To:0.000} {write.Reason}"));
}
