using System.Xml.Linq;
using Amazon.Route53;
using Autoscaler.Core;
using Autoscaler.Functions;
using Autoscaler.Functions.Ports;
using AwsFakes;
using AwsFakes.Route53;

namespace Autoscaler.Aws.Tests;

public class Route53RecordsReplaceTests
{
    private static readonly Dictionary<string, Action<ShopZone>> Edits = new()
    {
        ["weight"] = zone => zone.Fake.Put(Shop.Zone, ShopZone.Seed("serverless", 3)),
        ["of the other"] = zone => zone.Fake.Put(Shop.Zone, ShopZone.Seed("provisioned", 3)),
        ["TTL"] = zone => zone.Fake.Put(Shop.Zone, RecordSet.Weighted(ShopZone.Name, "CNAME", "serverless", 0, 60, "serverless.cluster-custom-c1.eu-west-1.rds.amazonaws.com")),
        ["value"] = zone => zone.Fake.Put(Shop.Zone, RecordSet.Weighted(ShopZone.Name, "CNAME", "serverless", 0, 1, "elsewhere.example.com")),
        ["gone"] = zone => zone.Fake.Remove(Shop.Zone, ShopZone.Name, "CNAME", "serverless"),
    };

    private readonly ShopZone zone = new();

    public static TheoryData<string> EveryEdit => [.. Edits.Keys];

    [Fact]
    public async Task Moves_both_weights_in_one_batch_and_says_which_change_it_is()
    {
        var replaced = await zone.Replace(await zone.Read(), 178);

        Assert.Equal((77, 178), zone.Weights);
        var change = Assert.Single(zone.Fake.Changes);
        Assert.Equal((change.Id, "shop-20261120T1100 turn 1"), (replaced.ChangeId, change.Comment));
        Assert.Equal(["DELETE", "DELETE", "CREATE", "CREATE"], change.Changes.Select(one => one.Action));
    }

    [Fact]
    public async Task Changes_nothing_but_the_weights()
    {
        zone.Fake.Put(
            Shop.Zone,
            RecordSet.Of(
                new XElement("Name", ShopZone.Name), new XElement("Type", "CNAME"), new XElement("SetIdentifier", "serverless"), new XElement("Weight", 7), new XElement("TTL", 1),
                new XElement("ResourceRecords", new XElement("ResourceRecord", new XElement("Value", "Serverless.example.com."))),
                new XElement("HealthCheckId", "abcdef11-2222-3333-4444-555555fedcba")));
        var before = zone.Fake.Find(Shop.Zone, ShopZone.Name, "CNAME", "serverless")!.ToString();

        await zone.Replace(await zone.Read(), 100);

        Assert.Equal(before.Replace("<Weight>7<", "<Weight>100<", StringComparison.Ordinal), zone.Fake.Find(Shop.Zone, ShopZone.Name, "CNAME", "serverless")!.ToString());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Lets_one_of_two_that_saw_the_same_win(bool ownRootErrors)
    {
        zone.Fake.OwnRootErrors = ownRootErrors;
        var seen = await zone.Read();

        var answers = await Task.WhenAll(zone.Replace(seen, 100, writer: zone.New()), zone.Replace(seen, 200, writer: zone.New()));

        Assert.Single(answers, answer => answer.IsConflict);
        Assert.Single(zone.Fake.Changes);
        Assert.Equal(answers[0].IsConflict ? (55, 200) : (155, 100), zone.Weights);
    }

    [Fact]
    public async Task Loses_no_update_in_a_long_race()
    {
        var wins = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => Task.Run(() => MoveByOne(times: 60))));
        Assert.Equal(120, wins.Sum());
        Assert.Equal((135, 120), zone.Weights);
        Assert.Equal(120, zone.Fake.Changes.Count);
    }

    [Theory]
    [MemberData(nameof(EveryEdit))]
    public async Task Writes_nothing_over_what_was_not_seen(string edit)
    {
        var seen = await zone.Read();
        Edits[edit](zone);
        var before = zone.Fake.Records(Shop.Zone);

        var replaced = await zone.Replace(seen, 100);

        Assert.True(replaced.IsConflict);
        Assert.Equal(before, zone.Fake.Records(Shop.Zone));
    }

    [Theory]
    [InlineData("Tried to delete resource record set [name='ro.shop.internal.'] but the values provided do not match the current values", true)]
    [InlineData("Tried to delete resource record set [name='ro.shop.internal.'] but it was not found", true)]
    [InlineData("Tried to create resource record set [name='ro.shop.internal.'] but it already exists", true)]
    [InlineData("RRSet with DNS name ro.shop.internal., type CNAME cannot be created as a non-weighted set exists with the same name and type.", false)]
    public async Task Tells_a_conflict_from_a_refusal_by_its_text_in_both_forms_of_the_error(string text, bool isConflict)
    {
        foreach (var body in new[]
        {
            $"<ErrorResponse><Error><Type>Sender</Type><Code>InvalidChangeBatch</Code><Message>[{text}, and more]</Message></Error></ErrorResponse>",
            $"<InvalidChangeBatch><Messages><Message>and more</Message><Message>{text}</Message></Messages></InvalidChangeBatch>",
        })
        {
            var writer = Stub.Route53(new StubTransport(StubReply.Error(400, body)));
            var seen = await zone.Read();
            Task<Replaced> Replace() => zone.Replace(seen, 100, writer: new Route53Records(_ => writer, _ => writer));
            if (isConflict)
            {
                Assert.Same(Replaced.Conflict, await Replace());
            }
            else
            {
                await Assert.ThrowsAsync<PortFailure.Denied>(Replace);
            }
        }
    }

    [Fact]
    public async Task Finds_a_conflict_where_the_list_was_stale()
    {
        await zone.Replace(await zone.Read(), 100);
        zone.Fake.StaleLists = 1;
        Assert.True((await zone.Replace(await zone.Read(), 200)).IsConflict);
        Assert.Equal((155, 100), zone.Weights);
    }

    public static TheoryData<Fault, Type> Faults => new()
    {
        { Fault.Throttling, typeof(PortFailure.Retryable) },
        { Fault.PriorRequestNotComplete, typeof(PortFailure.Retryable) },
        { Fault.AccessDenied, typeof(PortFailure.Denied) },
        { Fault.InternalFailure, typeof(PortFailure.OutcomeUnknown) },
        { new Fault(400, "InvalidChangeBatch", "[RRSet with DNS name ro.shop.internal. is not permitted in zone club.internal.]"), typeof(PortFailure.Denied) },
        { new Fault(400, "InvalidInput", "Invalid XML ; the values provided do not match the current values"), typeof(PortFailure.Denied) },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task Is_tried_once_and_says_what_came_of_it(Fault fault, Type failure)
    {
        var seen = await zone.Read();
        zone.Fake.Traffic.Inject(fault);

        Assert.IsType(failure, await Assert.ThrowsAnyAsync<PortFailure>(() => zone.Replace(seen, 100)));

        Assert.Equal(1, zone.Fake.Traffic.Count("ChangeResourceRecordSets"));
        Assert.Empty(zone.Fake.Changes);
    }

    [Fact]
    public async Task Does_not_know_what_came_of_it_when_the_answer_is_lost_and_the_next_look_tells()
    {
        var seen = await zone.Read();
        zone.Fake.Traffic.Inject(Fault.LostAnswer, when: request => request.Operation == "ChangeResourceRecordSets");

        await Assert.ThrowsAsync<PortFailure.OutcomeUnknown>(() => zone.Replace(seen, 100));

        Assert.Equal(100, (await zone.Read()).Serverless!.Weight);
    }

    [Theory]
    [InlineData("<ChangeResourceRecordSetsResponse/>")]
    [InlineData("<ChangeResourceRecordSetsResponse><ChangeInfo><Status>PENDING</Status></ChangeInfo></ChangeResourceRecordSetsResponse>")]
    [InlineData("<ChangeResourceRecordSetsResponse><ChangeInfo><Id>/change/</Id></ChangeInfo></ChangeResourceRecordSetsResponse>")]
    [InlineData("<ChangeResourceRecordSetsResponse><ChangeInfo>")]
    [InlineData("OK")]
    public async Task Does_not_know_what_came_of_it_when_the_answer_is_none(string reply)
    {
        var seen = await zone.Read();
        var writer = Stub.Route53(new StubTransport(StubReply.Ok(reply)));
        await Assert.ThrowsAsync<PortFailure.OutcomeUnknown>(() => zone.Replace(seen, 100, writer: new Route53Records(_ => writer, _ => writer)));
    }

    [Fact]
    public async Task Writes_no_weights_that_are_there_already_and_none_over_a_record_that_was_not_seen()
    {
        var seen = await zone.Read();
        await Assert.ThrowsAsync<ArgumentException>(() => zone.Replace(seen, 0));
        await Assert.ThrowsAsync<ArgumentException>(() => zone.Replace(seen with { Serverless = null }, 100));
        await Assert.ThrowsAsync<ArgumentException>(() => zone.Replace(seen with { Provisioned = null }, 100));
        Assert.Empty(zone.Fake.Changes);
    }

    [Fact]
    public async Task Cuts_a_comment_that_is_too_long()
    {
        await zone.Replace(await zone.Read(), 100, new string('c', 300));
        Assert.Equal(new string('c', 256), zone.Fake.Changes[0].Comment);
    }

    [Fact]
    public async Task Is_in_sync_once_all_servers_have_it()
    {
        zone.Fake.Propagation = TimeSpan.FromSeconds(30);
        var id = (await zone.Replace(await zone.Read(), 100)).ChangeId!;
        Assert.False(await zone.Records.IsInSync(Shop.Record, id, CancellationToken.None));
        zone.Clock.Advance(TimeSpan.FromSeconds(30));
        Assert.True(await zone.Records.IsInSync(Shop.Record, id, CancellationToken.None));
        await Assert.ThrowsAsync<PortFailure.Denied>(() => zone.Records.IsInSync(Shop.Record, "C404", CancellationToken.None));
    }

    [Fact]
    public async Task Takes_the_role_of_the_zones_account_for_all_that_it_asks()
    {
        var record = Shop.Record with { RoleArn = "arn:aws:iam::123456789012:role/dns-writer" };
        var roles = new List<string>();
        var records = new Route53Records(Client("read"), Client("write"));

        var replaced = await records.Replace(
            await Shop.Permit(), record, await records.Read(record, CancellationToken.None), new Weights(155, 100), "", CancellationToken.None);
        await records.IsInSync(record, replaced.ChangeId!, CancellationToken.None);

        Assert.Equal([$"read {record.RoleArn}", $"write {record.RoleArn}", $"read {record.RoleArn}"], roles);

        Func<string?, IAmazonRoute53> Client(string what) => role =>
        {
            roles.Add($"{what} {role}");
            return Stub.Route53(zone.Fake);
        };
    }

    [Fact]
    public async Task Warms_both_connections_with_a_question_that_changes_nothing()
    {
        await zone.Records.Warm(CancellationToken.None);
        Assert.Equal(["GetChange", "GetChange"], zone.Fake.Traffic.Requests.Select(request => request.Operation));
    }

    private async Task<int> MoveByOne(int times)
    {
        var writer = zone.New();
        var won = 0;
        while (won < times)
        {
            var seen = await writer.Read(Shop.Record, CancellationToken.None);
            won += (await zone.Replace(seen, seen.Serverless!.Weight + 1, writer: writer)).IsConflict ? 0 : 1;
        }

        return won;
    }
}
