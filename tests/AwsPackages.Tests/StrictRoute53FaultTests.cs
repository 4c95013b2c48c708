using System.Net;
using Amazon.Route53;
using Amazon.Route53.Model;
using AwsFakes;
using static AwsPackages.Tests.ReadersZone;

namespace AwsPackages.Tests;

public class StrictRoute53FaultTests
{
    private readonly ReadersZone zone = new();

    [Fact]
    public async Task Throttles_the_next_requests()
    {
        zone.Fake.Traffic.Inject(Fault.Throttling, times: 2);

        for (var i = 0; i < 2; i++)
        {
            var thrown = await Assert.ThrowsAsync<AmazonRoute53Exception>(() => zone.List());
            Assert.Equal(("Throttling", HttpStatusCode.BadRequest), (thrown.ErrorCode, thrown.StatusCode));
        }

        Assert.Equal(4, (await zone.List()).ResourceRecordSets.Count);
        Assert.Equal(3, zone.Fake.Traffic.Count("ListResourceRecordSets"));
    }

    [Fact]
    public async Task Injects_a_fault_only_where_it_is_wanted()
    {
        zone.Fake.Traffic.Inject(Fault.PriorRequestNotComplete, when: request => request.Operation == "ChangeResourceRecordSets");

        await zone.List();
        await Assert.ThrowsAsync<PriorRequestNotCompleteException>(() => zone.Change(Upsert(Set("serverless", 100))));
        Assert.Equal(0, zone.Serverless);
    }

    [Fact]
    public async Task Loses_the_answer_to_a_change_that_took_effect_so_that_a_second_try_is_a_conflict()
    {
        zone.Fake.Traffic.Inject(Fault.LostAnswer);
        Task Swap() => zone.Change(Delete(Set("serverless", 0)), Create(Set("serverless", 100)));

        var thrown = await Assert.ThrowsAsync<AmazonRoute53Exception>(Swap);

        Assert.Equal((HttpStatusCode.InternalServerError, 100), (thrown.StatusCode, zone.Serverless));
        await Assert.ThrowsAsync<InvalidChangeBatchException>(Swap);
    }

    [Fact]
    public async Task Answers_a_list_from_before_the_last_change()
    {
        zone.Fake.StaleLists = 1;
        await zone.Change(Upsert(Set("serverless", 100)));

        var stale = (await zone.List(Name, RRType.CNAME, "serverless")).ResourceRecordSets[0].Weight;
        var fresh = (await zone.List(Name, RRType.CNAME, "serverless")).ResourceRecordSets[0].Weight;

        Assert.Equal((0, 100), (stale, fresh));
    }

    [Fact]
    public async Task Holds_a_request_back_as_long_as_the_test_wants()
    {
        var edit = new TaskCompletionSource();
        zone.Fake.Traffic.Latency = (request, _) => request.Operation == "ChangeResourceRecordSets" ? edit.Task : Task.CompletedTask;

        var change = zone.Change(Delete(Set("serverless", 0)), Create(Set("serverless", 100)));
        zone.Fake.Put(Id, Seed("serverless", 42));
        edit.SetResult();

        await Assert.ThrowsAsync<InvalidChangeBatchException>(() => change);
        Assert.Equal(42, zone.Serverless);
    }

    [Fact]
    public async Task Keeps_the_account_to_50_requests_at_once_and_10_a_second()
    {
        zone.Fake.LimitsRates = true;
        var atOnce = await CountUntilThrottled(() => zone.List(maxItems: "1"));
        zone.Clock.Advance(TimeSpan.FromSeconds(1));

        Assert.Equal((50, 10), (atOnce, await CountUntilThrottled(() => zone.List(maxItems: "1"))));
    }

    [Fact]
    public async Task Takes_two_tokens_for_an_upsert()
    {
        zone.Fake.LimitsRates = true;
        List<Change> upserts = [.. Enumerable.Range(0, 98).Select(i => Upsert(Set($"set-{i}", 1)))];

        Assert.Equal(1_500 / (2 * upserts.Count), await CountUntilThrottled(() => zone.Change(upserts)));
    }

    [Fact]
    public async Task Refuses_a_document_type()
    {
        using var client = new HttpClient(zone.Fake, disposeHandler: false);
        using var body = new StringContent("""<!DOCTYPE x [<!ENTITY e "e">]><x>&e;</x>""");

        using var reply = await client.PostAsync(new Uri("https://route53.amazonaws.com/2013-04-01/hostedzone/Z1EXAMPLE/rrset/"), body);

        Assert.Equal(HttpStatusCode.BadRequest, reply.StatusCode);
        Assert.Contains("<Code>InvalidInput</Code>", await reply.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private static async Task<int> CountUntilThrottled(Func<Task> call)
    {
        for (var count = 0; ; count++)
        {
            try
            {
                await call();
            }
            catch (AmazonRoute53Exception e) when (e.ErrorCode == "Throttling")
            {
                return count;
            }
        }
    }
}
