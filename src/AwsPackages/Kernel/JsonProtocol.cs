using System.Text.Encodings.Web;
using System.Text.Json;
using Amazon.Runtime;
using Amazon.Runtime.Internal;

namespace Amazon.Kernel;

/// <summary>The JSON protocol of one service, version 1.0 or 1.1: one object out, one object back.</summary>
internal sealed class JsonProtocol(string serviceName, string targetPrefix, string jsonVersion, Func<WireError, AmazonServiceException> errors)
{
    // Bodies carry JSON in JSON: the default encoder would send every quote of it as six characters.
    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public InvokeOptions Operation<TRequest, TResponse>(string name, Action<Utf8JsonWriter, TRequest> write, Func<JsonElement, TResponse> read = null)
        where TRequest : AmazonWebServiceRequest
        where TResponse : AmazonWebServiceResponse, new() => new()
        {
            RequestMarshaller = new WireMarshaller(input =>
            {
                var request = new DefaultRequest(input, serviceName) { HttpMethod = "POST", ResourcePath = "/" };
                request.Headers["X-Amz-Target"] = $"{targetPrefix}.{name}";
                request.Headers["Content-Type"] = $"application/x-amz-json-{jsonVersion}";
                request.ContentStream = Write((TRequest)input, write);
                return request;
            }),
            ResponseUnmarshaller = new JsonReply<TResponse>(name, read, errors),
        };

    private static PooledContentStream Write<TRequest>(TRequest input, Action<Utf8JsonWriter, TRequest> write)
    {
        var content = new PooledContentStream();
        using var json = new Utf8JsonWriter(content.BufferWriter, Readable);
        json.WriteStartObject();
        write(json, input);
        json.WriteEndObject();
        return content;
    }
}
