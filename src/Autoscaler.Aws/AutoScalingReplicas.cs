using Amazon.ApplicationAutoScaling;
using Amazon.ApplicationAutoScaling.Model;
using Autoscaler.Functions;
using Autoscaler.Functions.Ports;

namespace Autoscaler.Aws;

/// <summary>The replica scaling of a cluster.</summary>
public sealed class AutoScalingReplicas(IAmazonApplicationAutoScaling scaling) : IReplicaScaling
{
    private static readonly ServiceNamespace Rds = ServiceNamespace.Rds;

    private static readonly ScalableDimension Replicas = ScalableDimension.RdsClusterReadReplicaCount;

    public async Task<ReplicaScaling> Of(string cluster, CancellationToken stop)
    {
        var targets = await AwsCall.Read($"describe the scalable target of {cluster}", () => scaling.DescribeScalableTargetsAsync(
            new DescribeScalableTargetsRequest { ServiceNamespace = Rds, ResourceIds = [ResourceOf(cluster)], ScalableDimension = Replicas }, stop));
        var policies = await AwsCall.Read($"describe the scaling policies of {cluster}", () => scaling.DescribeScalingPoliciesAsync(
            new DescribeScalingPoliciesRequest { ServiceNamespace = Rds, ResourceId = ResourceOf(cluster), ScalableDimension = Replicas }, stop));
        var seen = (policies.ScalingPolicies ?? []).Select(policy => (policy.PolicyName, Ours: DemandExpression.Read(policy, cluster))).ToList();
        return new ReplicaScaling(
            (targets.ScalableTargets ?? []).Select(Target).OfType<ReplicaTarget>().FirstOrDefault(),
            [.. seen.Select(policy => policy.Ours).OfType<DemandTracking>()],
            [.. seen.Where(policy => policy.Ours is null).Select(policy => policy.PolicyName)]);
    }

    public Task Register(Permit permit, int? min, int? max, CancellationToken stop)
    {
        var request = new RegisterScalableTargetRequest
        {
            ServiceNamespace = Rds,
            ResourceId = ResourceOf(permit.Cluster),
            ScalableDimension = Replicas,
            MinCapacity = min,
            MaxCapacity = max,
        };
        return AwsCall.Write($"register the scalable target of {permit.Cluster}", () => scaling.RegisterScalableTargetAsync(request, stop));
    }

    public Task PutPolicy(Permit permit, DemandTracking wanted, CancellationToken stop)
    {
        var request = new PutScalingPolicyRequest
        {
            PolicyName = wanted.Name,
            ServiceNamespace = Rds,
            ResourceId = ResourceOf(permit.Cluster),
            ScalableDimension = Replicas,
            PolicyType = PolicyType.TargetTrackingScaling,
            TargetTrackingScalingPolicyConfiguration = DemandExpression.Write(wanted),
        };
        return AwsCall.Write($"put the scaling policy {wanted.Name}", () => scaling.PutScalingPolicyAsync(request, stop));
    }

    public Task DeletePolicy(Permit permit, string name, CancellationToken stop) => UnlessGone($"delete the scaling policy {name}", () => scaling.DeleteScalingPolicyAsync(
        new DeleteScalingPolicyRequest { PolicyName = name, ServiceNamespace = Rds, ResourceId = ResourceOf(permit.Cluster), ScalableDimension = Replicas }, stop));

    public Task Deregister(Permit permit, CancellationToken stop) => UnlessGone($"deregister the scalable target of {permit.Cluster}", () => scaling.DeregisterScalableTargetAsync(
        new DeregisterScalableTargetRequest { ServiceNamespace = Rds, ResourceId = ResourceOf(permit.Cluster), ScalableDimension = Replicas }, stop));

    private static async Task UnlessGone<T>(string call, Func<Task<T>> delete)
    {
        try
        {
            await AwsCall.Write(call, delete);
        }
        catch (PortFailure.Denied denied) when (denied.InnerException is ObjectNotFoundException)
        {
            // Gone already.
        }
    }

    private static string ResourceOf(string cluster) => $"cluster:{cluster}";

    private static ReplicaTarget? Target(ScalableTarget target) => target is { MinCapacity: { } min, MaxCapacity: { } max }
        ? new ReplicaTarget(min, max, target.SuspendedState?.DynamicScalingInSuspended == true)
        : null;
}
