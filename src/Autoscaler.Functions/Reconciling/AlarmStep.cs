using Autoscaler.Functions.Ports;

namespace Autoscaler.Functions.Reconciling;

/// <summary>Puts the alarms that are missing or differ. They are ours, so this happens in observe mode and during a pause too.</summary>
internal sealed class AlarmStep(IDetectionAlarms alarms, string starter, string? announceTopic, string? overrideParameter)
{
    public async Task Run(ClusterRun run, CancellationToken stop)
    {
        if (await run.Ask(nameof(IDetectionAlarms), () => alarms.Of(WantedAlarms.Names(run.Policy.Id), stop)) is not { } seen)
        {
            return;
        }

        foreach (var wanted in WantedAlarms.For(run.Policy, starter, run.Policy.Notify ?? announceTopic, overrideParameter).Except(seen.Select(alarm => alarm.Alarm)))
        {
            await run.Change(nameof(IDetectionAlarms), AccountChange.AlarmPut, () => alarms.Put(wanted, stop));
        }

        if (seen.Any(alarm => alarm.IsOn && alarm.Alarm.Name == WantedAlarms.Silent(run.Policy.Id)))
        {
            run.Find(FindingKind.Silent);
        }
    }
}
