using Autoscaler.Core.Policies.Keys;

namespace Autoscaler.Core.Policies.Rules;

/// <summary>The order of the CPU thresholds: readers.targetCpu, reclaim.projectedCpu, shift.targetCpu, detect.cpu, shift.saturationCpu.</summary>
internal static class CpuRules
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        Below(
            ReadersKeys.TargetCpu, policy => policy.Readers.TargetCpu, ReclaimKeys.ProjectedCpu, policy => policy.Reclaim.ProjectedCpu,
            "Replica scaling would keep the pool so small that traffic could never come home."),
        Below(
            ReclaimKeys.ProjectedCpu, policy => policy.Reclaim.ProjectedCpu, ShiftKeys.TargetCpu, policy => policy.Shift.TargetCpu,
            "Traffic that has come back would at once be hot enough to be sent out again: a limit cycle."),
        Below(
            ShiftKeys.TargetCpu, policy => policy.Shift.TargetCpu, DetectKeys.Cpu, policy => policy.Detect.Cpu,
            "After a shift the pool must show less than what wakes a response."),
        Below(
            DetectKeys.Cpu, policy => policy.Detect.Cpu, ShiftKeys.SaturationCpu, policy => policy.Shift.SaturationCpu,
            "A response must be woken while CPU still tells how much is wanted."),
    ];

    private static Rule Below(Key low, Func<ClusterPolicy, double> lower, Key high, Func<ClusterPolicy, double> higher, string why) => new(
        $"{low.Path} below {high.Path}", [low, high], why,
        policy => Breach.If(lower(policy) >= higher(policy), () => new(
            $"{low.Path} {lower(policy):0.##} and {high.Path} {higher(policy):0.##}", $"{low.Path} below {high.Path}", "Lower the first or raise the second.")));
}
