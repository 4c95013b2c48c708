using Autoscaler.Core;
using Autoscaler.Core.Observations;
using Autoscaler.Core.Policies;
using Autoscaler.Functions;
using Autoscaler.Functions.Ports;

namespace Autoscaler.Simulation.Cloud;

/// <summary>Route 53 with the records of one name. A batch is all or nothing, and its servers follow some seconds later.</summary>
public sealed class Zone(Agenda agenda, Calls calls, TimeSpan propagation, IReadOnlyList<WeightedRecord> atBeginning) : IWeightedRecords, IRecordPair
{
    private readonly List<(DateTimeOffset AcceptedAt, DateTimeOffset At, IReadOnlyList<WeightedRecord> Records)> changes = [(DateTimeOffset.MinValue, DateTimeOffset.MinValue, atBeginning)];

    private readonly Dictionary<string, DateTimeOffset> inSyncAt = new(StringComparer.Ordinal);

    /// <summary>As accepted.</summary>
    public IReadOnlyList<WeightedRecord> Records => changes[^1].Records;

    /// <summary>The share that is asked for.</summary>
    public double Share => ShareOf(Records);

    /// <summary>Every accepted batch: what it replaced, what it made, and its comment.</summary>
    public Action<IReadOnlyList<WeightedRecord>, IReadOnlyList<WeightedRecord>, string>? Accepted { get; set; }

    /// <summary>How old a list may be; zero: it reads what was written last, as documented.</summary>
    public TimeSpan Staleness { get; set; }

    /// <summary>Longer than usual while something is wrong with Route 53.</summary>
    public TimeSpan ExtraPropagation { get; set; }

    /// <summary>What Route 53's servers answer with.</summary>
    public (int Provisioned, int Serverless) Answers(DateTimeOffset now)
    {
        var last = changes.Count - 1;
        while (last > 0 && changes[last].At > now)
        {
            last--;
        }

        return WeightsOf(changes[last].Records);
    }

    public Task<ObservedRecords> Read(RecordPolicy record, CancellationToken stop) => calls.Ask("route53:ListResourceRecordSets", () =>
    {
        var listed = changes.FindLast(change => change.AcceptedAt <= agenda.Now - Staleness).Records ?? atBeginning;
        return new ObservedRecords(
            listed.FirstOrDefault(one => one.SetIdentifier == record.ProvisionedSetIdentifier), listed.FirstOrDefault(one => one.SetIdentifier == record.ServerlessSetIdentifier),
            listed.Count(one => one.SetIdentifier != record.ProvisionedSetIdentifier && one.SetIdentifier != record.ServerlessSetIdentifier));
    });

    public Task<Replaced> Replace(Permit permit, RecordPolicy record, ObservedRecords seen, Weights to, string comment, CancellationToken stop)
    {
        WeightedRecord[] from = [seen.Provisioned!, seen.Serverless!];
        return Swap(from, [from[0] with { Weight = to.Provisioned }, from[1] with { Weight = to.Serverless }], comment);
    }

    public Task<Replaced> Swap(Permit permit, RecordPolicy record, IReadOnlyList<WeightedRecord> from, IReadOnlyList<WeightedRecord> to, string comment, CancellationToken stop) => Swap(from, to, comment);

    public Task<bool> IsInSync(RecordPolicy record, string changeId, CancellationToken stop) =>
        calls.Ask("route53:GetChange", () => !inSyncAt.TryGetValue(changeId, out var at) || at <= agenda.Now);

    public Task Warm(CancellationToken stop) => calls.Ask("route53:ListResourceRecordSets", () => true);

    /// <summary>Somebody writes without asking: the AWS sample, or a hand.</summary>
    public string Set(IReadOnlyList<WeightedRecord> records, string comment = "")
    {
        var (id, at, before) = ($"C{changes.Count}", agenda.Now + propagation + ExtraPropagation, Records);
        changes.Add((agenda.Now, at, records));
        inSyncAt[id] = at;
        Accepted?.Invoke(before, records, comment);
        return id;
    }

    private Task<Replaced> Swap(IReadOnlyList<WeightedRecord> from, IReadOnlyList<WeightedRecord> to, string comment) => calls.Write("route53:ChangeResourceRecordSets", () =>
        from.All(Records.Contains) && to.All(made => Records.Except(from).All(other => other.SetIdentifier != made.SetIdentifier))
            ? new Replaced(Set([.. to, .. Records.Except(from)], comment))
            : Replaced.Conflict);

    private (int Provisioned, int Serverless) WeightsOf(IReadOnlyList<WeightedRecord> records)
    {
        int Weight(string identifier) => records.FirstOrDefault(record => record.SetIdentifier == identifier)?.Weight ?? 0;
        return (Weight(atBeginning[0].SetIdentifier), Weight(atBeginning[1].SetIdentifier));
    }

    private double ShareOf(IReadOnlyList<WeightedRecord> records)
    {
        var (provisioned, serverless) = WeightsOf(records);
        return provisioned + serverless == 0 ? 0.5 : (double)serverless / (provisioned + serverless);
    }
}
