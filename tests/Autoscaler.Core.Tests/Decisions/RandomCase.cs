using Autoscaler.Core.Decisions;
using Autoscaler.Core.Memories;
using Autoscaler.Core.Observations;
using Autoscaler.Core.Policies;
using Autoscaler.Core.Tests.Policies;
using FsCheck;
using FsCheck.Fluent;

namespace Autoscaler.Core.Tests.Decisions;

/// <summary>An accepted policy, an observation, and a memory that the law itself has come to.</summary>
internal sealed record RandomCase(ClusterPolicy Policy, Observation Now, Memory Memory)
{
    /// <summary>A law that holds for all of them; what fails can be drawn again from its seed.</summary>
    public static void Holds(int cases, Func<RandomCase, Draw, bool> law, bool isAbsurd = false) => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(cases).WithReplay(20261120, 1),
        Prop.ForAll(Gen.Choose(1, int.MaxValue - 1).ToArbitrary(), seed =>
        {
            var draw = new Draw(seed);
            return law(Of(Completed(draw.Of<ClusterPolicy>(RandomPolicies.Accepted), draw), draw, isAbsurd), draw);
        }));

    public Verdict Decide() => DecisionLaw.Decide(Policy, Now, Memory);

    /// <summary>The share that is asked for after the turn; null where nobody knows.</summary>
    public Share? Result() => Decide().Decision.Explanation.Result;

    /// <summary>Thresholds are drawn already; here is what the settling rules do not look at.</summary>
    private static ClusterPolicy Completed(ClusterPolicy policy, Draw draw) => policy with
    {
        Mode = draw.Once(15) ? draw.Of(Mode.Observe, Mode.Off) : Mode.Act,
        Record = policy.Record with { Ttl = TimeSpan.FromSeconds(draw.Below(30)), PoolLifetime = TimeSpan.FromSeconds(draw.Of(1, 60, 300)) },
        Reclaim = policy.Reclaim with { Window = TimeSpan.FromSeconds(draw.Of(10, 60)) },
        Turn = policy.Turn with { Dwell = TimeSpan.FromSeconds(draw.Of(35, 60)), WritesPerHour = draw.Of(4, 60) },
        Readers = policy.Readers with
        {
            WarmUp = TimeSpan.FromSeconds(draw.Of(0, 120)),
            Scaler = draw.Of(Scaler.ApplicationAutoscaling, Scaler.None),
            CountsServerless = draw.Once(2),
            EmptyProvisioned = draw.Of(EmptyProvisioned.Hold, EmptyProvisioned.Ceiling),
        },
        Serverless = policy.Serverless with { CpuBasis = draw.Of(CpuBasis.Unknown, CpuBasis.Current, CpuBasis.Maximum) },
        Budget = draw.Once(4) ? new BudgetPolicy(draw.Of(0.01, 10), draw.Of(OnExceed.Alert, OnExceed.Enforce)) : null,
        RespectHandEdits = TimeSpan.FromSeconds(draw.Of(0, 0, 0, 20, 900)),
    };

    private static RandomCase Of(ClusterPolicy policy, Draw draw, bool isAbsurd)
    {
        var turns = new RandomTurns(draw, policy);
        var (memory, at) = (Memory.Empty, PlantRun.Zero);
        (Observation Now, Decision Decision)? last = null;
        Observation Next() => isAbsurd ? turns.Absurd(at) : last is { } before && !draw.Once(12) ? RandomTurns.Later(before.Now, before.Decision, at, draw) : turns.Sane(at);
        for (var i = draw.Below(14); i > 0; i--)
        {
            // Mostly the next turn of the same world; now and then after a gap, or on a clock that was put back.
            at = at.AddSeconds(draw.Of(5, 10, 10, 20, 20, 30, 30, 30, draw.Of(30, 60, 600, -20)));
            var now = Next();
            (var decision, memory) = DecisionLaw.Decide(policy, now, memory);
            last = (now, decision);
        }

        at = at.AddSeconds(draw.Of(5, 10, 10, 30));
        return new RandomCase(policy, Next(), isAbsurd ? RandomDamage.To(memory, draw) : memory);
    }
}
