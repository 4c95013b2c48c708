using Autoscaler.Core.Observations;
using Autoscaler.Functions.Ports;

namespace Autoscaler.Functions.Reconciling;

/// <summary>Creates the two records where neither is there, and keeps their TTL. Everything else about them is told, never touched.</summary>
internal sealed class RecordStep(IRecordPair pair)
{
    public async Task Run(ClusterRun run, IReadOnlyList<PoolEndpoint>? endpoints, CancellationToken stop)
    {
        switch (run.Records)
        {
            case null:
                break;
            case { Strangers: > 0 }:
                run.Find(FindingKind.RecordStrangers);
                break;
            case { Provisioned: null, Serverless: null }:
                await Create(run, endpoints, stop);
                break;
            case { Provisioned: { } provisioned, Serverless: { } serverless }:
                Compare(run, provisioned, serverless, endpoints);
                await SetTtl(run, provisioned, serverless, stop);
                break;
            default:
                run.Find(FindingKind.RecordMissing);
                break;
        }
    }

    private async Task Create(ClusterRun run, IReadOnlyList<PoolEndpoint>? endpoints, CancellationToken stop)
    {
        if (run.Permit is null || run.Findings.Any(kind => kind is FindingKind.NoServerlessReader or FindingKind.EndpointNameTooLong))
        {
            run.Find(FindingKind.RecordsMissing);
        }
        else if (WantedRecords.AtRest(run.Policy, endpoints) is { } wanted)
        {
            await run.Change(nameof(IRecordPair), AccountChange.RecordsCreated, () => Swap(run, run.Permit, [], wanted, "at rest", stop));
        }
    }

    private static void Compare(ClusterRun run, WeightedRecord provisioned, WeightedRecord serverless, IReadOnlyList<PoolEndpoint>? endpoints)
    {
        if (provisioned.Weight + serverless.Weight == 0)
        {
            run.Find(FindingKind.WeightsZero);
        }
        else if (provisioned.Weight + serverless.Weight != Core.Weights.Whole)
        {
            run.Find(FindingKind.HandEdit);
        }

        if (WantedRecords.LeadToOurs(run.Policy.Id, provisioned, serverless, endpoints) == false)
        {
            run.Find(FindingKind.RecordValueDiffers);
        }
    }

    private async Task SetTtl(ClusterRun run, WeightedRecord provisioned, WeightedRecord serverless, CancellationToken stop)
    {
        var ttl = WantedRecords.Ttl(run.Policy);
        if (provisioned.Ttl == ttl && serverless.Ttl == ttl)
        {
            return;
        }

        // A response compares every value of the records: changing one under it would cost it a turn.
        if (run.Permit is null || run.IsResponding != false || !WantedRecords.Ask(provisioned, serverless, run.Policy.Shift.Rest))
        {
            run.Find(FindingKind.RecordTtlDiffers);
            return;
        }

        WeightedRecord[] wanted = [provisioned with { Ttl = ttl }, serverless with { Ttl = ttl }];
        await run.Change(nameof(IRecordPair), AccountChange.RecordsTtlChanged, () => Swap(run, run.Permit, [provisioned, serverless], wanted, "TTL", stop));
    }

    // A conflict is somebody who was faster: the next minute sees what they made.
    private async Task<bool> Swap(
        ClusterRun run, Permit permit, IReadOnlyList<WeightedRecord> from, IReadOnlyList<WeightedRecord> to, string why, CancellationToken stop) =>
        !(await pair.Swap(permit, run.Policy.Record, from, to, $"autoscaler reconcile {run.Policy.Id}: {why}", stop)).IsConflict;
}
