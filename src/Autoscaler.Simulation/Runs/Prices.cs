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

    public const double MetricCall = 0.01 / 1000;

    public const double Invocation = 0.20 / 1_000_000;

    /// <summary>256 MB on arm64.</summary>
    public const double FunctionSecond = 0.0000133334 / 4;

    public const double Transition = 0.025 / 1000;

    /// <summary>A gigabyte taken in by CloudWatch Logs.</summary>
    public const double LogGigabyte = 0.50;

    /// <summary>A custom metric for a month, of the first 10,000.</summary>
    public const double CustomMetric = 0.30;

    /// <summary>An alarm for a month: of high resolution, and of a minute.</summary>
    public const double FastAlarm = 0.30;

    public const double Alarm = 0.10;

    public static CostSplit Of(double readerHours, int vcpusPerReader, double acuHours, Calls calls, Bill bill)
    {
        var metricCalls = calls.Counts.GetValueOrDefault("cloudwatch:PutMetricData") + calls.Counts.GetValueOrDefault("cloudwatch:GetMetricData");
        return new CostSplit(
            readerHours * vcpusPerReader * VcpuHour,
            acuHours * AcuHour,
            (metricCalls * MetricCall) + (bill.Invocations * Invocation) + (bill.Seconds * FunctionSecond) + (bill.Transitions * Transition));
    }
}
