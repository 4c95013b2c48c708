using Amazon.Kernel;
using Amazon.Runtime;
using Amazon.Runtime.Internal;

namespace Amazon.SimpleSystemsManagement.Model;

public class DeleteParameterRequest : AmazonSimpleSystemsManagementRequest
{
    public string Name { get; set; }
}

public class DeleteParameterResponse : AmazonWebServiceResponse;

internal static class DeleteParameter
{
    public static readonly InvokeOptions Operation = Wire.Protocol.Operation<DeleteParameterRequest, DeleteParameterResponse>(
        nameof(DeleteParameter), (json, request) => json.Text("Name", request.Name));
}
