using System.Xml.Linq;
using Amazon.Kernel;
using Amazon.Runtime;
using Amazon.Runtime.Internal;

namespace Amazon.RDS.Model;

public class ModifyDBClusterRequest : AmazonRDSRequest
{
    public string DBClusterIdentifier { get; set; }

    public bool? ApplyImmediately { get; set; }

    public ServerlessV2ScalingConfiguration ServerlessV2ScalingConfiguration { get; set; }

    public int? MonitoringInterval { get; set; }

    public string MonitoringRoleArn { get; set; }
}

public class ModifyDBClusterResponse : AmazonWebServiceResponse
{
    public DBCluster DBCluster { get; set; }
}

public class ServerlessV2ScalingConfiguration
{
    public double? MinCapacity { get; set; }

    public double? MaxCapacity { get; set; }

    public int? SecondsUntilAutoPause { get; set; }
}

internal static class ModifyDBCluster
{
    public static readonly InvokeOptions Operation = Wire.Protocol.Operation<ModifyDBClusterRequest, ModifyDBClusterResponse>(
        nameof(ModifyDBCluster), Write, Read);

    private static void Write(QueryForm form, ModifyDBClusterRequest request)
    {
        form.Text("DBClusterIdentifier", request.DBClusterIdentifier);
        form.Flag("ApplyImmediately", request.ApplyImmediately);
        form.Object("ServerlessV2ScalingConfiguration", request.ServerlessV2ScalingConfiguration, WriteCapacity);
        form.Number("MonitoringInterval", request.MonitoringInterval);
        form.Text("MonitoringRoleArn", request.MonitoringRoleArn);
    }

    private static void WriteCapacity(QueryForm form, ServerlessV2ScalingConfiguration capacity)
    {
        form.Number("MinCapacity", capacity.MinCapacity);
        form.Number("MaxCapacity", capacity.MaxCapacity);
        form.Number("SecondsUntilAutoPause", capacity.SecondsUntilAutoPause);
    }

    private static ModifyDBClusterResponse Read(XElement result) => new() { DBCluster = result.Object("DBCluster", DBCluster.Read) };
}
