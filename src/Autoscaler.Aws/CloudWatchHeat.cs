using Amazon.CloudWatch;
using Amazon.CloudWatch.Model;
using Autoscaler.Core.Fleet;
using Autoscaler.Core.Metrics;
using Autoscaler.Core.Policies;
using Autoscaler.Functions.Ports;

namespace Autoscaler.Aws;

/// <summary>The pool's hottest seconds, by the periods of the alarm, and the newest demand, in one call.</summary>
public sealed class CloudWatchHeat(IAmazonCloudWatch cloudWatch) : IPoolHeat
{
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    public async Task<PoolHeat> Read(string cluster, DetectPolicy detect, DateTimeOffset now, CancellationToken stop)
    {
        var (period, span) = (detect.AlarmPeriod, detect.AlarmOf * detect.AlarmPeriod);
        var first = Floor(now - (span > Minute ? span : Minute), period);
        var request = new GetMetricDataRequest
        {
            StartTime = first.UtcDateTime,
            EndTime = now.UtcDateTime,
            MetricDataQueries =
            [
                Query("cpu", MetricName.ReaderCpu, period, new() { Name = "Cluster", Value = cluster }, new() { Name = "Pool", Value = CloudWatchMetrics.NameOf(Pool.Provisioned) }),
                Query("demand", MetricName.DemandCpu, Minute, new Dimension { Name = "Cluster", Value = cluster }),
            ],
        };
        var reply = await AwsCall.Read($"read how hot {cluster} is", () => cloudWatch.GetMetricDataAsync(request, stop));
        var (cpu, demand) = (Values(reply, "cpu"), Values(reply, "demand"));
        var periods = new List<double?>();
        for (var at = first; at < now; at += period)
        {
            periods.Add(cpu.TryGetValue(at, out var value) ? value : null);
        }

        // The newest only: what demand was before that has been answered, and would start one more response after each.
        return new PoolHeat(periods, demand.Where(point => point.Key > now - (2 * Minute)).OrderByDescending(point => point.Key).Select(point => (double?)point.Value).FirstOrDefault());
    }

    private static MetricDataQuery Query(string id, MetricName name, TimeSpan period, params List<Dimension> dimensions) => new()
    {
        Id = id,
        MetricStat = new MetricStat
        {
            Metric = new Metric { Namespace = CloudWatchMetrics.Namespace, MetricName = name.ToString(), Dimensions = dimensions },
            Period = (int)period.TotalSeconds,
            Stat = "Maximum",
        },
    };

    private static Dictionary<DateTimeOffset, double> Values(GetMetricDataResponse reply, string id)
    {
        var values = new Dictionary<DateTimeOffset, double>();
        foreach (var result in (reply.MetricDataResults ?? []).Where(result => result.Id == id))
        {
            foreach (var (at, value) in (result.Timestamps ?? []).Zip(result.Values ?? []))
            {
                values[new DateTimeOffset(at.ToUniversalTime())] = value;
            }
        }

        return values;
    }

    private static DateTimeOffset Floor(DateTimeOffset time, TimeSpan period) => new(time.UtcTicks - (time.UtcTicks % period.Ticks), TimeSpan.Zero);
}
