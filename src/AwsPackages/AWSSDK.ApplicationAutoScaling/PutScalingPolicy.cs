using System.Text.Json;
using Amazon.Kernel;
using Amazon.Runtime;
using Amazon.Runtime.Internal;

namespace Amazon.ApplicationAutoScaling.Model;

public class PutScalingPolicyRequest : AmazonApplicationAutoScalingRequest
{
    public string PolicyName { get; set; }

    public ServiceNamespace ServiceNamespace { get; set; }

    public string ResourceId { get; set; }

    public ScalableDimension ScalableDimension { get; set; }

    public PolicyType PolicyType { get; set; }

    public TargetTrackingScalingPolicyConfiguration TargetTrackingScalingPolicyConfiguration { get; set; }
}

public class PutScalingPolicyResponse : AmazonWebServiceResponse
{
    public string PolicyARN { get; set; }

    public List<Alarm> Alarms { get; set; }
}

internal static class PutScalingPolicy
{
    public static readonly InvokeOptions Operation = Wire.Protocol.Operation<PutScalingPolicyRequest, PutScalingPolicyResponse>(nameof(PutScalingPolicy), Write, Read);

    private static void Write(Utf8JsonWriter json, PutScalingPolicyRequest request)
    {
        json.Text("PolicyName", request.PolicyName);
        json.Constant("ServiceNamespace", request.ServiceNamespace);
        json.Text("ResourceId", request.ResourceId);
        json.Constant("ScalableDimension", request.ScalableDimension);
        json.Constant("PolicyType", request.PolicyType);
        json.Object("TargetTrackingScalingPolicyConfiguration", request.TargetTrackingScalingPolicyConfiguration, TargetTrackingScalingPolicyConfiguration.Write);
    }

    private static PutScalingPolicyResponse Read(JsonElement reply) => new()
    {
        PolicyARN = reply.Text("PolicyARN"),
        Alarms = reply.List("Alarms", Alarm.Read),
    };
}
