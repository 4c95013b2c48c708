using Autoscaler.Core.Observations;
using Autoscaler.Core.Policies;
using Autoscaler.Functions;
using Autoscaler.Functions.Announcements;
using Autoscaler.Functions.Ports;

namespace Autoscaler.Cli.Doctoring;

/// <summary>The ports of Reconcile for somebody who only looks: what would be written is kept as what is not in order.</summary>
/// <param name="alarms">The real ones; they are read.</param>
/// <param name="starter">Stands for whatever the alarms do now: which function that is, only the stack knows.</param>
/// <param name="topic">The same for who is told.</param>
internal sealed class LookingPorts(IDetectionAlarms alarms, string starter, string? topic) : IDetectionAlarms, IResponses, IResponseStops, IAnnouncements, IStackAnswers, ISubscriptionFilters, IRecordPair, IMonitoring
{
    /// <summary>The names of the alarms that are missing or differ.</summary>
    public List<string> WrongAlarms { get; } = [];

    private IReadOnlyList<AlarmSeen> found = [];

    public async Task<IReadOnlyList<AlarmSeen>> Of(IReadOnlyList<string> names, CancellationToken stop) => found =
    [
        .. (await alarms.Of(names, stop)).Select(seen => seen with
        {
            Alarm = seen.Alarm with { Action = seen.Alarm.Condition == AlarmCondition.SamplesBelow ? topic : seen.Alarm.Action is null ? null : starter },
        }),
    ];

    public Task Put(DetectionAlarm alarm, CancellationToken stop)
    {
        // What it says to people is another version's, or names another parameter; it works all the same.
        if (!found.Any(seen => seen.Alarm with { Description = alarm.Description } == alarm))
        {
            WrongAlarms.Add(alarm.Name);
        }

        return Task.CompletedTask;
    }

    public Task Delete(IReadOnlyList<string> names, CancellationToken stop) => Task.CompletedTask;

    public Task<StartOutcome> Start(string cluster, DateTimeOffset now, CancellationToken stop) => Task.FromResult(StartOutcome.Started);

    public Task Warm(CancellationToken stop) => Task.CompletedTask;

    public Task Stop(RunningResponse response, CancellationToken stop) => Task.CompletedTask;

    public Task Tell(string topicArn, ChatMessage message, CancellationToken stop) => Task.CompletedTask;

    public Task<IReadOnlyList<string>?> Names(CancellationToken stop) => Task.FromResult<IReadOnlyList<string>?>([]);

    public Task Put(Uri responseAddress, ReadOnlyMemory<byte> json, CancellationToken stop) => Task.CompletedTask;

    // Nothing gets a permit in observe mode, so nothing arrives here.
    public Task<Replaced> Swap(Permit permit, RecordPolicy record, IReadOnlyList<WeightedRecord> from, IReadOnlyList<WeightedRecord> to, string comment, CancellationToken stop) => throw new NotSupportedException();

    public Task Watch(Permit permit, string instance, string roleArn, CancellationToken stop) => throw new NotSupportedException();
}
