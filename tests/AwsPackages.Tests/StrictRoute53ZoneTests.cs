using Amazon.Route53;
using Amazon.Route53.Model;
using static AwsPackages.Tests.ReadersZone;

namespace AwsPackages.Tests;

public class StrictRoute53ZoneTests
{
    private readonly ReadersZone zone = new();

    [Fact]
    public async Task Keeps_a_change_pending_until_it_is_told_to_propagate()
    {
        zone.Fake.Propagation = TimeSpan.MaxValue;
        var id = (await zone.Change(Upsert(Set("serverless", 100)))).ChangeInfo.Id;

        var before = await Status(id);
        zone.Fake.Propagate();

        Assert.Equal((ChangeStatus.PENDING, ChangeStatus.INSYNC), (before, await Status(id)));
    }

    [Fact]
    public async Task Keeps_a_change_pending_for_the_time_that_propagation_takes()
    {
        zone.Fake.Propagation = TimeSpan.FromSeconds(30);
        var id = (await zone.Change(Upsert(Set("serverless", 100)))).ChangeInfo.Id;

        zone.Clock.Advance(TimeSpan.FromSeconds(29));
        var before = await Status(id);
        zone.Clock.Advance(TimeSpan.FromSeconds(1));

        Assert.Equal((ChangeStatus.PENDING, ChangeStatus.INSYNC), (before, await Status(id)));
    }

    [Fact]
    public async Task Lists_what_is_still_pending()
    {
        zone.Fake.Propagation = TimeSpan.MaxValue;
        await zone.Change(Upsert(Set("serverless", 100)));

        Assert.Equal(100, (await zone.List(Name, RRType.CNAME, "serverless")).ResourceRecordSets[0].Weight);
    }

    [Fact]
    public async Task Knows_a_change_only_by_its_id() =>
        await Assert.ThrowsAsync<NoSuchChangeException>(() => Status("/change/C0000000000404"));

    [Fact]
    public async Task Tells_a_private_zone_by_its_VPCs()
    {
        var reply = await zone.Client.GetHostedZoneAsync(new GetHostedZoneRequest(Id));

        Assert.Equal(("/hostedzone/Z1EXAMPLE", "shop.internal.", true, 4),
            (reply.HostedZone.Id, reply.HostedZone.Name, reply.HostedZone.Config.PrivateZone, reply.HostedZone.ResourceRecordSetCount));
        Assert.Equal((VPCRegion.EuWest1, "vpc-1a2b3c4d"), (reply.VPCs.Single().VPCRegion, reply.VPCs.Single().VPCId));
        Assert.Null(reply.DelegationSet);
    }

    [Fact]
    public async Task Tells_a_public_zone_by_its_name_servers()
    {
        zone.Fake.AddZone("Z2EXAMPLE", "shop.example");

        var reply = await zone.Client.GetHostedZoneAsync(new GetHostedZoneRequest("Z2EXAMPLE"));

        Assert.Equal((false, 4), (reply.HostedZone.Config.PrivateZone, reply.DelegationSet.NameServers.Count));
        Assert.Null(reply.VPCs);
    }

    [Fact]
    public async Task Knows_no_zone_that_was_not_seeded()
    {
        await Assert.ThrowsAsync<NoSuchHostedZoneException>(() => zone.Client.GetHostedZoneAsync(new GetHostedZoneRequest("Z404")));
        await Assert.ThrowsAsync<NoSuchHostedZoneException>(() => zone.Client.ListResourceRecordSetsAsync(new ListResourceRecordSetsRequest("Z404")));
        await Assert.ThrowsAsync<NoSuchHostedZoneException>(
            () => zone.Client.ChangeResourceRecordSetsAsync(new ChangeResourceRecordSetsRequest("Z404", new ChangeBatch([Upsert(Set("serverless", 1))]))));
    }

    private async Task<ChangeStatus> Status(string id) => (await zone.Client.GetChangeAsync(new GetChangeRequest(id))).ChangeInfo.Status;
}
