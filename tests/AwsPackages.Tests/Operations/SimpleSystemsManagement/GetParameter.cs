using Amazon.SimpleSystemsManagement;
using Amazon.SimpleSystemsManagement.Model;

namespace AwsPackages.Tests.Operations.SimpleSystemsManagement;

internal static class GetParameter
{
    public static readonly OperationCase Case = new()
    {
        Name = "SimpleSystemsManagement.GetParameter",
        Call = async clients => await clients.Parameters.GetParameterAsync(new GetParameterRequest { Name = "/spike/policy:12", WithDecryption = true }),
        Sends = """
            POST https://ssm.eu-west-1.amazonaws.com/
            Content-Type: application/x-amz-json-1.1
            X-Amz-Target: AmazonSSM.GetParameter

            {"Name":"/spike/policy:12","WithDecryption":true}
            """,
        Reply = """{"Parameter":{"ARN":"arn:aws:ssm:eu-west-1:123456789012:parameter/spike/policy","DataType":"text","LastModifiedDate":1.795172407431E9,"Name":"/spike/policy","Selector":":12","SourceResult":"{}","Type":"SecureString","Value":"{\"clusters\":[{\"id\":\"shop\"}]}","Version":12}}""",
        Reads = """
            Parameter.ARN = arn:aws:ssm:eu-west-1:123456789012:parameter/spike/policy
            Parameter.DataType = text
            Parameter.LastModifiedDate = 2026-11-20T11:00:07.431Z
            Parameter.Name = /spike/policy
            Parameter.Selector = :12
            Parameter.SourceResult = {}
            Parameter.Type = SecureString
            Parameter.Value = {"clusters":[{"id":"shop"}]}
            Parameter.Version = 12
            """,
        EmptyReply = """{"Parameter":{}}""",
        Errors =
        [
            // The service sends no message with this one.
            new(400, """{"__type":"ParameterNotFound"}""", typeof(ParameterNotFoundException), "ParameterNotFound"),
            new(400, """{"__type":"ParameterVersionNotFound","message":"Systems Manager could not find version 12 of /spike/policy. Verify the version and try again."}""", typeof(ParameterVersionNotFoundException), "ParameterVersionNotFound"),
            new(400, """{"__type":"InvalidKeyId","message":"The ciphertext refers to a customer master key that does not exist."}""", typeof(InvalidKeyIdException), "InvalidKeyId"),
            new(500, """{"__type":"InternalServerError","message":"An error occurred on the server side."}""", typeof(InternalServerErrorException), "InternalServerError"),
            new(400, """{"__type":"ThrottlingException","message":"Rate exceeded"}""", typeof(AmazonSimpleSystemsManagementException), "ThrottlingException"),
            new(400, """{"__type":"AccessDeniedException","Message":"User: arn:aws:sts::123456789012:assumed-role/observe/observe is not authorized to perform: ssm:GetParameter on resource: arn:aws:ssm:eu-west-1:123456789012:parameter/spike/policy because no identity-based policy allows the ssm:GetParameter action"}""", typeof(AmazonSimpleSystemsManagementException), "AccessDeniedException"),
        ],
    };
}
