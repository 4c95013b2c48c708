using Autoscaler.Lambda.Tests.EndToEnd.World;
using AwsFakes;
using AwsFakes.Route53;
using AwsPackages.Tests.Judges;

namespace Autoscaler.Lambda.Tests.EndToEnd;

/// <summary>An AWS that says little, nothing, or too much.</summary>
[Collection(nameof(ResponseWorld))]
public sealed class ResponseFaultTests(ResponseWorld world)
{
    private const string NoClusters = "<DescribeDBClustersResponse><DescribeDBClustersResult><DBClusters/></DescribeDBClustersResult></DescribeDBClustersResponse>";

    private const string NoInstances = "<DescribeDBInstancesResponse><DescribeDBInstancesResult><DBInstances/></DescribeDBInstancesResult></DescribeDBInstancesResponse>";

    [MotoFact]
    public async Task While_Route_53_throttles_nothing_is_written_and_little_is_asked_and_then_it_goes_on()
    {
        var shop = await (await world.Open()).Ready();
        await shop.Sample(provisioned: 90);
        var response = new LiveResponse(world.Functions, "shop-20261120T1200");
        await response.Observe();
        await response.Decide();
        Assert.Equal("shift", response.Kind);

        // One attempt of the write, three of the read of the next turn.
        shop.Zone.Traffic.Inject(Fault.Throttling, times: 4);
        Assert.Equal("postponed", await response.Shift());
        Assert.Equal((255, 0), shop.Weights);
        await response.Turn();
        Assert.Equal(("hold", "recordsUnknown", """{"outcome":"postponed"}"""), (response.Kind, response.Reason, response.LastShift));
        var asked = shop.Asked();
        Assert.Equal((4, 1), (asked.Count(one => one.Operation == "ListResourceRecordSets"), asked.Count(one => one.Operation == "ChangeResourceRecordSets")));

        await shop.Sample(provisioned: 90);
        await response.Turn();
        Assert.Equal(("shift", 85), (response.Kind, response.To));
        Assert.Equal((170, 85), shop.Weights);
    }

    [MotoFact]
    public async Task An_empty_list_from_RDS_moves_nothing_whatever_it_is_empty_of()
    {
        var shop = await (await world.Open()).Ready(serverlessWeight: 85);
        await shop.Sample(provisioned: 90);
        foreach (var (operation, body) in new[] { ("DescribeDBClusters", NoClusters), ("DescribeDBInstances", NoInstances) })
        {
            shop.Aws.Answer(operation, body);
            var response = new LiveResponse(world.Functions, "shop-20261120T1200");
            await response.Turn();

            Assert.Equal(("hold", "fleetUnknown"), (response.Kind, response.Reason));
            Assert.Null(response.State["decision"]!["floors"]);
            shop.Aws.AnswerAsMoto();
        }

        Assert.DoesNotContain(shop.Aws.Requests, request => request.Changes);
        Assert.Empty(shop.Zone.Changes);
    }

    [MotoFact]
    public async Task A_serverless_reader_that_became_the_writer_gets_no_more_readers_traffic_after_the_first_turn()
    {
        var shop = await (await world.Open()).Ready(serverlessWeight: 85);
        await shop.Sample(provisioned: 40);
        await shop.Rds("FailoverDBCluster", ("DBClusterIdentifier", "shop"), ("TargetDBInstanceIdentifier", "shop-sls-1"));
        var response = new LiveResponse(world.Functions, "shop-20261120T1200");

        await response.Turn();

        Assert.Equal(("shift", "evacuation", 0), (response.Kind, response.Reason, response.To));
        Assert.Equal((255, 0), shop.Weights);
    }

    [MotoFact]
    public async Task In_a_zone_with_a_thousand_other_records_one_page_is_read_and_the_two_are_found()
    {
        var shop = await (await world.Open()).Ready();
        shop.Zone.Put(CloudShop.ZoneId, Enumerable.Range(0, 500).Select(number => RecordSet.Simple($"a{number}.shop.internal", "A", 60, "192.0.2.1")));
        shop.Zone.Put(CloudShop.ZoneId, Enumerable.Range(0, 500).Select(number => RecordSet.Weighted("ro2.shop.internal", "CNAME", $"provisioned{number}", 1, 60, "elsewhere.example")));
        await shop.Sample(provisioned: 90);
        var response = new LiveResponse(world.Functions, "shop-20261120T1200");

        await response.Turn();

        Assert.Single(shop.Asked(), asked => asked.Operation == "ListResourceRecordSets");
        Assert.Equal((170, 85), shop.Weights);
        Assert.Equal(1004, shop.Zone.Records(CloudShop.ZoneId).Count);
    }
}
