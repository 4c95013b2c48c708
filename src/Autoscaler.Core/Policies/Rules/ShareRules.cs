using Autoscaler.Core.Policies.Keys;

namespace Autoscaler.Core.Policies.Rules;

internal static class ShareRules
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        new("rest within ceiling", [ShiftKeys.Rest, ShiftKeys.Ceiling], "The share at rest is a share like any other.", Rest),
        new(
            "something is left to measure", [ShiftKeys.Ceiling, ServerlessKeys.CpuBasis],
            "With no traffic left on the provisioned pool, demand is known only from serverless CPU, and what that means is unknown: traffic could never come back.",
            Measurable),
        new(
            "writes for the way out and home", [TurnKeys.WritesPerHour, ReclaimKeys.Step, ShiftKeys.Ceiling, ShiftKeys.Rest],
            "A response has to be able to go to the ceiling and come home within an hour.", Writes),
        new(
            "what is detected is answered", [ShiftKeys.ToleranceUp, ShiftKeys.TargetCpu, DetectKeys.Cpu, ShiftKeys.Rest],
            "A pool that is just hot enough to wake a response would be left as it is.", Answer) { IsWarning = true },
    ];

    private static IEnumerable<Breach> Rest(ClusterPolicy policy) => Breach.If(policy.Shift.Rest > policy.Shift.Ceiling, () => new(
        $"rest {policy.Shift.Rest} and ceiling {policy.Shift.Ceiling}", $"a rest of at most {policy.Shift.Ceiling}", "Lower rest or raise ceiling."));

    private static IEnumerable<Breach> Measurable(ClusterPolicy policy) => Breach.If(
        Weights.For(policy.Shift.Ceiling).Provisioned == 0 && policy.Serverless.CpuBasis == CpuBasis.Unknown,
        () => new($"ceiling {policy.Shift.Ceiling} and cpuBasis unknown", "a ceiling of at most 0.99, or a known cpuBasis", "Lower ceiling, or measure cpuBasis."));

    private static IEnumerable<Breach> Writes(ClusterPolicy policy)
    {
        var steps = (int)Math.Ceiling((policy.Shift.Ceiling.Value - policy.Shift.Rest.Value) / policy.Reclaim.Step);
        return Breach.If(policy.Turn.WritesPerHour < 1 + steps, () => new(
            $"writesPerHour {policy.Turn.WritesPerHour} and step {policy.Reclaim.Step:0.###}",
            $"at least {1 + steps} writes an hour: 1 out, {steps} back", "Raise writesPerHour or step."));
    }

    /// <summary>At detect.cpu the goal lies this much above rest: (1 - rest) x (1 - target / detect).</summary>
    private static IEnumerable<Breach> Answer(ClusterPolicy policy)
    {
        var answer = (1 - policy.Shift.Rest.Value) * (1 - (policy.Shift.TargetCpu / policy.Detect.Cpu));
        return Breach.If(policy.Shift.TargetCpu < policy.Detect.Cpu && policy.Shift.ToleranceUp >= answer, () => new(
            $"toleranceUp {policy.Shift.ToleranceUp:0.###}, targetCpu {policy.Shift.TargetCpu:0.##} and detect.cpu {policy.Detect.Cpu:0.##}",
            $"a toleranceUp below {answer:0.###}", "Lower toleranceUp or targetCpu, or raise detect.cpu."));
    }
}
