using Autoscaler.Core.Fleet;
using Autoscaler.Core.Metrics;
using Autoscaler.Functions.Ports;

namespace Autoscaler.Simulation.Cloud;

/// <summary>The alarms, judged by CloudWatch's rules: so many of the last periods, a period without data counts as calm. Actions are taken on a change only.</summary>
public sealed class AlarmBoard
{
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    private readonly SortedDictionary<string, AlarmSeen> alarms = new(StringComparer.Ordinal);

    private readonly Agenda agenda;

    private readonly MetricStore store;

    public AlarmBoard(Agenda agenda, MetricStore store, TimeSpan interval)
    {
        (this.agenda, this.store) = (agenda, store);
        agenda.Every(interval, Judge);
    }

    /// <summary>Called when an alarm goes on or off.</summary>
    public Action<AlarmSeen>? Changed { get; set; }

    public IEnumerable<AlarmSeen> All => alarms.Values;

    public bool Put(DetectionAlarm alarm)
    {
        alarms[alarm.Name] = new AlarmSeen(alarm, false);
        return true;
    }

    public bool Delete(IReadOnlyList<string> names)
    {
        foreach (var name in names)
        {
            alarms.Remove(name);
        }

        return true;
    }

    private void Judge()
    {
        foreach (var seen in alarms.Values.ToList())
        {
            // An alarm of whole minutes is judged once a minute.
            if (seen.Alarm.Period >= Minute && agenda.Now.Second >= 10)
            {
                continue;
            }

            var isOn = IsOn(seen.Alarm);
            if (isOn != seen.IsOn)
            {
                alarms[seen.Alarm.Name] = seen with { IsOn = isOn };
                Changed?.Invoke(alarms[seen.Alarm.Name]);
            }
        }
    }

    private bool IsOn(DetectionAlarm alarm)
    {
        var end = new DateTimeOffset(agenda.Now.UtcTicks - (agenda.Now.UtcTicks % alarm.Period.Ticks), TimeSpan.Zero);
        var breaching = 0;
        for (var i = 1; i <= alarm.Of; i++)
        {
            var period = store.Read(MetricName.ReaderCpu, Pool.Provisioned, null, end - (alarm.Period * i), end - (alarm.Period * (i - 1)));
            breaching += (alarm.Condition == AlarmCondition.MaximumAtLeast ? period.Highest >= alarm.Threshold : period.Count < alarm.Threshold) ? 1 : 0;
        }

        return breaching >= alarm.Periods;
    }
}
