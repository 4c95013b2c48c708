using System.Text;
using System.Text.Json;
using Autoscaler.Core.Policies;
using Autoscaler.Functions;
using AwsFakes;

namespace Autoscaler.Aws.Tests;

public class SsmPoliciesTests
{
    private static readonly Policy Packaged = Read("packaged");

    [Fact]
    public async Task Take_the_parameter_where_it_is_valid()
    {
        var policy = await Policies(Parameter(Text("live"), 7)).Current(CancellationToken.None);
        Assert.Equal(("live", "7"), (Assert.Single(policy.Policy.Clusters).Id, policy.Version));
    }

    [Fact]
    public async Task Take_the_packaged_file_where_no_parameter_is_named()
    {
        var transport = new StubTransport(StubReply.Ok("{}"));
        var policy = await new SsmPolicies(Stub.Parameters(transport), null, Packaged).Current(CancellationToken.None);
        Assert.Same(Packaged, policy.Policy);
        Assert.Empty(transport.Sent);
    }

    [Fact]
    public async Task Take_the_packaged_file_where_the_parameter_does_not_exist()
    {
        var policy = await Policies(StubReply.Error(400, """{"__type":"ParameterNotFound"}""")).Current(CancellationToken.None);
        Assert.Same(Packaged, policy.Policy);
        Assert.Null(policy.Unread);
    }

    [Fact]
    public async Task Never_replace_a_valid_policy_by_an_invalid_one_and_say_what_is_wrong_with_it()
    {
        var policies = Policies(Parameter(Text("live"), 7), Parameter("""{"clusters":[{"id":"live","detct":{}}]}""", 8));
        await policies.Current(CancellationToken.None);

        var policy = await policies.Current(CancellationToken.None);

        Assert.Equal(("live", "7"), (Assert.Single(policy.Policy.Clusters).Id, policy.Version));
        Assert.Contains(policy.Rejected, problem => problem.Path == "$.clusters[0].detct");
    }

    [Fact]
    public async Task Take_a_repaired_policy_again()
    {
        var policies = Policies(Parameter("{", 8), Parameter(Text("repaired"), 9));
        Assert.NotEmpty((await policies.Current(CancellationToken.None)).Rejected);
        var policy = await policies.Current(CancellationToken.None);
        Assert.Equal("repaired", Assert.Single(policy.Policy.Clusters).Id);
        Assert.Empty(policy.Rejected);
    }

    [Fact]
    public async Task Keep_the_last_one_and_say_so_when_the_store_cannot_be_read()
    {
        var policies = Policies(Parameter(Text("live"), 7), StubReply.Error(400, """{"__type":"ThrottlingException"}"""));
        await policies.Current(CancellationToken.None);

        var policy = await policies.Current(CancellationToken.None);

        Assert.Equal("live", Assert.Single(policy.Policy.Clusters).Id);
        Assert.IsType<PortFailure.Retryable>(policy.Unread);
    }

    private static SsmPolicies Policies(params StubReply[] replies) => new(Stub.Parameters(new StubTransport(replies)), "/stack/policy", Packaged);

    private static StubReply Parameter(string value, int version) =>
        StubReply.Ok(JsonSerializer.Serialize(new { Parameter = new { Name = "/stack/policy", Type = "String", Value = value, Version = version } }));

    private static Policy Read(string id) => Assert.IsType<PolicyReading.Accepted>(PolicyReader.Read(Encoding.UTF8.GetBytes(Text(id)))).Policy;

    private static string Text(string id) =>
        """{"clusters":[{"id":"ID","record":{"hostedZoneId":"Z0000000EXAMPLE","name":"ro.shop.internal","provisionedSetIdentifier":"provisioned","serverlessSetIdentifier":"serverless"},"readers":{"min":2,"max":8},"serverless":{"minAcu":2,"maxAcu":64}}]}"""
            .Replace("ID\"", id + "\"", StringComparison.Ordinal);
}
