using Autoscaler.Core.Decisions;
using Autoscaler.Core.Memories;
using Autoscaler.Core.Metrics;
using Autoscaler.Core.Observations;
using Autoscaler.Core.Policies;
using Autoscaler.Core.Prewarming;
using Autoscaler.Core.Responses;
using Autoscaler.Functions.Messages;
using Autoscaler.Functions.Observing;
using Autoscaler.Functions.Ports;

namespace Autoscaler.Functions;

/// <summary>What is true now, as one observation. A question that cannot be answered is journalled and leaves a null: that is ignorance, and the law knows what to do with it.</summary>
public sealed class Observe(ObservePorts ports, IJournal journal, TimeProvider clock)
{
    // A task has 30 s. What has not answered by then is not known, and the metrics of the turn get what is left.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(18);

    private readonly Questions questions = new(journal);

    public async Task<ResponseState> Run(ObserveInput input, CancellationToken stop)
    {
        var before = input.State ?? throw new ArgumentException("The input holds no state.", nameof(input));
        var inForce = await ports.Policies.Current(stop);
        var state = before with
        {
            Version = before.Version ?? ResponseState.CurrentVersion,
            Execution = input.Execution,
            Response = ResponseName.OfExecution(input.Execution ?? ""),
            Turn = (before.Memory?.Turns ?? 0) + 1,
            PolicyVersion = inForce.Version,
            Policy = inForce.Policy.For(before.Cluster),
            Memory = before.Memory ?? Memory.Empty,
            Observation = null,
            Decision = null,
            Announcement = null,
            Continue = null,
            Shift = null,
            Provision = null,
        };

        // Another version's state means something else: Decide ends such a response.
        if (state.Policy is not { Mode: not Mode.Off } policy || state.Version != ResponseState.CurrentVersion)
        {
            return state;
        }

        using var time = new CancellationTokenSource(Patience, clock);
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(stop, time.Token);
        var observation = await Look(policy, input, before, state, clock.GetUtcNow(), patience.Token);
        var (memory, isLegacyKnown) = await Inheritance.Of(policy, observation, state, ports.Responses, questions, patience.Token);
        observation = observation with { KnowsResponses = observation.KnowsResponses && isLegacyKnown };
        state = state with { Observation = observation, Records = observation.Records, Memory = memory };
        await Publish(policy, state, stop);
        stop.ThrowIfCancellationRequested();
        return state;
    }

    /// <summary>Opens the connections that the first turn of a response would else wait for. What fails here fails again when it matters.</summary>
    public async Task Warm(CancellationToken stop)
    {
        var clusters = (await ports.Policies.Current(stop)).Policy.Clusters;
        if (clusters is [{ Mode: not Mode.Off } policy, ..])
        {
            await Task.WhenAll(
                ReaderSight.Of(ports, questions, policy.Id, questions.Ask(nameof(IClusters), () => ports.Clusters.Describe(policy.Id, stop)), clock.GetUtcNow(), stop),
                questions.Ask(nameof(IWeightedRecords), async () => (ObservedRecords?)await ports.Records.Read(policy.Record, stop)),
                questions.Ask(nameof(IFloors), () => ports.Floors.Readers(policy.Id, stop)),
                questions.Ask(nameof(IOverrides), async () => (OverrideReading?)await ports.Overrides.Read(policy.Id, stop)));
        }
    }

    private async Task<Observation> Look(ClusterPolicy policy, ObserveInput input, ResponseState before, ResponseState state, DateTimeOffset now, CancellationToken stop)
    {
        var cluster = questions.Ask(nameof(IClusters), () => ports.Clusters.Describe(policy.Id, stop));
        var readers = ReaderSight.Of(ports, questions, policy.Id, cluster, now, stop);
        var records = questions.Ask(nameof(IWeightedRecords), async () => (ObservedRecords?)await ports.Records.Read(policy.Record, stop));
        var floor = policy.Readers.Scaler == Scaler.None ? Task.FromResult<ObservedFloor?>(null) : questions.Ask(nameof(IFloors), () => ports.Floors.Readers(policy.Id, stop));
        var running = questions.Ask(nameof(IRunningResponses), async () => (IReadOnlyList<RunningResponse>?)await ports.Responses.Of(policy.Id, stop));
        var overridden = questions.Ask(nameof(IOverrides), async () => (OverrideReading?)await ports.Overrides.Read(policy.Id, stop));
        var change = FollowChange(policy, before, now, stop);
        await Task.WhenAll(cluster, readers, records, floor, running, overridden, change);

        var writer = (await cluster)?.Instances.FirstOrDefault(instance => instance.IsWriter);
        return new Observation
        {
            At = now,
            WokenAt = input.StartedAt ?? now,
            Readers = await readers,
            Writer = writer is null ? null : new ObservedWriter(writer.Name, writer.Pool),
            Records = await records,
            ReaderFloor = await floor,
            AcuFloor = (await cluster)?.Acu is { } range ? new ObservedFloor(range.Min, range.Max, false) : null,
            Override = await overridden ?? new OverrideReading(false, null),
            LastShift = await change,
            LastReaderFloor = OutcomeOf(Floor.Readers, before),
            LastAcuFloor = OutcomeOf(Floor.Acu, before),
            KnowsResponses = await running is not null,
            Others = Others.Of(await running ?? [], input, state),
            Prewarm = PrewarmClock.Due(policy.Prewarm, now, MachineZones.Find),
        };
    }

    private async Task<LastShift?> FollowChange(ClusterPolicy policy, ResponseState before, DateTimeOffset now, CancellationToken stop)
    {
        var outcome = before.Shift?.Outcome;
        var changeId = before.Shift?.ChangeId ?? before.Memory?.Intent?.ChangeId;
        var isPending = changeId is not null && before.Memory?.Intent is { IsInSync: false } intent && (now - intent.At).Duration() < TimeSpan.FromMinutes(1);
        var isInSync = isPending ? await questions.Ask(nameof(IWeightedRecords), async () => (bool?)await ports.Records.IsInSync(policy.Record, changeId!, stop)) : null;
        return outcome is { } known ? new LastShift(known, before.Shift!.ChangeId, isInSync) : isInSync is null ? null : new LastShift(ShiftOutcome.Applied, changeId, isInSync);
    }

    private async Task Publish(ClusterPolicy policy, ResponseState state, CancellationToken stop)
    {
        var now = state.Observation!.At;
        var gauges = TurnGauges.Of(policy, state.Observation, state.Memory!);
        var points = new List<MetricPoint>();
        Add(MetricName.DemandCpu, gauges.DemandCpu);
        Add(MetricName.ServerlessShare, gauges.Present?.Value);
        Add(MetricName.AchievedShare, gauges.Achieved?.Value);
        Add(MetricName.TurnSeconds, state.Memory!.LastTurnAt is { } last && now > last ? (now - last).TotalSeconds : null);
        await questions.Ask(nameof(IMetrics), async () => points.Count == 0 ? (int?)0 : await ports.Metrics.Publish(points, stop));

        void Add(MetricName name, double? value)
        {
            if (value is { } known)
            {
                points.Add(new MetricPoint(name, now, known) { Cluster = policy.Id });
            }
        }
    }

    private static FloorOutcome? OutcomeOf(Floor floor, ResponseState before) => before.Provision?.Moves.FirstOrDefault(move => move.Floor == floor)?.Outcome;
}
