using Autoscaler.Core.Fleet;
using Autoscaler.Functions.Ports;
using static Autoscaler.Functions.Tests.Reconciling.FakeRds;

namespace Autoscaler.Functions.Tests.Reconciling;

public class EndpointStepTests
{
    [Fact]
    public async Task Provisioned_excludes_every_serverless_reader_so_that_new_readers_join_and_serverless_lists_them()
    {
        var account = await Account.Settled(TestPolicy.Of());
        Assert.Equal(["shop-sls-1"], Endpoint(account, "shop-provisioned").Excluded);
        Assert.Empty(Endpoint(account, "shop-provisioned").Members);
        Assert.Equal(["shop-sls-1"], Endpoint(account, "shop-serverless").Members);
    }

    [Fact]
    public async Task A_new_serverless_reader_is_moved_and_a_new_provisioned_one_joins_by_itself()
    {
        var account = await Account.Settled(TestPolicy.Of());
        account.Rds.Cluster = Of([.. account.Rds.Cluster!.Instances, Instance("shop-sls-0", Pool.Serverless), Instance("application-autoscaling-1")]);

        await account.Minute();

        Assert.Equal(["ChangeEndpoint shop-provisioned", "ChangeEndpoint shop-serverless"], account.Log.Changes.Where(IsEndpoint));
        Assert.Equal(["shop-sls-0", "shop-sls-1"], Endpoint(account, "shop-provisioned").Excluded);
        Assert.Equal(["shop-sls-0", "shop-sls-1"], Endpoint(account, "shop-serverless").Members);
    }

    [Fact]
    public async Task A_serverless_writer_is_kept_out_of_the_provisioned_pool_and_is_no_member_of_its_own()
    {
        var account = new Account(TestPolicy.Of());
        account.Rds.Cluster = Of(Instance("shop-writer", Pool.Serverless, isWriter: true), Instance("shop-reader-1"), Instance("shop-sls-1", Pool.Serverless));
        await account.Settle();
        Assert.Equal(["shop-sls-1", "shop-writer"], Endpoint(account, "shop-provisioned").Excluded);
        Assert.Equal(["shop-sls-1"], Endpoint(account, "shop-serverless").Members);
    }

    [Fact]
    public async Task Order_case_and_instances_that_are_gone_are_no_difference()
    {
        var account = await Account.Settled(TestPolicy.Of());
        account.Rds.Endpoints[0] = account.Rds.Endpoints[0] with { Excluded = ["shop-gone", "Shop-Sls-1"] };
        await account.Minute();
        Assert.Empty(account.Log.Changes);
    }

    [Theory]
    [InlineData(false, "shop-sls-1")]
    [InlineData(true, "shop-sls-1", "shop-reader-1")]
    [InlineData(true)]
    public async Task What_somebody_has_changed_is_changed_back(bool isReader, params string[] excluded)
    {
        var account = await Account.Settled(TestPolicy.Of());
        account.Rds.Endpoints[0] = account.Rds.Endpoints[0] with { IsReader = isReader, Excluded = excluded };
        await account.Minute();
        Assert.Equal(["ChangeEndpoint shop-provisioned"], account.Log.Changes);
    }

    [Fact]
    public async Task Waits_while_RDS_is_busy_with_it()
    {
        var account = await Account.Settled(TestPolicy.Of());
        account.Rds.Endpoints[0] = account.Rds.Endpoints[0] with { IsAvailable = false, Excluded = [] };
        await account.Minute();
        Assert.Empty(account.Log.Changes);
        account.Rds.Cluster = account.Rds.Cluster! with { Status = "modifying" };
        await account.Minute();
        Assert.Empty(account.Log.Changes);
        Assert.Empty(account.Findings);
        account.Rds.Cluster = account.Rds.Cluster with { Status = "available" };
        await account.Minute();
        Assert.Single(account.Log.Changes);
    }

    [Fact]
    public async Task Without_a_serverless_reader_there_is_no_endpoint_for_it_and_somebody_should_know()
    {
        var account = new Account(TestPolicy.Of());
        account.Rds.Cluster = Of(Instance("shop-writer", isWriter: true), Instance("shop-reader-1"));
        await account.Minute();
        Assert.Equal(["shop-provisioned"], account.Rds.Endpoints.Select(endpoint => endpoint.Name));
        Assert.Equal([FindingKind.NoServerlessReader, FindingKind.RecordsMissing], account.Findings);
    }

    [Theory]
    [InlineData(51, true)]
    [InlineData(52, false)]
    public async Task A_name_that_RDS_would_refuse_is_found_before(int length, bool fits)
    {
        var account = new Account(TestPolicy.Of("act", new string('s', length)));
        await account.Minute();
        Assert.Equal(fits ? 2 : 0, account.Rds.Endpoints.Count);
        Assert.Equal(!fits, account.Findings.Contains(FindingKind.EndpointNameTooLong));
        Assert.All(account.Rds.Endpoints, endpoint => Assert.True(endpoint.Name.Length <= 63));
    }

    private static bool IsEndpoint(string change) => change.Contains("Endpoint", StringComparison.Ordinal);

    private static PoolEndpoint Endpoint(Account account, string name) => account.Rds.Endpoints.Single(endpoint => endpoint.Name == name);
}
