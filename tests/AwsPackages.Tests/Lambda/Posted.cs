using System.Text.Json;

namespace AwsPackages.Tests.Lambda;

/// <summary>An answer that a runtime sent: path below /2018-06-01/runtime/, headers in lower case, body.</summary>
internal sealed record Posted(string Path, IReadOnlyDictionary<string, string> Headers, string Body)
{
    public const string Response = $"invocation/{NextReply.RequestId}/response";
    public const string Error = $"invocation/{NextReply.RequestId}/error";

    public JsonElement Json => JsonElement.Parse(Body);

    public string? ErrorType => Json.GetProperty("errorType").GetString();

    public string? ErrorMessage => Json.GetProperty("errorMessage").GetString();
}
