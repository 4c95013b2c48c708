using Autoscaler.Core;
using Autoscaler.Core.Observations;
using Autoscaler.Core.Policies;
using Autoscaler.Functions.Ports;

namespace Autoscaler.Functions.Tests.Reconciling;

/// <summary>The group of one name, with compare-and-swap as Route 53 has it.</summary>
internal sealed class FakeZone(CallLog log) : IWeightedRecords, IRecordPair
{
    public List<WeightedRecord> Records { get; } = [];

    public int Strangers { get; set; }

    /// <summary>So many swaps meet somebody who was faster.</summary>
    public int Conflicts { get; set; }

    public static WeightedRecord Record(string pool, int weight, long ttl = 1, string? value = null) =>
        new("ro.shop.internal.", pool, weight, ttl, value ?? $"shop-{pool}.cluster-custom-1.eu-west-1.rds.amazonaws.com", null);

    public void Put(int provisioned, int serverless, long ttl = 1)
    {
        Records.Clear();
        Records.AddRange([Record("provisioned", provisioned, ttl), Record("serverless", serverless, ttl)]);
    }

    Task<ObservedRecords> IWeightedRecords.Read(RecordPolicy record, CancellationToken stop)
    {
        log.Ask("ReadRecords", stop);
        return Task.FromResult(new ObservedRecords(Find("provisioned"), Find("serverless"), Strangers));
    }

    Task<Replaced> IWeightedRecords.Replace(Permit permit, RecordPolicy record, ObservedRecords seen, Weights to, string comment, CancellationToken stop)
    {
        var (provisioned, serverless) = (seen.Provisioned!, seen.Serverless!);
        return Swap($"ReplaceWeights {to}", [provisioned, serverless], [provisioned with { Weight = to.Provisioned }, serverless with { Weight = to.Serverless }], stop);
    }

    Task<bool> IWeightedRecords.IsInSync(RecordPolicy record, string changeId, CancellationToken stop)
    {
        log.Ask("GetChange", stop);
        return Task.FromResult(true);
    }

    Task IWeightedRecords.Warm(CancellationToken stop) => throw new NotSupportedException();

    Task<Replaced> IRecordPair.Swap(
        Permit permit, RecordPolicy record, IReadOnlyList<WeightedRecord> from, IReadOnlyList<WeightedRecord> to, string comment, CancellationToken stop) =>
        Swap($"SwapRecords {from.Count}:{to.Count}", from, to, stop);

    private Task<Replaced> Swap(string what, IReadOnlyList<WeightedRecord> from, IReadOnlyList<WeightedRecord> to, CancellationToken stop)
    {
        log.Ask(what.Split(' ')[0], stop);
        if (Conflicts > 0)
        {
            Conflicts--;
            return Task.FromResult(Replaced.Conflict);
        }

        Assert.All(from, old => Assert.Contains(old, Records));
        Records.RemoveAll(from.Contains);
        Records.AddRange(to);
        log.Changes.Add(what);
        return Task.FromResult(new Replaced("C1"));
    }

    private WeightedRecord? Find(string pool) => Records.FirstOrDefault(record => record.SetIdentifier == pool);
}
