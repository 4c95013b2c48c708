using System.Text.Json;
using Amazon.Kernel;
using Amazon.Runtime;
using Amazon.Runtime.Internal;

namespace Amazon.ApplicationAutoScaling.Model;

public class DescribeScalingPoliciesRequest : AmazonApplicationAutoScalingRequest
{
    public List<string> PolicyNames { get; set; }

    public ServiceNamespace ServiceNamespace { get; set; }

    public string ResourceId { get; set; }

    public ScalableDimension ScalableDimension { get; set; }

    public int? MaxResults { get; set; }

    public string NextToken { get; set; }
}

public class DescribeScalingPoliciesResponse : AmazonWebServiceResponse
{
    public List<ScalingPolicy> ScalingPolicies { get; set; }

    public string NextToken { get; set; }
}

public class ScalingPolicy
{
    public string PolicyARN { get; set; }

    public string PolicyName { get; set; }

    public ServiceNamespace ServiceNamespace { get; set; }

    public string ResourceId { get; set; }

    public ScalableDimension ScalableDimension { get; set; }

    public PolicyType PolicyType { get; set; }

    public TargetTrackingScalingPolicyConfiguration TargetTrackingScalingPolicyConfiguration { get; set; }

    public List<Alarm> Alarms { get; set; }

    public DateTime? CreationTime { get; set; }
}

internal static class DescribeScalingPolicies
{
    public static readonly InvokeOptions Operation = Wire.Protocol.Operation<DescribeScalingPoliciesRequest, DescribeScalingPoliciesResponse>(
        nameof(DescribeScalingPolicies), Write, Read);

    private static void Write(Utf8JsonWriter json, DescribeScalingPoliciesRequest request)
    {
        json.Texts("PolicyNames", request.PolicyNames);
        json.Constant("ServiceNamespace", request.ServiceNamespace);
        json.Text("ResourceId", request.ResourceId);
        json.Constant("ScalableDimension", request.ScalableDimension);
        json.Number("MaxResults", request.MaxResults);
        json.Text("NextToken", request.NextToken);
    }

    private static DescribeScalingPoliciesResponse Read(JsonElement reply) => new()
    {
        ScalingPolicies = reply.List("ScalingPolicies", ReadPolicy),
        NextToken = reply.Text("NextToken"),
    };

    private static ScalingPolicy ReadPolicy(JsonElement policy) => new()
    {
        PolicyARN = policy.Text("PolicyARN"),
        PolicyName = policy.Text("PolicyName"),
        ServiceNamespace = policy.Constant("ServiceNamespace", ServiceNamespace.FindValue),
        ResourceId = policy.Text("ResourceId"),
        ScalableDimension = policy.Constant("ScalableDimension", ScalableDimension.FindValue),
        PolicyType = policy.Constant("PolicyType", PolicyType.FindValue),
        TargetTrackingScalingPolicyConfiguration = policy.Object("TargetTrackingScalingPolicyConfiguration", TargetTrackingScalingPolicyConfiguration.Read),
        Alarms = policy.List("Alarms", Alarm.Read),
        CreationTime = policy.Time("CreationTime"),
    };
}
