using Amazon.Route53;
using Amazon.Route53.Model;
using Autoscaler.Core;
using Autoscaler.Core.Observations;
using Autoscaler.Core.Policies;
using Autoscaler.Functions;
using Autoscaler.Functions.Ports;

namespace Autoscaler.Aws;

/// <summary>
/// The two weighted CNAME records. A write deletes both exactly as they were seen and creates both anew, which makes it a compare-and-swap.
/// </summary>
/// <param name="readers">The client for reading with a role, or with our own for null.</param>
/// <param name="writers">The same for writing. It tries once: a second try after a lost answer would find our own change and take it for somebody else's.</param>
public sealed class Route53Records(Func<string?, IAmazonRoute53> readers, Func<string?, IAmazonRoute53> writers) : IWeightedRecords
{
    private readonly Route53Swap swap = new(writers);

    public async Task<ObservedRecords> Read(RecordPolicy record, CancellationToken stop)
    {
        WeightedRecord? provisioned = null;
        WeightedRecord? serverless = null;
        var strangers = 0;
        foreach (var set in await AwsCall.Read($"read the records of {record.Name}", () => new Route53Group(readers(record.RoleArn), record).Read(stop)))
        {
            switch (Route53Group.Ours(set))
            {
                case { } ours when ours.SetIdentifier == record.ProvisionedSetIdentifier:
                    provisioned = ours;
                    break;
                case { } ours when ours.SetIdentifier == record.ServerlessSetIdentifier:
                    serverless = ours;
                    break;
                default:
                    strangers++;
                    break;
            }
        }

        return new ObservedRecords(provisioned, serverless, strangers);
    }

    public async Task<Replaced> Replace(Permit permit, RecordPolicy record, ObservedRecords seen, Weights to, string comment, CancellationToken stop)
    {
        if (seen is not { Provisioned: { } provisioned, Serverless: { } serverless })
        {
            throw new ArgumentException("A record that was not seen cannot be compared: there is nothing to replace.", nameof(seen));
        }

        if (provisioned.Weight == to.Provisioned && serverless.Weight == to.Serverless)
        {
            throw new ArgumentException("These are the weights already: a write of them would only spend the budget.", nameof(to));
        }

        WeightedRecord[] wanted = [provisioned with { Weight = to.Provisioned }, serverless with { Weight = to.Serverless }];
        return await swap.Send($"replace the weights of {permit.Cluster}", record, [provisioned, serverless], wanted, comment, stop);
    }

    public async Task<bool> IsInSync(RecordPolicy record, string changeId, CancellationToken stop)
    {
        var reply = await AwsCall.Read($"follow the change of {record.Name}", () => readers(record.RoleArn).GetChangeAsync(new GetChangeRequest(changeId), stop));
        return reply.ChangeInfo?.Status == ChangeStatus.INSYNC;
    }

    public async Task Warm(CancellationToken stop)
    {
        foreach (var clients in new[] { readers, writers })
        {
            try
            {
                // There is no such change; to be told so needs a connection, and no more rights than a turn has.
                await AwsCall.Read("warm the connection to Route 53", () => clients(null).GetChangeAsync(new GetChangeRequest("C00000000000WARM"), stop));
            }
            catch (PortFailure.Denied)
            {
            }
        }
    }
}
