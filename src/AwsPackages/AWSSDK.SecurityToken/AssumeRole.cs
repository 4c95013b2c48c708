using System.Xml.Linq;
using Amazon.Kernel;
using Amazon.Runtime;
using Amazon.Runtime.Internal;

namespace Amazon.SecurityToken.Model;

public class AssumeRoleRequest : AmazonSecurityTokenServiceRequest
{
    public string RoleArn { get; set; }

    public string RoleSessionName { get; set; }

    public string Policy { get; set; }

    public int? DurationSeconds { get; set; }

    public string ExternalId { get; set; }
}

public class AssumeRoleResponse : AmazonWebServiceResponse
{
    public Credentials Credentials { get; set; }

    public AssumedRoleUser AssumedRoleUser { get; set; }

    public int? PackedPolicySize { get; set; }

    public string SourceIdentity { get; set; }
}

public class AssumedRoleUser
{
    public string AssumedRoleId { get; set; }

    public string Arn { get; set; }
}

internal static class AssumeRole
{
    public static readonly InvokeOptions Operation = Wire.Protocol.Operation<AssumeRoleRequest, AssumeRoleResponse>(nameof(AssumeRole), Write, Read);

    private static void Write(QueryForm form, AssumeRoleRequest request)
    {
        form.Text("RoleArn", request.RoleArn);
        form.Text("RoleSessionName", request.RoleSessionName);
        form.Text("Policy", request.Policy);
        form.Number("DurationSeconds", request.DurationSeconds);
        form.Text("ExternalId", request.ExternalId);
    }

    private static AssumeRoleResponse Read(XElement reply) => new()
    {
        Credentials = reply.Object("Credentials", Credentials.Read),
        AssumedRoleUser = reply.Object("AssumedRoleUser", ReadUser),
        PackedPolicySize = reply.Int("PackedPolicySize"),
        SourceIdentity = reply.Text("SourceIdentity"),
    };

    private static AssumedRoleUser ReadUser(XElement user) => new()
    {
        AssumedRoleId = user.Text("AssumedRoleId"),
        Arn = user.Text("Arn"),
    };
}
