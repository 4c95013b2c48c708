using Amazon.CloudWatch;
using Amazon.CloudWatch.Model;
using Autoscaler.Core.Fleet;
using Autoscaler.Core.Metrics;
using Autoscaler.Functions.Ports;

namespace Autoscaler.Aws;

/// <summary>Publishes points with their own time and a resolution of one second, as many as fit into a call.</summary>
public sealed class CloudWatchMetrics(IAmazonCloudWatch cloudWatch) : IMetrics
{
    public const string Namespace = "AuroraAutoscaler";

    // CloudWatch takes 1,000 metrics and 1 MB a call. Our longest names make 700 bytes of form each, so 1,000 of them always fit.
    private const int MostPerCall = 1000;

    public async Task<int> Publish(IReadOnlyList<MetricPoint> points, CancellationToken stop)
    {
        var calls = 0;
        foreach (var chunk in points.Chunk(MostPerCall))
        {
            var request = new PutMetricDataRequest { Namespace = Namespace, MetricData = [.. chunk.Select(Datum)] };
            await AwsCall.Write($"publish {chunk.Length} points", () => cloudWatch.PutMetricDataAsync(request, stop));
            calls++;
        }

        return calls;
    }

    /// <summary>The value of the dimension Pool.</summary>
    internal static string NameOf(Pool pool) => pool == Pool.Serverless ? "serverless" : "provisioned";

    private static MetricDatum Datum(MetricPoint point)
    {
        var datum = new MetricDatum
        {
            MetricName = point.Name.ToString(),
            Dimensions = Dimensions(point),
            Timestamp = point.At.UtcDateTime,
            StorageResolution = 1,
        };

        if (point.Count == 1)
        {
            datum.Value = point.Value;
        }
        else
        {
            datum.Values = [point.Value];
            datum.Counts = [point.Count];
        }

        return datum;
    }

    private static List<Dimension> Dimensions(MetricPoint point)
    {
        var dimensions = new List<Dimension>(3);
        Add("Cluster", point.Cluster);
        Add("Pool", point.Pool is { } pool ? NameOf(pool) : null);
        Add("Reader", point.Reader);
        Add("Reason", point.Reason);
        return dimensions;

        void Add(string name, string? value)
        {
            if (value is not null)
            {
                dimensions.Add(new Dimension { Name = name, Value = value });
            }
        }
    }
}
