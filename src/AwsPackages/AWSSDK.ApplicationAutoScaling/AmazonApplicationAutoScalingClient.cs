using Amazon.ApplicationAutoScaling.Model;
using Amazon.Kernel;
using Amazon.Runtime;
using Amazon.Runtime.Internal;

namespace Amazon.ApplicationAutoScaling;

public class AmazonApplicationAutoScalingClient : AmazonServiceClient, IAmazonApplicationAutoScaling
{
    public AmazonApplicationAutoScalingClient() : base(new AmazonApplicationAutoScalingConfig()) { }

    public AmazonApplicationAutoScalingClient(RegionEndpoint region) : base(new AmazonApplicationAutoScalingConfig { RegionEndpoint = region }) { }

    public AmazonApplicationAutoScalingClient(AmazonApplicationAutoScalingConfig config) : base(config) { }

    public AmazonApplicationAutoScalingClient(AWSCredentials credentials) : base(credentials, new AmazonApplicationAutoScalingConfig()) { }

    public AmazonApplicationAutoScalingClient(AWSCredentials credentials, RegionEndpoint region)
        : base(credentials, new AmazonApplicationAutoScalingConfig { RegionEndpoint = region }) { }

    public AmazonApplicationAutoScalingClient(AWSCredentials credentials, AmazonApplicationAutoScalingConfig clientConfig) : base(credentials, clientConfig) { }

    protected override IServiceMetadata ServiceMetadata => AmazonApplicationAutoScalingConfig.Identity;

    public virtual Task<DeleteScalingPolicyResponse> DeleteScalingPolicyAsync(DeleteScalingPolicyRequest request, CancellationToken cancellationToken = default) =>
        InvokeAsync<DeleteScalingPolicyResponse>(request, DeleteScalingPolicy.Operation, cancellationToken);

    public virtual Task<DeregisterScalableTargetResponse> DeregisterScalableTargetAsync(DeregisterScalableTargetRequest request, CancellationToken cancellationToken = default) =>
        InvokeAsync<DeregisterScalableTargetResponse>(request, DeregisterScalableTarget.Operation, cancellationToken);

    public virtual Task<DescribeScalableTargetsResponse> DescribeScalableTargetsAsync(DescribeScalableTargetsRequest request, CancellationToken cancellationToken = default) =>
        InvokeAsync<DescribeScalableTargetsResponse>(request, DescribeScalableTargets.Operation, cancellationToken);

    public virtual Task<DescribeScalingActivitiesResponse> DescribeScalingActivitiesAsync(DescribeScalingActivitiesRequest request, CancellationToken cancellationToken = default) =>
        InvokeAsync<DescribeScalingActivitiesResponse>(request, DescribeScalingActivities.Operation, cancellationToken);

    public virtual Task<DescribeScalingPoliciesResponse> DescribeScalingPoliciesAsync(DescribeScalingPoliciesRequest request, CancellationToken cancellationToken = default) =>
        InvokeAsync<DescribeScalingPoliciesResponse>(request, DescribeScalingPolicies.Operation, cancellationToken);

    public virtual Task<PutScalingPolicyResponse> PutScalingPolicyAsync(PutScalingPolicyRequest request, CancellationToken cancellationToken = default) =>
        InvokeAsync<PutScalingPolicyResponse>(request, PutScalingPolicy.Operation, cancellationToken);

    public virtual Task<RegisterScalableTargetResponse> RegisterScalableTargetAsync(RegisterScalableTargetRequest request, CancellationToken cancellationToken = default) =>
        InvokeAsync<RegisterScalableTargetResponse>(request, RegisterScalableTarget.Operation, cancellationToken);

    protected override void CustomizeRuntimePipeline(RuntimePipeline pipeline) => RequestPipeline.Customize(pipeline);
}
