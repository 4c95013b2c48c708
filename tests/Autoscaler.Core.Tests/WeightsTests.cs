using FsCheck;
using FsCheck.Fluent;

namespace Autoscaler.Core.Tests;

public class WeightsTests
{
    private static readonly Arbitrary<Share> AnyShare = Gen.Choose(0, 1_000_000).Select(i => new Share(i / 1_000_000.0)).ToArbitrary();

    [Theory]
    [InlineData(0.0, 255, 0)]
    [InlineData(0.0001, 254, 1)]
    [InlineData(0.5, 127, 128)]
    [InlineData(0.714, 73, 182)]
    [InlineData(0.9, 25, 230)]
    [InlineData(1.0, 0, 255)]
    public void Make_the_nearest_share(double share, int provisioned, int serverless) =>
        Assert.Equal(new Weights(provisioned, serverless), Weights.For(new Share(share)));

    [Theory]
    [InlineData(0, 0)]
    [InlineData(10, 20)]
    [InlineData(256, -1)]
    [InlineData(-1, 256)]
    [InlineData(255, 255)]
    public void Refuse_a_pair_that_must_not_be_written(int provisioned, int serverless) =>
        Assert.Contains($"{provisioned}:{serverless}", Assert.Throws<ArgumentException>(() => new Weights(provisioned, serverless)).Message, StringComparison.Ordinal);

    [Fact]
    public void Start_at_all_provisioned_and_none_serverless() => Assert.Equal(new Weights(255, 0), default);

    [Fact]
    public void Always_sum_to_255_and_stay_within_half_a_step_of_the_share() => Holds(share =>
    {
        var weights = Weights.For(share);
        var halfAStep = share > Share.None && share.Value < 0.5 / 255 ? 1.0 / 255 : 0.5 / 255;
        return weights.Provisioned + weights.Serverless == 255 && Math.Abs(weights.Share.Value - share.Value) <= halfAStep + 1e-12;
    });

    [Fact]
    public void Never_turn_a_share_above_zero_into_nothing() => Holds(share => share == Share.None || Weights.For(share).Serverless > 0);

    [Fact]
    public void Come_back_unchanged_from_their_own_share()
    {
        for (var serverless = 0; serverless <= 255; serverless++)
        {
            var weights = new Weights(255 - serverless, serverless);
            Assert.Equal(weights, Weights.For(weights.Share));
        }
    }

    private static void Holds(Func<Share, bool> law) =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(2000).WithReplay(20261120, 1), Prop.ForAll(AnyShare, law));
}
