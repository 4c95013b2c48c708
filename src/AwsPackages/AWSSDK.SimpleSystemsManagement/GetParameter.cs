using System.Text.Json;
using Amazon.Kernel;
using Amazon.Runtime;
using Amazon.Runtime.Internal;

namespace Amazon.SimpleSystemsManagement.Model;

public class GetParameterRequest : AmazonSimpleSystemsManagementRequest
{
    public string Name { get; set; }

    public bool? WithDecryption { get; set; }
}

public class GetParameterResponse : AmazonWebServiceResponse
{
    public Parameter Parameter { get; set; }
}

public class Parameter
{
    public string Name { get; set; }

    public ParameterType Type { get; set; }

    public string Value { get; set; }

    public long? Version { get; set; }

    public string Selector { get; set; }

    public string SourceResult { get; set; }

    public DateTime? LastModifiedDate { get; set; }

    public string ARN { get; set; }

    public string DataType { get; set; }
}

internal static class GetParameter
{
    public static readonly InvokeOptions Operation = Wire.Protocol.Operation<GetParameterRequest, GetParameterResponse>(nameof(GetParameter), Write, Read);

    private static void Write(Utf8JsonWriter json, GetParameterRequest request)
    {
        json.Text("Name", request.Name);
        json.Flag("WithDecryption", request.WithDecryption);
    }

    private static GetParameterResponse Read(JsonElement reply) => new() { Parameter = reply.Object("Parameter", ReadParameter) };

    private static Parameter ReadParameter(JsonElement parameter) => new()
    {
        Name = parameter.Text("Name"),
        Type = parameter.Constant("Type", ParameterType.FindValue),
        Value = parameter.Text("Value"),
        Version = parameter.Long("Version"),
        Selector = parameter.Text("Selector"),
        SourceResult = parameter.Text("SourceResult"),
        LastModifiedDate = parameter.Time("LastModifiedDate"),
        ARN = parameter.Text("ARN"),
        DataType = parameter.Text("DataType"),
    };
}
