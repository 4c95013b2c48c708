using Autoscaler.Core.Policies;
using Autoscaler.Functions.Ports;

namespace Autoscaler.Functions.Tests.Reconciling;

internal sealed class FakeCloudWatch(CallLog log) : IDetectionAlarms, IPoolHeat
{
    public Dictionary<string, DetectionAlarm> Alarms { get; } = [];

    public HashSet<string> On { get; } = [];

    public PoolHeat Heat { get; set; } = new([30, null, 31, 30, 29, 30, 30], null);

    Task<IReadOnlyList<AlarmSeen>> IDetectionAlarms.Of(IReadOnlyList<string> names, CancellationToken stop)
    {
        log.Ask("DescribeAlarms", stop);
        return Task.FromResult<IReadOnlyList<AlarmSeen>>([.. Alarms.Where(alarm => names.Contains(alarm.Key)).Select(alarm => new AlarmSeen(alarm.Value, On.Contains(alarm.Key)))]);
    }

    Task IDetectionAlarms.Put(DetectionAlarm alarm, CancellationToken stop)
    {
        log.Change("PutAlarm", alarm.Name, stop);
        Alarms[alarm.Name] = alarm;
        return Task.CompletedTask;
    }

    Task IDetectionAlarms.Delete(IReadOnlyList<string> names, CancellationToken stop)
    {
        log.Change("DeleteAlarms", string.Join(',', names), stop);
        names.ToList().ForEach(name => Alarms.Remove(name));
        return Task.CompletedTask;
    }

    Task<PoolHeat> IPoolHeat.Read(string cluster, DetectPolicy detect, DateTimeOffset now, CancellationToken stop)
    {
        log.Ask("ReadHeat", stop);
        return Task.FromResult(Heat);
    }
}
