using System.Text.Json;
using System.Text.Json.Nodes;
using Autoscaler.Functions;
using Autoscaler.Functions.Ports;
using AwsFakes;

namespace Autoscaler.Aws.Tests;

public class AutoScalingReplicasTests
{
    private const string Specification = """
        {"TargetValue":45,"CustomizedMetricSpecification":{"Metrics":[
          {"Id":"cpu","MetricStat":{"Metric":{"Namespace":"AuroraAutoscaler","MetricName":"ReaderCpu","Dimensions":[{"Name":"Cluster","Value":"shop"},{"Name":"Pool","Value":"provisioned"}]},"Stat":"Average"},"ReturnData":false},
          {"Id":"demand","MetricStat":{"Metric":{"Namespace":"AuroraAutoscaler","MetricName":"DemandCpu","Dimensions":[{"Name":"Cluster","Value":"shop"}]},"Stat":"Maximum"},"ReturnData":false},
          {"Id":"wanted","Expression":"MAX([cpu, FILL(demand, 0)])","ReturnData":true}]}}
        """;

    private const string Target = """{"ServiceNamespace":"rds","ResourceId":"cluster:shop","ScalableDimension":"rds:cluster:ReadReplicaCount","MinCapacity":3,"MaxCapacity":9,"SuspendedState":{"DynamicScalingInSuspended":true}}""";

    private static readonly DemandTracking Ours = new("shop-autoscaler-demand", "shop", 45);

    [Fact]
    public async Task Sees_the_target_our_policy_and_the_names_of_others()
    {
        var seen = await Of(Target, Policy("cpu-40", """{"TargetValue":40,"PredefinedMetricSpecification":{"PredefinedMetricType":"RDSReaderAverageCPUUtilization"}}"""), Policy(Ours.Name, Specification));
        Assert.Equal(new ReplicaTarget(3, 9, true), seen.Target);
        Assert.Equal([Ours], seen.Policies);
        Assert.Equal(["cpu-40"], seen.Others);
    }

    [Fact]
    public async Task Knows_that_there_is_none()
    {
        var seen = await Of("");
        Assert.Null(seen.Target);
        Assert.Empty(seen.Policies);
    }

    [Theory]
    [InlineData("\"Average\"", "\"Maximum\"")]
    [InlineData("FILL(demand, 0)", "demand")]
    [InlineData("\"Value\":\"provisioned\"", "\"Value\":\"serverless\"")]
    [InlineData("\"Value\":\"shop\"", "\"Value\":\"club\"")]
    [InlineData("{\"TargetValue\":45", "{\"DisableScaleIn\":true,\"TargetValue\":45")]
    public async Task Takes_a_policy_of_another_form_for_another_one(string ours, string theirs) =>
        Assert.Equal([Ours.Name], (await Of(Target, Policy(Ours.Name, Specification.Replace(ours, theirs, StringComparison.Ordinal)))).Others);

    [Fact]
    public async Task Puts_what_it_would_read()
    {
        var transport = new StubTransport(StubReply.Ok("""{"PolicyARN":"arn"}"""));
        await new AutoScalingReplicas(Stub.Scaling(transport)).PutPolicy(OpenGate.Permit, Ours, CancellationToken.None);
        var sent = JsonNode.Parse(transport.Sent[0].Body)!;
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(Specification), sent["TargetTrackingScalingPolicyConfiguration"]), transport.Sent[0].Body);
        Assert.Equal(("cluster:shop", "rds:cluster:ReadReplicaCount", "TargetTrackingScaling"), ((string?)sent["ResourceId"], (string?)sent["ScalableDimension"], (string?)sent["PolicyType"]));
    }

    [Fact]
    public async Task Sets_only_the_bound_that_is_given()
    {
        var transport = new StubTransport(StubReply.Ok("{}"));
        await new AutoScalingReplicas(Stub.Scaling(transport)).Register(OpenGate.Permit, null, 9, CancellationToken.None);
        var sent = JsonElement.Parse(transport.Sent[0].Body);
        Assert.Equal(9, sent.GetProperty("MaxCapacity").GetInt32());
        Assert.False(sent.TryGetProperty("MinCapacity", out _));
    }

    [Fact]
    public async Task Minds_nothing_that_is_gone_already()
    {
        var scaling = new AutoScalingReplicas(Stub.Scaling(new StubTransport(StubReply.Error(400, """{"__type":"ObjectNotFoundException","message":"none"}"""))));
        await scaling.DeletePolicy(OpenGate.Permit, Ours.Name, CancellationToken.None);
        await scaling.Deregister(OpenGate.Permit, CancellationToken.None);
    }

    [Fact]
    public async Task Says_that_it_may_be_tried_again_when_another_update_is_under_way() =>
        await Assert.ThrowsAsync<PortFailure.Retryable>(() => new AutoScalingReplicas(Stub.Scaling(new StubTransport(
            StubReply.Error(400, """{"__type":"ConcurrentUpdateException","message":"busy"}""")))).Register(OpenGate.Permit, 3, 9, CancellationToken.None));

    private static string Policy(string name, string specification) =>
        $$"""{"PolicyName":"{{name}}","ServiceNamespace":"rds","ResourceId":"cluster:shop","PolicyType":"TargetTrackingScaling","TargetTrackingScalingPolicyConfiguration":{{specification}}}""";

    private static Task<ReplicaScaling> Of(string target, params string[] policies) => new AutoScalingReplicas(Stub.Scaling(new StubTransport(
        StubReply.Ok($$"""{"ScalableTargets":[{{target}}]}"""), StubReply.Ok($$"""{"ScalingPolicies":[{{string.Join(",", policies)}}]}""")))).Of("shop", CancellationToken.None);
}
