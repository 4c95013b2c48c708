using Amazon.SimpleSystemsManagement;
using Amazon.SimpleSystemsManagement.Model;

namespace AwsPackages.Tests.Operations.SimpleSystemsManagement;

internal static class PutParameter
{
    public static readonly OperationCase Case = new()
    {
        Name = "SimpleSystemsManagement.PutParameter",
        Call = async clients => await clients.Parameters.PutParameterAsync(new PutParameterRequest
        {
            Name = "/spike/override",
            Description = "What the operators decided, über alles",
            Value = """{"cluster":"shop","pause":true,"reason":"<planned> & agreed","path":"C:\\temp"}""",
            Type = ParameterType.SecureString,
            KeyId = "alias/spike",
            Overwrite = false,
            AllowedPattern = "^\\{.*\\}$",
            Tags = [new Tag { Key = "owner", Value = "ana" }, new Tag { Key = "empty", Value = "" }],
            Tier = ParameterTier.IntelligentTiering,
            DataType = "text",
        }),
        Sends = """
            POST https://ssm.eu-west-1.amazonaws.com/
            Content-Type: application/x-amz-json-1.1
            X-Amz-Target: AmazonSSM.PutParameter

            {"Name":"/spike/override","Description":"What the operators decided, über alles","Value":"{\"cluster\":\"shop\",\"pause\":true,\"reason\":\"<planned> & agreed\",\"path\":\"C:\\\\temp\"}","Type":"SecureString","KeyId":"alias/spike","Overwrite":false,"AllowedPattern":"^\\{.*\\}$","Tags":[{"Key":"owner","Value":"ana"},{"Key":"empty","Value":""}],"Tier":"Intelligent-Tiering","DataType":"text"}
            """,
        Reply = """{"Tier":"Standard","Version":13}""",
        Reads = """
            Tier = Standard
            Version = 13
            """,
        EmptyReply = "{}",
        Errors =
        [
            new(400, """{"__type":"ParameterAlreadyExists","message":"The parameter already exists. To overwrite this value, set the overwrite option in the request to true."}""", typeof(ParameterAlreadyExistsException), "ParameterAlreadyExists"),
            new(400, """{"__type":"ParameterLimitExceeded","message":"You have exceeded the number of parameters for this AWS account."}""", typeof(ParameterLimitExceededException), "ParameterLimitExceeded"),
            new(400, """{"__type":"ParameterMaxVersionLimitExceeded","message":"You attempted to create a new version of /spike/override by calling the PutParameter API with the overwrite flag. Version 1, the oldest version, can't be deleted because it has a label associated with it."}""", typeof(ParameterMaxVersionLimitExceededException), "ParameterMaxVersionLimitExceeded"),
            new(400, """{"__type":"TooManyUpdates","message":"There are concurrent updates for a resource that supports one update at a time."}""", typeof(TooManyUpdatesException), "TooManyUpdates"),
            new(400, """{"__type":"ParameterPatternMismatchException","message":"Parameter value, cannot be validated against allowedPattern: ^\\{.*\\}$"}""", typeof(ParameterPatternMismatchException), "ParameterPatternMismatchException"),
            new(400, """{"__type":"UnsupportedParameterType","message":"The parameter type is not supported."}""", typeof(UnsupportedParameterTypeException), "UnsupportedParameterType"),
            new(400, """{"__type":"InvalidKeyId","message":"The query key ID isn't valid."}""", typeof(InvalidKeyIdException), "InvalidKeyId"),
            new(400, """{"__type":"ValidationException","message":"Standard tier parameters support a maximum parameter value of 4096 characters. To create a larger parameter value, upgrade the parameter to use the advanced-parameter tier."}""", typeof(AmazonSimpleSystemsManagementException), "ValidationException"),
        ],
    };
}
