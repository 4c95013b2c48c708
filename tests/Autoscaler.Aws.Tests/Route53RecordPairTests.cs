using Amazon.Route53;
using Autoscaler.Core.Observations;
using Autoscaler.Functions;
using Autoscaler.Functions.Ports;
using AwsFakes;
using AwsFakes.Route53;

namespace Autoscaler.Aws.Tests;

public sealed class Route53RecordPairTests : IDisposable
{
    private const string Zone = "Z1EXAMPLE";

    private static readonly WeightedRecord[] AtRest = [Record("provisioned", 255, 1), Record("serverless", 0, 1)];

    private readonly StrictRoute53 fake = new(new ManualClock(new DateTimeOffset(2026, 11, 20, 11, 0, 0, TimeSpan.Zero)));

    private readonly Route53RecordPair pair;

    public Route53RecordPairTests()
    {
        fake.AddZone(Zone, "shop.internal", ("eu-west-1", "vpc-1a2b3c4d"));
        IAmazonRoute53 client = Stub.Route53(fake);
        pair = new Route53RecordPair(_ => client);
    }

    [Fact]
    public async Task Creates_both_in_one_batch()
    {
        Assert.False((await Swap([], AtRest)).IsConflict);
        Assert.Equal("autoscaler reconcile shop: at rest", Assert.Single(fake.Changes).Comment);
        Assert.Equal((255, 1, "serverless.example.com"), (Find("provisioned")?.Weight, Find("serverless")?.Ttl, Find("serverless")?.Values.Single()));
    }

    [Fact]
    public async Task Creates_nothing_where_one_is_there()
    {
        await Swap([], AtRest[..1]);
        Assert.True((await Swap([], AtRest)).IsConflict);
        Assert.Null(Find("serverless"));
    }

    [Fact]
    public async Task Changes_the_TTL_of_both_which_Route_53_allows_together_only()
    {
        await Swap([], AtRest);
        await Swap(AtRest, [.. AtRest.Select(record => record with { Ttl = 5 })]);
        Assert.Equal((5, 5), (Find("provisioned")?.Ttl, Find("serverless")?.Ttl));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Removes_both_if_they_are_what_was_seen(bool asSeen)
    {
        await Swap([], AtRest);
        var seen = asSeen ? AtRest : [AtRest[0], AtRest[1] with { Weight = 1 }];
        Assert.Equal(!asSeen, (await Swap(seen, [])).IsConflict);
        Assert.Equal(asSeen, Find("provisioned") is null && Find("serverless") is null);
    }

    [Fact]
    public async Task Is_refused_beside_a_record_of_another_kind()
    {
        fake.Put(Zone, RecordSet.Simple("ro.shop.internal", "CNAME", 60, "x.example.com"));
        await Assert.ThrowsAsync<PortFailure.Denied>(() => Swap([], AtRest));
    }

    [Fact]
    public async Task Cuts_a_comment_that_is_too_long()
    {
        await Swap([], AtRest, comment: new string('c', 300));
        Assert.Equal(new string('c', 256), fake.Changes[0].Comment);
    }

    [Fact]
    public async Task Does_not_know_what_came_of_it_when_the_change_has_no_id()
    {
        IAmazonRoute53 client = Stub.Route53(new StubTransport(StubReply.Ok("<ChangeResourceRecordSetsResponse><ChangeInfo><Status>PENDING</Status></ChangeInfo></ChangeResourceRecordSetsResponse>")));
        await Assert.ThrowsAsync<PortFailure.OutcomeUnknown>(() => Swap([], AtRest, new Route53RecordPair(_ => client)));
    }

    public void Dispose() => fake.Dispose();

    private static WeightedRecord Record(string pool, int weight, long ttl) => new("ro.shop.internal.", pool, weight, ttl, $"{pool}.example.com", null);

    private RecordSet? Find(string pool) => fake.Find(Zone, "ro.shop.internal.", "CNAME", pool);

    private Task<Replaced> Swap(
        IReadOnlyList<WeightedRecord> from, IReadOnlyList<WeightedRecord> to, Route53RecordPair? writer = null, string comment = "autoscaler reconcile shop: at rest") =>
        (writer ?? pair).Swap(OpenGate.Permit, OpenGate.Policy.Record, from, to, comment, CancellationToken.None);
}
