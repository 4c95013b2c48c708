using System.Xml.Linq;
using Amazon.Kernel;
using Amazon.Runtime;
using Amazon.Runtime.Internal;

namespace Amazon.RDS.Model;

public class ModifyDBInstanceRequest : AmazonRDSRequest
{
    public string DBInstanceIdentifier { get; set; }

    public bool? ApplyImmediately { get; set; }

    public int? PromotionTier { get; set; }

    public int? MonitoringInterval { get; set; }

    public string MonitoringRoleArn { get; set; }
}

public class ModifyDBInstanceResponse : AmazonWebServiceResponse
{
    public DBInstance DBInstance { get; set; }
}

internal static class ModifyDBInstance
{
    public static readonly InvokeOptions Operation = Wire.Protocol.Operation<ModifyDBInstanceRequest, ModifyDBInstanceResponse>(
        nameof(ModifyDBInstance), Write, Read);

    private static void Write(QueryForm form, ModifyDBInstanceRequest request)
    {
        form.Text("DBInstanceIdentifier", request.DBInstanceIdentifier);
        form.Flag("ApplyImmediately", request.ApplyImmediately);
        form.Number("PromotionTier", request.PromotionTier);
        form.Number("MonitoringInterval", request.MonitoringInterval);
        form.Text("MonitoringRoleArn", request.MonitoringRoleArn);
    }

    private static ModifyDBInstanceResponse Read(XElement result) => new() { DBInstance = result.Object("DBInstance", DBInstance.Read) };
}
