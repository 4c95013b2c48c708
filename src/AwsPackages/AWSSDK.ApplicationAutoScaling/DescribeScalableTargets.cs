using System.Text.Json;
using Amazon.Kernel;
using Amazon.Runtime;
using Amazon.Runtime.Internal;

namespace Amazon.ApplicationAutoScaling.Model;

public class DescribeScalableTargetsRequest : AmazonApplicationAutoScalingRequest
{
    public ServiceNamespace ServiceNamespace { get; set; }

    public List<string> ResourceIds { get; set; }

    public ScalableDimension ScalableDimension { get; set; }

    public int? MaxResults { get; set; }

    public string NextToken { get; set; }
}

public class DescribeScalableTargetsResponse : AmazonWebServiceResponse
{
    public List<ScalableTarget> ScalableTargets { get; set; }

    public string NextToken { get; set; }
}

public class ScalableTarget
{
    public ServiceNamespace ServiceNamespace { get; set; }

    public string ResourceId { get; set; }

    public ScalableDimension ScalableDimension { get; set; }

    public int? MinCapacity { get; set; }

    public int? MaxCapacity { get; set; }

    public int? PredictedCapacity { get; set; }

    public string RoleARN { get; set; }

    public DateTime? CreationTime { get; set; }

    public SuspendedState SuspendedState { get; set; }

    public string ScalableTargetARN { get; set; }
}

internal static class DescribeScalableTargets
{
    public static readonly InvokeOptions Operation = Wire.Protocol.Operation<DescribeScalableTargetsRequest, DescribeScalableTargetsResponse>(
        nameof(DescribeScalableTargets), Write, Read);

    private static void Write(Utf8JsonWriter json, DescribeScalableTargetsRequest request)
    {
        json.Constant("ServiceNamespace", request.ServiceNamespace);
        json.Texts("ResourceIds", request.ResourceIds);
        json.Constant("ScalableDimension", request.ScalableDimension);
        json.Number("MaxResults", request.MaxResults);
        json.Text("NextToken", request.NextToken);
    }

    private static DescribeScalableTargetsResponse Read(JsonElement reply) => new()
    {
        ScalableTargets = reply.List("ScalableTargets", ReadTarget),
        NextToken = reply.Text("NextToken"),
    };

    private static ScalableTarget ReadTarget(JsonElement target) => new()
    {
        ServiceNamespace = target.Constant("ServiceNamespace", ServiceNamespace.FindValue),
        ResourceId = target.Text("ResourceId"),
        ScalableDimension = target.Constant("ScalableDimension", ScalableDimension.FindValue),
        MinCapacity = target.Int("MinCapacity"),
        MaxCapacity = target.Int("MaxCapacity"),
        PredictedCapacity = target.Int("PredictedCapacity"),
        RoleARN = target.Text("RoleARN"),
        CreationTime = target.Time("CreationTime"),
        SuspendedState = target.Object("SuspendedState", SuspendedState.Read),
        ScalableTargetARN = target.Text("ScalableTargetARN"),
    };
}
