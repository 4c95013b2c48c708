using Autoscaler.Simulation.Chaos;

namespace Autoscaler.Simulation.Tests.Chaos;

/// <summary>What is wrong for long is found and told (L5): broken on purpose, by a journal and a topic that nobody reads.</summary>
public class HearingTests
{
    private readonly ChaosStage stage = new();

    [Fact]
    public void What_is_found_and_told_breaks_nothing()
    {
        Vanish();
        stage.Chaos.World.RunUntil(420);
        Assert.Null(stage.Invariants.First);
    }

    [Fact]
    public void What_nobody_finds() => stage.Breaks("L5", () =>
    {
        Vanish();
        stage.Chaos.Deployment.Journal.Written = null;
        stage.Chaos.World.RunUntil(420);
    });

    [Fact]
    public void What_is_found_and_not_told() => stage.Breaks("L5", () =>
    {
        Vanish();
        stage.Chaos.Deployment.Topic.Published = null;
        stage.Chaos.World.RunUntil(420);
    });

    [Fact]
    public void While_calls_fail_the_time_does_not_count()
    {
        Vanish();
        stage.Chaos.Deployment.Journal.Written = null;
        stage.Chaos.Calls.Begin(new CallTrouble(FaultKind.Route53Throttled, CallMode.Throttled, 0, "route53:"));
        stage.Chaos.World.RunUntil(420);
        Assert.Null(stage.Invariants.First);
    }

    private void Vanish() => stage.Chaos.ByHand(() => stage.Chaos.World.Zone.Set([stage.Records[0]], "by hand"));
}
