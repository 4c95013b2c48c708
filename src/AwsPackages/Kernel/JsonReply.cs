using System.Net;
using System.Text.Json;
using Amazon.Runtime;
using Amazon.Runtime.Internal.Transform;

namespace Amazon.Kernel;

/// <summary>Reads the replies of the JSON protocols.</summary>
/// <param name="operation">Named in errors.</param>
/// <param name="read">Output members to response; null for an operation that answers with nothing.</param>
/// <param name="errors">An error reply to the service's typed exception.</param>
internal sealed class JsonReply<TResponse>(string operation, Func<JsonElement, TResponse> read, Func<WireError, AmazonServiceException> errors)
    : JsonResponseUnmarshaller
    where TResponse : AmazonWebServiceResponse, new()
{
    // Overridden because the SDK's own hides our error behind one of its own when the body is empty.
    public override AmazonWebServiceResponse Unmarshall(UnmarshallerContext input)
    {
        var response = Unmarshall((JsonUnmarshallerContext)input);
        response.ResponseMetadata = new ResponseMetadata { RequestId = BrokenReply.RequestIdOf(input) };
        return response;
    }

    public override AmazonWebServiceResponse Unmarshall(JsonUnmarshallerContext input)
    {
        try
        {
            if (read is null)
            {
                return new TResponse();
            }

            using var body = new BoundedStream(input.Stream);
            using var document = JsonDocument.Parse(body);
            return read(document.RootElement);
        }
        catch (Exception e) when (IsBroken(e))
        {
            throw BrokenReply.Of(operation, input, input.ResponseData.StatusCode, e);
        }
    }

    public override AmazonServiceException UnmarshallException(JsonUnmarshallerContext input, Exception innerException, HttpStatusCode statusCode)
    {
        try
        {
            using var body = new BoundedStream(input.Stream);
            using var document = JsonDocument.Parse(body);
            var error = document.RootElement;
            return errors(new WireError(
                Bare(error.Text("__type") ?? error.Text("code")),
                error.Text("message") ?? error.Text("Message"),
                WireError.TypeOf(null, statusCode),
                BrokenReply.RequestIdOf(input),
                statusCode,
                innerException));
        }
        catch (Exception e) when (IsBroken(e))
        {
            return BrokenReply.Of(operation, input, statusCode, e);
        }
    }

    // Reading a member of the wrong kind is an InvalidOperationException, a number out of range a FormatException.
    // A connection that ends in the middle of the body is an IOException.
    private static bool IsBroken(Exception e) => e is JsonException or FormatException or InvalidOperationException or ArgumentException or OverflowException or IOException;

    // com.amazonaws.swf#Name and Name:http://address are both Name.
    private static string Bare(string type) => type?[(type.IndexOf('#', StringComparison.Ordinal) + 1)..].Split(':')[0];
}
