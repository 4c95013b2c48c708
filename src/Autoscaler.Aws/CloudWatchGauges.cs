using Amazon.CloudWatch;
using Amazon.CloudWatch.Model;
using Autoscaler.Core.Fleet;
using Autoscaler.Core.Metrics;
using Autoscaler.Functions.Ports;

namespace Autoscaler.Aws;

/// <summary>Everything that is wanted of CloudWatch, in one call.</summary>
public sealed class CloudWatchGauges(IAmazonCloudWatch cloudWatch) : IGauges
{
    private const string Acu = "ServerlessDatabaseCapacity";

    private const string Connections = "DatabaseConnections";

    private const string Cpu = nameof(MetricName.ReaderCpu);

    private const int MostQueries = 500;

    // A page holds 100,800 values; all instances of a cluster have a twentieth of that.
    private const int MostPages = 4;

    private const double HighestCpu = 100;

    // AWS's own metrics of an instance come once a minute, and late.
    private static readonly TimeSpan Asked = TimeSpan.FromMinutes(5);

    private static readonly TimeSpan Recent = TimeSpan.FromSeconds(30);

    public async Task<IReadOnlyDictionary<string, Gauge>> Read(
        string cluster, IReadOnlyList<Instance> readers, IReadOnlyList<Instance> unread, DateTimeOffset now, CancellationToken stop)
    {
        List<MetricDataQuery> queries =
        [
            .. readers.SelectMany(reader => reader.Pool == Pool.Serverless ? [OfRds(Acu, reader), OfRds(Connections, reader)] : new[] { OfRds(Connections, reader) })
                .Concat(unread.Select(reader => Ours(cluster, reader)))
                .Take(MostQueries),
        ];
        var results = queries.Count == 0 ? [] : await Results($"read the gauges of {cluster}", queries, now, stop);
        var found = results.Where(result => result.Id is not null).ToLookup(result => result.Id);
        var gauges = new Dictionary<string, Gauge>(StringComparer.Ordinal);
        foreach (var reader in readers.Union(unread))
        {
            var cpu = Values(found[Id(Cpu, reader)], HighestCpu, now).Where(value => value.At > now - Recent).ToList();
            var gauge = new Gauge(
                Newest(Values(found[Id(Acu, reader)], double.MaxValue, now)),
                Newest(Values(found[Id(Connections, reader)], int.MaxValue, now)) is { } connections ? (int)Math.Round(connections) : null,
                cpu);
            if (gauge is not { Acu: null, Connections: null, Cpu.Count: 0 })
            {
                gauges[reader.Name] = gauge;
            }
        }

        return gauges;
    }

    private ValueTask<List<MetricDataResult>> Results(string call, List<MetricDataQuery> queries, DateTimeOffset now, CancellationToken stop) =>
        EveryPage.Of<MetricDataResult, string>(call, MostPages, async token =>
        {
            var request = new GetMetricDataRequest
            {
                MetricDataQueries = queries,
                StartTime = (now - Asked).UtcDateTime,
                EndTime = now.UtcDateTime,
                ScanBy = ScanBy.TimestampDescending,
                NextToken = token,
            };
            var reply = await cloudWatch.GetMetricDataAsync(request, stop);
            return (reply.MetricDataResults, reply.NextToken);
        }).ToListAsync(stop);

    // A result that says of itself that it is partial, or failed, has what could be found. Written so that NaN is refused too.
    private static IEnumerable<(DateTimeOffset At, double Value)> Values(IEnumerable<MetricDataResult> results, double highest, DateTimeOffset now) =>
        results.SelectMany(result => (result.Timestamps ?? []).Zip(result.Values ?? [], (at, value) => (At: AwsTime.Of(at), Value: value)))
            .Where(reading => reading.At <= now && reading.Value >= 0 && reading.Value <= highest);

    private static double? Newest(IEnumerable<(DateTimeOffset At, double Value)> values) =>
        values.Select(reading => ((DateTimeOffset At, double Value)?)reading).MaxBy(reading => reading?.At)?.Value;

    private static MetricDataQuery OfRds(string name, Instance reader) =>
        Query(name, reader, 60, "AWS/RDS", new Dimension { Name = "DBInstanceIdentifier", Value = reader.Name });

    private static MetricDataQuery Ours(string cluster, Instance reader) => Query(
        Cpu,
        reader,
        1,
        CloudWatchMetrics.Namespace,
        new Dimension { Name = "Cluster", Value = cluster },
        new Dimension { Name = "Pool", Value = CloudWatchMetrics.NameOf(reader.Pool) },
        new Dimension { Name = "Reader", Value = reader.Name });

    private static MetricDataQuery Query(string name, Instance reader, int period, string space, params List<Dimension> dimensions) => new()
    {
        Id = Id(name, reader),
        MetricStat = new MetricStat { Metric = new Metric { Namespace = space, MetricName = name, Dimensions = dimensions }, Period = period, Stat = "Average" },
    };

    // An id begins with a small letter and has no hyphens; an instance's name has no underscores, so no two become the same.
    private static string Id(string name, Instance reader) => $"q{name}_{reader.Name.Replace('-', '_')}";
}
