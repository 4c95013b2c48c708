using Amazon.Route53.Model;
using static AwsPackages.Tests.ReadersZone;

namespace AwsPackages.Tests;

public class StrictRoute53Tests
{
    private const string Serverless = "[name='ro.shop.internal.', type='CNAME', set identifier='serverless']";

    private static readonly Dictionary<string, Action<ResourceRecordSet>> OtherValues = new()
    {
        ["weight"] = set => set.Weight = 1,
        ["TTL"] = set => set.TTL = 5,
        ["value"] = set => set.ResourceRecords = [new ResourceRecord("other.example.com")],
        ["case of the value"] = set => set.ResourceRecords = [new ResourceRecord("Serverless.example.com")],
        ["a member too many"] = set => set.HealthCheckId = "hc-1",
    };

    private readonly ReadersZone zone = new();

    public static TheoryData<string> Differences => [.. OtherValues.Keys];

    [Fact]
    public async Task Replaces_both_weights_in_one_batch()
    {
        await zone.Change(Delete(Set("provisioned", 255)), Delete(Set("serverless", 0)), Create(Set("provisioned", 155)), Create(Set("serverless", 100)));

        Assert.Equal((155, 100), (zone.Provisioned, zone.Serverless));
    }

    [Theory]
    [MemberData(nameof(Differences))]
    public async Task Refuses_to_delete_a_set_unless_every_value_is_repeated(string difference)
    {
        var set = Set("serverless", 0);
        OtherValues[difference](set);

        Assert.Equal($"[Tried to delete resource record set {Serverless} but the values provided do not match the current values]",
            await zone.Conflict(Delete(set)));
        Assert.Equal(0, zone.Serverless);
    }

    [Theory]
    [InlineData("serverless-2")]
    [InlineData("Serverless")]
    public async Task Refuses_to_delete_a_set_that_is_not_there(string identifier)
    {
        Assert.Equal($"[Tried to delete resource record set [name='ro.shop.internal.', type='CNAME', set identifier='{identifier}'] but it was not found]",
            await zone.Conflict(Delete(Set(identifier, 0))));
        Assert.Equal(0, zone.Serverless);
    }

    [Fact]
    public async Task Refuses_to_create_a_set_that_exists() =>
        Assert.Equal($"[Tried to create resource record set {Serverless} but it already exists]", await zone.Conflict(Create(Set("serverless", 0))));

    [Fact]
    public async Task Writes_no_set_identifier_into_the_message_about_a_simple_set() =>
        Assert.Equal("[Tried to delete resource record set [name='no.shop.internal.', type='A'] but it was not found]",
            await zone.Conflict(Delete(Simple("no.shop.internal", "A", "192.0.2.1"))));

    [Fact]
    public async Task Tells_every_problem_of_a_batch() =>
        Assert.Equal($"[Tried to delete resource record set {Serverless} but the values provided do not match the current values, "
            + "Tried to delete resource record set [name='no.shop.internal.', type='A'] but it was not found]",
            await zone.Conflict(Delete(Set("serverless", 1)), Delete(Simple("no.shop.internal", "A", "192.0.2.1"))));

    [Fact]
    public async Task Changes_nothing_if_one_change_of_a_batch_is_refused()
    {
        await zone.Conflict(Delete(Set("provisioned", 255)), Create(Set("provisioned", 155)), Delete(Set("serverless", 7)), Create(Set("serverless", 100)));

        Assert.Equal((255, 0), (zone.Provisioned, zone.Serverless));
        Assert.Empty(zone.Fake.Changes);
    }

    [Fact]
    public async Task Refuses_to_delete_the_same_set_twice_in_a_batch()
    {
        Assert.Contains("invalid set of changes for a resource record set 'CNAME ro.shop.internal.'",
            await zone.Conflict(Delete(Set("serverless", 0)), Delete(Set("serverless", 0))), StringComparison.Ordinal);
        Assert.Equal(0, zone.Serverless);
    }

    [Fact]
    public async Task Creates_or_replaces_with_an_upsert()
    {
        await zone.Change(Upsert(Set("serverless", 100)), Upsert(Set("third", 1)));

        Assert.Equal(100, zone.Serverless);
        Assert.Equal(1, zone.Fake.Find(ReadersZone.Id, Name, "CNAME", "third")?.Weight);
    }

    [Fact]
    public async Task Knows_a_name_in_any_case_and_with_or_without_the_final_dot()
    {
        var set = Set("serverless", 0);
        set.Name = "RO.Shop.internal";

        await zone.Change(Delete(set), Create(Set("serverless", 100)));

        Assert.Equal(100, zone.Serverless);
    }

    [Fact]
    public async Task Records_every_accepted_batch_with_its_comment()
    {
        var batch = Batch(Upsert(Set("serverless", 100)));
        batch.ChangeBatch.Comment = "shop-20261120T1100 turn 3";

        await zone.Client.ChangeResourceRecordSetsAsync(batch);

        var change = Assert.Single(zone.Fake.Changes);
        Assert.Equal(("shop-20261120T1100 turn 3", zone.Clock.GetUtcNow()), (change.Comment, change.SubmittedAt));
        Assert.Equal(("UPSERT", 100), (Assert.Single(change.Changes).Action, change.Changes[0].Set.Weight));
    }

    [Fact]
    public async Task Lists_the_messages_when_an_invalid_batch_is_its_own_root()
    {
        zone.Fake.OwnRootErrors = true;

        var conflict = await Assert.ThrowsAsync<InvalidChangeBatchException>(
            () => zone.Change(Delete(Set("serverless", 1)), Delete(Simple("no.shop.internal", "A", "192.0.2.1"))));

        Assert.Equal(2, conflict.Messages.Count);
        Assert.Equal($"[{string.Join(", ", conflict.Messages)}]", conflict.Message);
    }
}
