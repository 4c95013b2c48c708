using System.Text.Json;
using Amazon.Kernel;
using Amazon.Runtime;
using Amazon.Runtime.Internal;

namespace Amazon.ApplicationAutoScaling.Model;

public class DeleteScalingPolicyRequest : AmazonApplicationAutoScalingRequest
{
    public string PolicyName { get; set; }

    public ServiceNamespace ServiceNamespace { get; set; }

    public string ResourceId { get; set; }

    public ScalableDimension ScalableDimension { get; set; }
}

public class DeleteScalingPolicyResponse : AmazonWebServiceResponse;

internal static class DeleteScalingPolicy
{
    public static readonly InvokeOptions Operation = Wire.Protocol.Operation<DeleteScalingPolicyRequest, DeleteScalingPolicyResponse>(
        nameof(DeleteScalingPolicy), Write);

    private static void Write(Utf8JsonWriter json, DeleteScalingPolicyRequest request)
    {
        json.Text("PolicyName", request.PolicyName);
        json.Constant("ServiceNamespace", request.ServiceNamespace);
        json.Text("ResourceId", request.ResourceId);
        json.Constant("ScalableDimension", request.ScalableDimension);
    }
}
