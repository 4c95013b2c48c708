using Amazon.ApplicationAutoScaling;
using Amazon.ApplicationAutoScaling.Model;
using AwsPackages.Tests.Operations.ApplicationAutoScaling;

namespace AwsPackages.Tests.Judges;

/// <summary>Moto has no scaling activities, makes no alarms for clusters, and knows a target or policy that is not there as a ValidationException.</summary>
[Collection(MotoTests.Name)]
public class MotoApplicationAutoScalingTests(MotoServer moto)
{
    private IAmazonApplicationAutoScaling Client => moto.Clients.Scaling;

    [MotoFact]
    public async Task Describes_the_target_that_it_registered()
    {
        var registered = await Register("cluster:described", new SuspendedState { DynamicScalingInSuspended = true });

        var target = Assert.Single(await Targets("cluster:described"));

        Assert.Equal(registered.ScalableTargetARN, target.ScalableTargetARN);
        Assert.Equal((ServiceNamespace.Rds, "cluster:described", ScalableDimension.RdsClusterReadReplicaCount), (target.ServiceNamespace, target.ResourceId, target.ScalableDimension));
        Assert.Equal((1, 15), (target.MinCapacity, target.MaxCapacity));
        Assert.True(target.SuspendedState.DynamicScalingInSuspended);
        Assert.NotNull(target.CreationTime);
    }

    [MotoFact]
    public async Task Deregisters_a_target()
    {
        await Register("cluster:deregistered");

        await Deregister("cluster:deregistered");

        Assert.Empty(await Targets("cluster:deregistered"));
    }

    [MotoFact]
    public async Task Reads_back_the_policy_that_it_put()
    {
        await Register("cluster:tracked");

        var put = await Put("cluster:tracked", "readers");

        var policy = Assert.Single((await Policies("cluster:tracked")).ScalingPolicies);
        Assert.Equal((put.PolicyARN, "readers", PolicyType.TargetTrackingScaling), (policy.PolicyARN, policy.PolicyName, policy.PolicyType));
        var tracking = policy.TargetTrackingScalingPolicyConfiguration;
        Assert.Equal((62.5, 30, 300, true), (tracking.TargetValue, tracking.ScaleOutCooldown, tracking.ScaleInCooldown, tracking.DisableScaleIn));
        var metrics = tracking.CustomizedMetricSpecification.Metrics;
        Assert.Equal(("cpu", "Average", "ReaderCpu"), (metrics[0].Id, metrics[0].MetricStat.Stat, metrics[0].MetricStat.Metric.MetricName));
        Assert.Equal(("steered", "FILL(cpu, 0) * 1", true), (metrics[1].Id, metrics[1].Expression, metrics[1].ReturnData));
    }

    [MotoFact]
    public async Task Walks_through_the_pages_of_policies()
    {
        await Put("cluster:paged", "first");
        await Put("cluster:paged", "second");

        var one = await Policies("cluster:paged", maxResults: 1);
        var two = await Policies("cluster:paged", maxResults: 1, one.NextToken);

        Assert.Equal(["first", "second"], one.ScalingPolicies.Concat(two.ScalingPolicies).Select(policy => policy.PolicyName));
        Assert.Null(two.NextToken);
    }

    [MotoFact]
    public async Task Deletes_a_policy()
    {
        await Put("cluster:untracked", "readers");

        await Client.DeleteScalingPolicyAsync(new DeleteScalingPolicyRequest
        {
            PolicyName = "readers",
            ServiceNamespace = ServiceNamespace.Rds,
            ResourceId = "cluster:untracked",
            ScalableDimension = ScalableDimension.RdsClusterReadReplicaCount,
        });

        Assert.Empty((await Policies("cluster:untracked")).ScalingPolicies);
    }

    [MotoFact]
    public async Task Throws_ValidationException()
    {
        var thrown = await Assert.ThrowsAsync<ValidationException>(() => Deregister("cluster:unknown"));
        Assert.Contains("No scalable target found", thrown.Message, StringComparison.Ordinal);
    }

    private Task<RegisterScalableTargetResponse> Register(string cluster, SuspendedState? suspended = null) =>
        Client.RegisterScalableTargetAsync(new RegisterScalableTargetRequest
        {
            ServiceNamespace = ServiceNamespace.Rds,
            ResourceId = cluster,
            ScalableDimension = ScalableDimension.RdsClusterReadReplicaCount,
            MinCapacity = 1,
            MaxCapacity = 15,
            SuspendedState = suspended,
        });

    private async Task<List<ScalableTarget>> Targets(string cluster) =>
        (await Client.DescribeScalableTargetsAsync(new DescribeScalableTargetsRequest { ServiceNamespace = ServiceNamespace.Rds, ResourceIds = [cluster] })).ScalableTargets;

    private Task<DeregisterScalableTargetResponse> Deregister(string cluster) =>
        Client.DeregisterScalableTargetAsync(new DeregisterScalableTargetRequest
        {
            ServiceNamespace = ServiceNamespace.Rds,
            ResourceId = cluster,
            ScalableDimension = ScalableDimension.RdsClusterReadReplicaCount,
        });

    private Task<PutScalingPolicyResponse> Put(string cluster, string policy) =>
        Client.PutScalingPolicyAsync(new PutScalingPolicyRequest
        {
            PolicyName = policy,
            ServiceNamespace = ServiceNamespace.Rds,
            ResourceId = cluster,
            ScalableDimension = ScalableDimension.RdsClusterReadReplicaCount,
            PolicyType = PolicyType.TargetTrackingScaling,
            TargetTrackingScalingPolicyConfiguration = new TargetTrackingScalingPolicyConfiguration
            {
                TargetValue = 62.5,
                CustomizedMetricSpecification = new CustomizedMetricSpecification { Metrics = Tracking.Steered },
                ScaleOutCooldown = 30,
                ScaleInCooldown = 300,
                DisableScaleIn = true,
            },
        });

    private Task<DescribeScalingPoliciesResponse> Policies(string cluster, int? maxResults = null, string? token = null) =>
        Client.DescribeScalingPoliciesAsync(new DescribeScalingPoliciesRequest
        {
            ServiceNamespace = ServiceNamespace.Rds,
            ResourceId = cluster,
            MaxResults = maxResults,
            NextToken = token,
        });
}
