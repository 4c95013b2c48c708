using Amazon.SimpleSystemsManagement.Model;

namespace AwsPackages.Tests.Operations.SimpleSystemsManagement;

internal static class DeleteParameter
{
    public static readonly OperationCase Case = new()
    {
        Name = "SimpleSystemsManagement.DeleteParameter",
        Call = async clients => await clients.Parameters.DeleteParameterAsync(new DeleteParameterRequest { Name = "/spike/override" }),
        Sends = """
            POST https://ssm.eu-west-1.amazonaws.com/
            Content-Type: application/x-amz-json-1.1
            X-Amz-Target: AmazonSSM.DeleteParameter

            {"Name":"/spike/override"}
            """,
        Reply = "{}",
        Reads = "",
        EmptyReply = "",
        IgnoresBody = true,
        Errors =
        [
            new(400, """{"__type":"ParameterNotFound"}""", typeof(ParameterNotFoundException), "ParameterNotFound"),
            new(500, """{"__type":"InternalServerError","message":"An error occurred on the server side."}""", typeof(InternalServerErrorException), "InternalServerError"),
        ],
    };
}
