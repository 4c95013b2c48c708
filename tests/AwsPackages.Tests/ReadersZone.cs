using Amazon.Route53;
using Amazon.Route53.Model;
using AwsFakes;
using AwsFakes.Route53;

namespace AwsPackages.Tests;

/// <summary>A strict zone with the weighted pair of a shop's readers, and the real client in front of it.</summary>
internal sealed class ReadersZone
{
    public const string Id = "Z1EXAMPLE";
    public const string Name = "ro.shop.internal.";

    public ReadersZone()
    {
        Fake = new StrictRoute53(Clock);
        Fake.AddZone(Id, "shop.internal", ("eu-west-1", "vpc-1a2b3c4d"));
        Fake.Put(Id, Seed("provisioned", 255), Seed("serverless", 0));
    }

    public ManualClock Clock { get; } = new(new DateTimeOffset(2026, 11, 20, 11, 0, 0, TimeSpan.Zero));

    public StrictRoute53 Fake { get; }

    public IAmazonRoute53 Client => new Clients(Fake).Route53;

    public long? Provisioned => Fake.Find(Id, Name, "CNAME", "provisioned")?.Weight;

    public long? Serverless => Fake.Find(Id, Name, "CNAME", "serverless")?.Weight;

    public static RecordSet Seed(string identifier, long weight) => RecordSet.Weighted(Name, "CNAME", identifier, weight, 1, $"{identifier}.example.com");

    public static ResourceRecordSet Set(string identifier, long weight) => new(Name, RRType.CNAME)
    {
        SetIdentifier = identifier,
        Weight = weight,
        TTL = 1,
        ResourceRecords = [new ResourceRecord($"{identifier}.example.com")],
    };

    public static ResourceRecordSet Simple(string name, RRType type, params IEnumerable<string> values) =>
        new(name, type) { TTL = 60, ResourceRecords = [.. values.Select(value => new ResourceRecord(value))] };

    public static Change Delete(ResourceRecordSet set) => new(ChangeAction.DELETE, set);

    public static Change Create(ResourceRecordSet set) => new(ChangeAction.CREATE, set);

    public static Change Upsert(ResourceRecordSet set) => new(ChangeAction.UPSERT, set);

    /// <summary>Compare-and-swap of the pair: true if it still was what the caller believed.</summary>
    public static async Task<bool> Replace(IAmazonRoute53 client, IEnumerable<ResourceRecordSet> expected, params IEnumerable<ResourceRecordSet> next)
    {
        try
        {
            await client.ChangeResourceRecordSetsAsync(Batch([.. expected.Select(Delete), .. next.Select(Create)]));
            return true;
        }
        catch (InvalidChangeBatchException e) when (e.Message.Contains("do not match the current values", StringComparison.Ordinal))
        {
            return false;
        }
    }

    public static ChangeResourceRecordSetsRequest Batch(params List<Change> changes) => new(Id, new ChangeBatch(changes));

    public Task<ChangeResourceRecordSetsResponse> Change(params List<Change> changes) => Client.ChangeResourceRecordSetsAsync(Batch(changes));

    /// <summary>The text with which the batch is refused.</summary>
    public async Task<string> Conflict(params List<Change> changes) =>
        (await Assert.ThrowsAsync<InvalidChangeBatchException>(() => Change(changes))).Message;

    public Task<ListResourceRecordSetsResponse> List(string? name = null, RRType? type = null, string? identifier = null, string? maxItems = null) =>
        Client.ListResourceRecordSetsAsync(new ListResourceRecordSetsRequest(Id)
        {
            StartRecordName = name,
            StartRecordType = type,
            StartRecordIdentifier = identifier,
            MaxItems = maxItems,
        });
}
