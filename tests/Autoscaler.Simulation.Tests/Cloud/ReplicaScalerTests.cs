using Autoscaler.Core.Fleet;

namespace Autoscaler.Simulation.Tests.Cloud;

/// <summary>Application Auto Scaling as published: three minutes to grow, fifteen to shrink, cooldowns, a minimum that acts at once, only what it made is removed.</summary>
public class ReplicaScalerTests
{
    private readonly World world = Runs.SmallWorld(0);

    private double? cpu;

    public ReplicaScalerTests()
    {
        world.Scaler.Target = 40;
        world.Scaler.Metric = () => cpu;
        world.Scaler.Register(3, 15, suspendIn: false);
    }

    private int Provisioned => world.Cluster.Readers(Pool.Provisioned).Count();

    [Fact]
    public void Grows_after_three_minutes_above_the_target_to_what_the_ratio_asks_for()
    {
        cpu = 80;
        world.RunUntil(179);
        Assert.Equal(2, Provisioned);

        // Serverless readers count: 3 x 80 / 40.
        world.RunUntil(181);
        Assert.Equal(5, Provisioned);
    }

    [Fact]
    public void Does_not_add_for_the_same_request_again_while_it_cools_down_but_for_a_larger_one()
    {
        cpu = 80;
        world.RunUntil(400);
        Assert.Equal(5, Provisioned);
        cpu = 100;
        world.RunUntil(500);
        Assert.Equal(7, Provisioned);
    }

    [Fact]
    public void A_raised_minimum_brings_readers_at_once_and_a_lowered_one_removes_none()
    {
        world.Scaler.Register(6, null, null);
        Assert.Equal(5, Provisioned);
        world.Scaler.Register(3, null, null);
        world.RunUntil(600);
        Assert.Equal(5, Provisioned);
    }

    [Fact]
    public void Waits_while_the_cluster_is_being_modified()
    {
        world.Cluster.Status = "modifying";
        world.Scaler.Register(6, null, null);
        world.RunUntil(130);
        Assert.Equal(2, Provisioned);
        world.Cluster.Status = "available";
        world.RunUntil(190);
        Assert.Equal(5, Provisioned);
    }

    [Fact]
    public void Shrinks_one_by_one_after_fifteen_calm_minutes_and_only_what_it_has_made()
    {
        world.Scaler.Register(6, null, null);
        world.RunUntil(1200);
        world.Scaler.Register(1, null, null);
        cpu = 5;
        world.RunUntil(1200 + (14 * 60));
        Assert.Equal(5, Provisioned);
        world.RunUntil(3600 * 2);
        Assert.Equal(2, Provisioned);
    }

    [Fact]
    public void Removes_nothing_while_scaling_in_is_suspended()
    {
        world.Scaler.Register(6, null, null);
        world.RunUntil(1200);
        world.Scaler.Register(1, null, suspendIn: true);
        cpu = 5;
        world.RunUntil(3600);
        Assert.Equal(5, Provisioned);
    }

    [Fact]
    public void Without_data_nothing_happens()
    {
        world.RunUntil(3600);
        Assert.Equal(2, Provisioned);
    }

    [Fact]
    public void A_new_reader_takes_five_to_ten_minutes_and_nobody_watches_it_yet()
    {
        world.Scaler.Register(6, null, null);
        world.RunUntil(290);
        Assert.Equal(2, world.Cluster.Readers(Pool.Provisioned).Count(reader => reader.Serves));
        world.RunUntil(610);
        var made = world.Cluster.Readers(Pool.Provisioned).Where(reader => reader.IsAutoScaled).ToList();
        Assert.All(made, reader => Assert.True(reader is { Serves: true, MonitoringSeconds: 0, WatchedSince: null }));
    }
}
