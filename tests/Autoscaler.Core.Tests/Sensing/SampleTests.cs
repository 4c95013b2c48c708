using Autoscaler.Core.Sensing;

namespace Autoscaler.Core.Tests.Sensing;

public class SampleTests
{
    private static readonly Sample Calm = new("shop-reader-1", "db-AAAABBBBCCCCDDDDEEEEFFFF01", Fixtures.Noon, 12.5, 4, 0.5);

    [Theory]
    [InlineData(0)]
    [InlineData(99.99)]
    [InlineData(100)]
    public void Holds_any_percentage(double cpu) => Assert.Equal(cpu, (Calm with { Cpu = cpu }).Cpu);

    [Theory]
    [InlineData(-0.01)]
    [InlineData(100.01)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void Refuses_what_is_no_percentage(double cpu)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new Sample("shop-reader-1", null, Fixtures.Noon, cpu, null, null));
        Assert.Throws<ArgumentOutOfRangeException>(() => Calm with { Cpu = cpu });
    }

    [Theory]
    [InlineData("")]
    [InlineData("Shop-Reader-1")]
    [InlineData("shop reader")]
    [InlineData("shop\nreader")]
    [InlineData("läser")]
    [InlineData("a23456789-123456789-123456789-123456789-123456789-123456789-1234")]
    public void Refuses_what_is_no_instance_identifier_in_lower_case(string instance) =>
        Assert.Throws<ArgumentException>(() => new Sample(instance, null, Fixtures.Noon, 1, null, null));

    [Theory]
    [InlineData(0)]
    [InlineData(-4)]
    [InlineData(1025)]
    public void Refuses_a_machine_that_nobody_builds(int vcpus) => Assert.Throws<ArgumentOutOfRangeException>(() => Calm with { Vcpus = vcpus });

    [Theory]
    [InlineData(-1)]
    [InlineData(100_001)]
    [InlineData(double.NaN)]
    public void Refuses_a_run_queue_that_cannot_be(double load) => Assert.Throws<ArgumentOutOfRangeException>(() => Calm with { Load = load });

    [Fact]
    public void Need_not_know_its_resource_its_machine_or_its_run_queue() =>
        Assert.Equal((null, null, null), (Calm with { ResourceId = null, Vcpus = null, Load = null }) is var bare ? (bare.ResourceId, bare.Vcpus, bare.Load) : default);

    [Theory]
    [InlineData(901, Refusal.TooOld)]
    [InlineData(900, null)]
    [InlineData(0, null)]
    [InlineData(-60, null)]
    [InlineData(-61, Refusal.FromTheFuture)]
    public void Is_worth_publishing_between_fifteen_minutes_old_and_a_minute_ahead(int age, Refusal? refusal) =>
        Assert.Equal(refusal, SampleAge.Refuses(Calm, Calm.At.AddSeconds(age)));

    [Fact]
    public void Is_judged_by_its_age_even_at_the_ends_of_time()
    {
        Assert.Equal(Refusal.TooOld, SampleAge.Refuses(Calm with { At = DateTimeOffset.MinValue }, DateTimeOffset.MaxValue));
        Assert.Equal(Refusal.FromTheFuture, SampleAge.Refuses(Calm with { At = DateTimeOffset.MaxValue }, DateTimeOffset.MinValue));
    }
}
