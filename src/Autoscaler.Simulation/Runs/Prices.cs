using Autoscaler.Simulation.Cloud;
using Autoscaler.Simulation.Outcomes;

namespace Autoscaler.Simulation.Runs;

/// <summary>On demand, us-east-1, in dollars. Prices change: check before quoting.</summary>
public static class Prices
{
    /// <summary>Aurora standard.</summary>
    public const double AcuHour = 0.12;

    /// <summary>db.r6g, per vCPU: an xlarge has 4 and costs 0.519.</summary>
    public const double VcpuHour = 0.519 / 4;

    private const double MetricCall = 0.01 / 1000;

    private const double Invocation = 0.20 / 1_000_000;

    /// <summary>256 MB on arm64.</summary>
    private const double FunctionSecond = 0.0000133334 / 4;

    private const double Transition = 0.025 / 1000;

    public static CostSplit Of(double readerHours, int vcpusPerReader, double acuHours, Calls calls, Bill bill)
    {
        var metricCalls = calls.Counts.GetValueOrDefault("cloudwatch:PutMetricData") + calls.Counts.GetValueOrDefault("cloudwatch:GetMetricData");
        return new CostSplit(
            readerHours * vcpusPerReader * VcpuHour,
            acuHours * AcuHour,
            (metricCalls * MetricCall) + (bill.Invocations * Invocation) + (bill.Seconds * FunctionSecond) + (bill.Transitions * Transition));
    }
}
