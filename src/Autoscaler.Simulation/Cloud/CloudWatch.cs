using Autoscaler.Core.Fleet;
using Autoscaler.Core.Metrics;
using Autoscaler.Core.Policies;
using Autoscaler.Functions.Ports;

namespace Autoscaler.Simulation.Cloud;

/// <summary>CloudWatch, as our functions ask it.</summary>
public sealed class CloudWatch(Calls calls, MetricStore store, RdsMetrics rds, AlarmBoard alarms) : IMetrics, IGauges, IPoolHeat, IDetectionAlarms
{
    private const string GetData = "cloudwatch:GetMetricData";

    private const int MostPoints = 1000;

    private static readonly TimeSpan Recent = TimeSpan.FromSeconds(30);

    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    public async Task<int> Publish(IReadOnlyList<MetricPoint> points, CancellationToken stop)
    {
        foreach (var part in points.Chunk(MostPoints))
        {
            await calls.Write("cloudwatch:PutMetricData", () =>
            {
                foreach (var point in part)
                {
                    store.Put(point);
                }

                return true;
            });
        }

        return (points.Count + MostPoints - 1) / MostPoints;
    }

    Task<IReadOnlyDictionary<string, Gauge>> IGauges.Read(string cluster, IReadOnlyList<Instance> readers, IReadOnlyList<Instance> unread, DateTimeOffset now, CancellationToken stop) =>
        readers.Count + unread.Count == 0
            ? Task.FromResult<IReadOnlyDictionary<string, Gauge>>(new Dictionary<string, Gauge>())
            : calls.Ask<IReadOnlyDictionary<string, Gauge>>(GetData, () => Gauges(readers, unread, now));

    Task<PoolHeat> IPoolHeat.Read(string cluster, DetectPolicy detect, DateTimeOffset now, CancellationToken stop) => calls.Ask(GetData, () =>
    {
        var span = detect.AlarmOf * detect.AlarmPeriod > Minute ? detect.AlarmOf * detect.AlarmPeriod : Minute;
        var cpu = new List<double?>();
        for (var from = Floor(now - span, detect.AlarmPeriod); from < now; from += detect.AlarmPeriod)
        {
            cpu.Add(store.Read(MetricName.ReaderCpu, Pool.Provisioned, null, from, from + detect.AlarmPeriod).Highest);
        }

        return new PoolHeat(cpu, Newest(MetricName.DemandCpu, now - span, now));
    });

    Task<IReadOnlyList<AlarmSeen>> IDetectionAlarms.Of(IReadOnlyList<string> names, CancellationToken stop) =>
        calls.Ask("cloudwatch:DescribeAlarms", () => (IReadOnlyList<AlarmSeen>)[.. alarms.All.Where(alarm => names.Contains(alarm.Alarm.Name))]);

    Task IDetectionAlarms.Put(DetectionAlarm alarm, CancellationToken stop) => calls.Write("cloudwatch:PutMetricAlarm", () => alarms.Put(alarm));

    Task IDetectionAlarms.Delete(IReadOnlyList<string> names, CancellationToken stop) => calls.Write("cloudwatch:DeleteAlarms", () => alarms.Delete(names));

    private Dictionary<string, Gauge> Gauges(IReadOnlyList<Instance> readers, IReadOnlyList<Instance> unread, DateTimeOffset now)
    {
        var gauges = new Dictionary<string, Gauge>(StringComparer.Ordinal);
        foreach (var reader in readers.Union(unread))
        {
            var minute = rds.Newest(reader.Name);
            var gauge = new Gauge(reader.Pool == Pool.Serverless ? minute?.Acu : null, minute is { } known ? (int)Math.Round(known.Connections) : null, unread.Contains(reader) ? Seconds(reader, now) : []);
            if (gauge is not { Acu: null, Connections: null, Cpu.Count: 0 })
            {
                gauges[reader.Name] = gauge;
            }
        }

        return gauges;
    }

    private List<(DateTimeOffset, double)> Seconds(Instance reader, DateTimeOffset now)
    {
        var seconds = new List<(DateTimeOffset, double)>();
        for (var at = Floor(now - Recent, Second); at < now; at += Second)
        {
            if (store.Read(MetricName.ReaderCpu, reader.Pool, reader.Name, at, at + Second).Average is { } cpu)
            {
                seconds.Add((at, cpu));
            }
        }

        return seconds;
    }

    private double? Newest(MetricName name, DateTimeOffset from, DateTimeOffset now)
    {
        for (var at = Floor(now, Second); at >= from; at -= Second)
        {
            if (store.Read(name, null, null, at, at + Second).Highest is { } value)
            {
                return value;
            }
        }

        return null;
    }

    private static DateTimeOffset Floor(DateTimeOffset time, TimeSpan period) => new(time.UtcTicks - (time.UtcTicks % period.Ticks), TimeSpan.Zero);
}
