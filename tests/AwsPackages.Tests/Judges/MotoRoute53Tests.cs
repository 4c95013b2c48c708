using Amazon.Route53;
using Amazon.Route53.Model;

namespace AwsPackages.Tests.Judges;

/// <summary>Moto accepts every deletion and cannot page within a name: compare-and-swap is tested against fakes that are as strict as the service.</summary>
[Collection(MotoTests.Name)]
public class MotoRoute53Tests(MotoServer moto)
{
    private IAmazonRoute53 Client => moto.Clients.Route53;

    [MotoFact]
    public async Task Lists_weighted_records()
    {
        var page = await Client.ListResourceRecordSetsAsync(new ListResourceRecordSetsRequest(moto.Seed.HostedZoneId)
        {
            StartRecordName = "ro.shop.internal.",
            StartRecordType = RRType.CNAME,
        });

        var pair = page.ResourceRecordSets.Where(set => set.Name == "ro.shop.internal.").Select(Told);
        Assert.Equal([("provisioned", 255, 1, "provisioned.rds.example"), ("serverless", 0, 1, "serverless.rds.example")], pair);
    }

    [MotoFact]
    public async Task Replaces_a_weighted_record_in_one_batch()
    {
        var before = new ResourceRecordSet
        {
            Name = "swap.shop.internal.",
            Type = RRType.CNAME,
            // Moto deletes by identifier alone: a name that others use would take their records along.
            SetIdentifier = "swapped",
            Weight = 0,
            TTL = 1,
            ResourceRecords = [new ResourceRecord("serverless.rds.example")],
        };
        var after = new ResourceRecordSet
        {
            Name = before.Name,
            Type = before.Type,
            SetIdentifier = before.SetIdentifier,
            Weight = 8,
            TTL = before.TTL,
            ResourceRecords = before.ResourceRecords,
        };

        await Change(new Change(ChangeAction.CREATE, before));
        await Change(new Change(ChangeAction.DELETE, before), new Change(ChangeAction.CREATE, after));

        var page = await Client.ListResourceRecordSetsAsync(new ListResourceRecordSetsRequest(moto.Seed.HostedZoneId));
        var now = Assert.Single(page.ResourceRecordSets, set => set.Name == before.Name);
        Assert.Equal(("swapped", 8, 1, "serverless.rds.example"), Told(now));
        await Change(new Change(ChangeAction.DELETE, after));
    }

    [MotoFact]
    public async Task Walks_through_the_pages_of_a_zone()
    {
        var request = new ListResourceRecordSetsRequest(moto.Seed.PagedZoneId) { StartRecordName = "p1.pages.internal.", MaxItems = "3" };
        var first = await Client.ListResourceRecordSetsAsync(request);
        (request.StartRecordName, request.StartRecordType) = (first.NextRecordName, first.NextRecordType);
        var second = await Client.ListResourceRecordSetsAsync(request);

        Assert.Equal((true, "p4.pages.internal.", RRType.A, "3"), (first.IsTruncated, first.NextRecordName, first.NextRecordType, first.MaxItems));
        Assert.Equal((false, null), (second.IsTruncated, second.NextRecordName));
        Assert.Equal(["p1", "p2", "p3", "p4", "p5"], first.ResourceRecordSets.Concat(second.ResourceRecordSets).Select(set => set.Name.Split('.')[0]));
    }

    [MotoFact]
    public async Task Follows_a_change_by_the_id_that_it_was_given()
    {
        var change = await Change(new Change(ChangeAction.UPSERT, new ResourceRecordSet
        {
            Name = "followed.shop.internal.",
            Type = RRType.A,
            TTL = 60,
            ResourceRecords = [new ResourceRecord("192.0.2.9")],
        }));

        var followed = await Client.GetChangeAsync(new GetChangeRequest(change.Id));

        Assert.StartsWith("/change/", change.Id, StringComparison.Ordinal);
        Assert.Equal(ChangeStatus.INSYNC, followed.ChangeInfo.Status);
        Assert.NotNull(followed.ChangeInfo.SubmittedAt);
    }

    [MotoFact]
    public async Task Describes_a_zone()
    {
        var zone = await Client.GetHostedZoneAsync(new GetHostedZoneRequest(moto.Seed.HostedZoneId));

        Assert.Equal((moto.Seed.HostedZoneId, "shop.internal.", "seed"), (zone.HostedZone.Id, zone.HostedZone.Name, zone.HostedZone.CallerReference));
        Assert.NotEmpty(zone.DelegationSet.NameServers);
    }

    [MotoFact]
    public async Task Throws_NoSuchHostedZone()
    {
        var thrown = await Assert.ThrowsAsync<NoSuchHostedZoneException>(() => Client.ListResourceRecordSetsAsync(new ListResourceRecordSetsRequest("Z0UNKNOWN")));
        Assert.Equal("NoSuchHostedZone", thrown.ErrorCode);
    }

    private static (string, long?, long?, string) Told(ResourceRecordSet set) =>
        (set.SetIdentifier, set.Weight, set.TTL, set.ResourceRecords.Single().Value);

    private async Task<ChangeInfo> Change(params List<Change> changes) =>
        (await Client.ChangeResourceRecordSetsAsync(new ChangeResourceRecordSetsRequest
        {
            HostedZoneId = moto.Seed.HostedZoneId,
            ChangeBatch = new ChangeBatch { Changes = changes },
        })).ChangeInfo;
}
