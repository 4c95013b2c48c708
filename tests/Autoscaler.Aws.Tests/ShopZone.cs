using Amazon.Route53;
using Autoscaler.Core;
using Autoscaler.Core.Observations;
using Autoscaler.Functions.Ports;
using AwsFakes;
using AwsFakes.Route53;

namespace Autoscaler.Aws.Tests;

/// <summary>The shop's two records in a strict zone.</summary>
internal sealed class ShopZone
{
    public const string Name = "ro.shop.internal.";

    public ShopZone()
    {
        Fake = new StrictRoute53(Clock);
        Fake.AddZone(Shop.Zone, "shop.internal", ("eu-west-1", "vpc-1a2b3c4d"));
        Fake.Put(Shop.Zone, Seed("provisioned", 255), Seed("serverless", 0));
        Records = New();
    }

    public ManualClock Clock { get; } = new(new DateTimeOffset(2026, 11, 20, 11, 0, 0, TimeSpan.Zero));

    public StrictRoute53 Fake { get; }

    public Route53Records Records { get; }

    public (long? Provisioned, long? Serverless) Weights => (Fake.Find(Shop.Zone, Name, "CNAME", "provisioned")?.Weight, Fake.Find(Shop.Zone, Name, "CNAME", "serverless")?.Weight);

    public static RecordSet Seed(string identifier, long weight) => RecordSet.Weighted(Name, "CNAME", identifier, weight, 1, $"{identifier}.cluster-custom-c1.eu-west-1.rds.amazonaws.com");

    /// <summary>A writer of its own, with its own client.</summary>
    public Route53Records New()
    {
        IAmazonRoute53 client = Stub.Route53(Fake);
        return new Route53Records(_ => client, _ => client);
    }

    public Task<ObservedRecords> Read() => Records.Read(Shop.Record, CancellationToken.None);

    public async Task<Replaced> Replace(ObservedRecords seen, int serverless, string comment = "shop-20261120T1100 turn 1", Route53Records? writer = null) =>
        await (writer ?? Records).Replace(await Shop.Permit(), Shop.Record, seen, new Weights(Core.Weights.Whole - serverless, serverless), comment, CancellationToken.None);
}
