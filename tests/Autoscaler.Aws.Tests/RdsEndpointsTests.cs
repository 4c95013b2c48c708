using Autoscaler.Functions;
using Autoscaler.Functions.Ports;
using AwsFakes;
using AwsFakes.Rds;

namespace Autoscaler.Aws.Tests;

public sealed class RdsEndpointsTests : IDisposable
{
    private readonly StrictRdsEndpoints fake = new("eu-west-1");

    private readonly RdsEndpoints endpoints;

    public RdsEndpointsTests()
    {
        fake.AddCluster("shop", "shop-writer", "shop-reader-1", "shop-sls-1", "shop-sls-2");
        endpoints = new RdsEndpoints(Stub.Rds(fake));
    }

    [Fact]
    public async Task Creates_both_kinds_and_sees_them_alone()
    {
        await Create(new EndpointMembers("shop-provisioned", [], ["shop-sls-1", "shop-sls-2"]));
        await Create(new EndpointMembers("shop-serverless", ["shop-sls-1", "shop-sls-2"], []));

        var seen = await endpoints.Of("shop", CancellationToken.None);

        Assert.Equal(["shop-provisioned", "shop-serverless"], seen.Select(endpoint => endpoint.Name));
        Assert.All(seen, endpoint => Assert.True(endpoint is { IsReader: true, IsAvailable: true }));
        Assert.Equal(["shop-sls-1", "shop-sls-2"], seen[0].Excluded);
        Assert.Empty(seen[0].Members);
        Assert.Equal(["shop-sls-1", "shop-sls-2"], seen[1].Members);
        Assert.Equal("shop-serverless.cluster-custom-c1a2b3c4d5e6.eu-west-1.rds.amazonaws.com", seen[1].Address);
    }

    [Fact]
    public async Task Is_not_available_while_RDS_creates_it()
    {
        fake.HoldsStatus = true;
        await Create(new EndpointMembers("shop-provisioned", [], ["shop-sls-1"]));
        Assert.False((await endpoints.Of("shop", CancellationToken.None))[0].IsAvailable);
    }

    [Fact]
    public async Task Changes_the_members_to_none_too()
    {
        await Create(new EndpointMembers("shop-provisioned", [], ["shop-sls-1"]));
        await endpoints.Change(OpenGate.Permit, new EndpointMembers("shop-provisioned", [], ["shop-sls-2"]), CancellationToken.None);
        Assert.Equal(["shop-sls-2"], fake.Custom[0].ExcludedMembers);
        fake.Settle();
        await endpoints.Change(OpenGate.Permit, new EndpointMembers("shop-provisioned", [], []), CancellationToken.None);
        Assert.Empty(fake.Custom[0].ExcludedMembers);
    }

    [Fact]
    public async Task Says_that_it_may_be_tried_again_while_RDS_is_busy()
    {
        var wanted = new EndpointMembers("shop-provisioned", [], ["shop-sls-1"]);
        fake.HoldsStatus = true;
        await Create(wanted);
        await Assert.ThrowsAsync<PortFailure.Retryable>(() => endpoints.Change(OpenGate.Permit, wanted, CancellationToken.None));
        fake.SetClusterStatus("shop", "modifying");
        await Assert.ThrowsAsync<PortFailure.Retryable>(() => Create(wanted with { Name = "shop-serverless" }));
    }

    [Fact]
    public async Task Is_refused_a_second_one_of_the_name()
    {
        var wanted = new EndpointMembers("shop-provisioned", [], ["shop-sls-1"]);
        await Create(wanted);
        await Assert.ThrowsAsync<PortFailure.Denied>(() => Create(wanted));
    }

    [Fact]
    public async Task Deletes_what_is_there_and_minds_nothing_that_is_not()
    {
        await Create(new EndpointMembers("shop-provisioned", [], ["shop-sls-1"]));
        await endpoints.Delete(OpenGate.Permit, "shop-provisioned", CancellationToken.None);
        fake.Settle();
        Assert.Empty(fake.Custom);
        await endpoints.Delete(OpenGate.Permit, "shop-provisioned", CancellationToken.None);
    }

    [Fact]
    public async Task Watches_a_reader_every_second_at_once()
    {
        var transport = new StubTransport(StubReply.Ok("<ModifyDBInstanceResponse><ModifyDBInstanceResult/></ModifyDBInstanceResponse>"));
        await new RdsMonitoring(Stub.Rds(transport)).Watch(OpenGate.Permit, "shop-reader-1", "arn:aws:iam::123456789012:role/m", CancellationToken.None);
        var body = Uri.UnescapeDataString(transport.Sent[0].Body);
        Assert.Contains("DBInstanceIdentifier=shop-reader-1", body, StringComparison.Ordinal);
        Assert.Contains("MonitoringInterval=1", body, StringComparison.Ordinal);
        Assert.Contains("MonitoringRoleArn=arn:aws:iam::123456789012:role/m", body, StringComparison.Ordinal);
        Assert.Contains("ApplyImmediately=true", body, StringComparison.Ordinal);
    }

    public void Dispose() => fake.Dispose();

    private Task Create(EndpointMembers wanted) => endpoints.Create(OpenGate.Permit, wanted, CancellationToken.None);
}
