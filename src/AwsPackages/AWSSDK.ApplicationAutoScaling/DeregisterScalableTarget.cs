using System.Text.Json;
using Amazon.Kernel;
using Amazon.Runtime;
using Amazon.Runtime.Internal;

namespace Amazon.ApplicationAutoScaling.Model;

public class DeregisterScalableTargetRequest : AmazonApplicationAutoScalingRequest
{
    public ServiceNamespace ServiceNamespace { get; set; }

    public string ResourceId { get; set; }

    public ScalableDimension ScalableDimension { get; set; }
}

public class DeregisterScalableTargetResponse : AmazonWebServiceResponse;

internal static class DeregisterScalableTarget
{
    public static readonly InvokeOptions Operation = Wire.Protocol.Operation<DeregisterScalableTargetRequest, DeregisterScalableTargetResponse>(
        nameof(DeregisterScalableTarget), Write);

    private static void Write(Utf8JsonWriter json, DeregisterScalableTargetRequest request)
    {
        json.Constant("ServiceNamespace", request.ServiceNamespace);
        json.Text("ResourceId", request.ResourceId);
        json.Constant("ScalableDimension", request.ScalableDimension);
    }
}
