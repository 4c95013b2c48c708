using Autoscaler.Core.Policies;
using Autoscaler.Core.Policies.Rules;
using FsCheck;
using FsCheck.Fluent;

namespace Autoscaler.Core.Tests.Policies;

public class SettlingTests
{
    private const int Turns = 120;

    /// <summary>What is written after this many turns of the same demand is written for ever.</summary>
    private const int Settled = 80;

    private static readonly Func<int, double>[] Errors =
    [
        _ => 1,
        _ => 1 + Settling.Wobble,
        turn => turn % 2 == 0 ? 1 + Settling.Wobble : 1 - Settling.Wobble,
        turn => turn / 8 % 2 == 0 ? 1 + Settling.Wobble : 1 - Settling.Wobble,
    ];

    /// <summary>The AWS sample: serverless weight 0 to 20 in steps of 4 against a fixed 10, out above 60 %, back at 50 % or below.</summary>
    [Theory]
    [InlineData(0, false)]
    [InlineData(4, false)]
    [InlineData(8, false)]
    [InlineData(12, true)]
    [InlineData(16, true)]
    public void A_band_of_50_and_60_does_not_survive_the_first_three_steps_of_the_sample(int weight, bool survives) =>
        Assert.Equal(survives, Settling.Survives(50, 60, ProvisionedShare(weight), ProvisionedShare(weight + 4)));

    [Fact]
    public void The_inequality_names_exactly_the_steps_on_which_the_sample_cycles() =>
        Assert.Equal(
            new[] { 0, 4, 8, 12, 16 }.Where(weight => !Settling.Survives(50, 60, ProvisionedShare(weight), ProvisionedShare(weight + 4))),
            Enumerable.Range(0, 800).SelectMany(half => WeightsLeftForEver(40 + (half / 2.0))).Distinct().Order());

    [Fact]
    public void Every_policy_that_the_linter_accepts_settles_whatever_the_demand() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(800).WithReplay(20261120, 1), Prop.ForAll(Worlds.ToArbitrary(), world => !world.WritesForEver()));

    public static TheoryData<string, string> Cycling => new()
    {
        { "a return does not saturate", "reclaim.projectedCpu = 80; shift.targetCpu = 88; detect.cpu = 92; worstSpike = 2" },
        { "what comes back stays", "reclaim.projectedCpu = 59.5; shift.toleranceUp = 0; shift.toleranceDown = 0" },
        { "reclaim.projectedCpu below shift.targetCpu", "reclaim.projectedCpu = 66; readers.targetCpu = 40" },
        { "readers.targetCpu below reclaim.projectedCpu", "readers.targetCpu = 85; readers.max = 14" },
    };

    [Theory]
    [MemberData(nameof(Cycling))]
    public void A_policy_that_breaks_one_of_these_rules_really_cycles(string rule, string changes)
    {
        Assert.NotEmpty(PolicyJson.Problems(PolicyJson.With(changes)));
        var policy = Unchecked(changes);
        Assert.Equal([rule], RandomPolicies.Broken(policy));
        Assert.True(Cycles(policy));
    }

    [Fact]
    public void The_same_thresholds_settle_again_inside_the_inequalities()
    {
        Assert.False(Cycles(Unchecked("reclaim.projectedCpu = 56.5; shift.toleranceUp = 0; shift.toleranceDown = 0")));
        Assert.False(Cycles(Unchecked("reclaim.projectedCpu = 70; shift.targetCpu = 88; detect.cpu = 92; worstSpike = 2")));
    }

    private static readonly Gen<World> Worlds =
        from policy in RandomPolicies.Any.Where(policy => RandomPolicies.Broken(policy).Count == 0)
        from demand in Gen.Elements(Demands(policy))
        from error in Gen.Elements(Errors)
        from spread in Gen.Elements(1, Settling.Spread)
        from range in Gen.Elements((1, 1), (2, 2), (2, 14))
        select new World(policy, range.Item1, range.Item2, demand, error, spread);

    private static bool Cycles(ClusterPolicy policy) => new[] { (1, 1), (2, 2), (2, 14) }.Any(range => Errors.Any(error => new[] { 1, Settling.Spread }.Any(spread =>
        Demands(policy).Any(demand => new World(policy, range.Item1, range.Item2, demand, error, spread).WritesForEver()))));

    private sealed record World(ClusterPolicy Policy, int Min, int Max, double Demand, Func<int, double> Error, double Spread)
    {
        public bool WritesForEver() =>
            new SlowLoop(Policy with { Readers = Policy.Readers with { Min = Min, Max = Max } }, Demand * Min, Min, Spread).Run(Turns, Error).Any(turn => turn >= Settled);
    }

    /// <summary>From idle to sixteen times the pool, and closely around every threshold and the last step below the ceiling.</summary>
    private static double[] Demands(ClusterPolicy policy)
    {
        var thresholds = new[] { policy.Reclaim.ProjectedCpu, policy.Shift.TargetCpu, policy.Detect.Cpu }.Select(cpu => cpu / 100 / (1 - policy.Shift.Rest.Value));
        var lastStep = policy.Reclaim.ProjectedCpu / 100 / (1 - ((Weights.For(policy.Shift.Ceiling).Serverless - 0.5) / Weights.Whole));
        return
        [
            .. Enumerable.Range(0, 18).Select(i => 0.1 * Math.Pow(1.35, i)),
            .. thresholds.Append(lastStep).SelectMany(edge => new[] { 0.96, 0.999, 1.02, 1.06 }.Select(factor => edge * factor)),
        ];
    }

    /// <summary>A policy with these thresholds, whatever the rules say.</summary>
    private static ClusterPolicy Unchecked(string changes)
    {
        var values = changes.Split(';').Select(change => change.Split('=', StringSplitOptions.TrimEntries)).ToDictionary(pair => pair[0], pair => double.Parse(pair[1]));
        var shop = PolicyJson.Shop;
        double Or(string key, double otherwise) => values.GetValueOrDefault(key, otherwise);
        return shop with
        {
            Readers = shop.Readers with { TargetCpu = Or("readers.targetCpu", shop.Readers.TargetCpu) },
            Reclaim = shop.Reclaim with { ProjectedCpu = Or("reclaim.projectedCpu", shop.Reclaim.ProjectedCpu) },
            Detect = shop.Detect with { Cpu = Or("detect.cpu", shop.Detect.Cpu) },
            Shift = shop.Shift with
            {
                TargetCpu = Or("shift.targetCpu", shop.Shift.TargetCpu),
                ToleranceUp = Or("shift.toleranceUp", shop.Shift.ToleranceUp),
                ToleranceDown = Or("shift.toleranceDown", shop.Shift.ToleranceDown),
            },
        };
    }

    private static double ProvisionedShare(int weight) => 10.0 / (10 + weight);

    private static IEnumerable<int> WeightsLeftForEver(double demand)
    {
        var weight = 0;
        for (var turn = 0; turn < 100; turn++)
        {
            var cpu = Math.Min(100, demand * ProvisionedShare(weight));
            var next = cpu > 60 ? Math.Min(20, weight + 4) : cpu <= 50 ? Math.Max(0, weight - 4) : weight;
            if (turn >= 50 && next != weight)
            {
                yield return Math.Min(weight, next);
            }

            weight = next;
        }
    }
}
