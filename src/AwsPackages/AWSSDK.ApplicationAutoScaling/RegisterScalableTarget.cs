using System.Text.Json;
using Amazon.Kernel;
using Amazon.Runtime;
using Amazon.Runtime.Internal;

namespace Amazon.ApplicationAutoScaling.Model;

public class RegisterScalableTargetRequest : AmazonApplicationAutoScalingRequest
{
    public ServiceNamespace ServiceNamespace { get; set; }

    public string ResourceId { get; set; }

    public ScalableDimension ScalableDimension { get; set; }

    public int? MinCapacity { get; set; }

    public int? MaxCapacity { get; set; }

    public string RoleARN { get; set; }

    public SuspendedState SuspendedState { get; set; }

    public Dictionary<string, string> Tags { get; set; }
}

public class RegisterScalableTargetResponse : AmazonWebServiceResponse
{
    public string ScalableTargetARN { get; set; }
}

internal static class RegisterScalableTarget
{
    public static readonly InvokeOptions Operation = Wire.Protocol.Operation<RegisterScalableTargetRequest, RegisterScalableTargetResponse>(
        nameof(RegisterScalableTarget), Write, Read);

    private static void Write(Utf8JsonWriter json, RegisterScalableTargetRequest request)
    {
        json.Constant("ServiceNamespace", request.ServiceNamespace);
        json.Text("ResourceId", request.ResourceId);
        json.Constant("ScalableDimension", request.ScalableDimension);
        json.Number("MinCapacity", request.MinCapacity);
        json.Number("MaxCapacity", request.MaxCapacity);
        json.Text("RoleARN", request.RoleARN);
        json.Object("SuspendedState", request.SuspendedState, SuspendedState.Write);
        json.TextByName("Tags", request.Tags);
    }

    private static RegisterScalableTargetResponse Read(JsonElement reply) => new() { ScalableTargetARN = reply.Text("ScalableTargetARN") };
}
