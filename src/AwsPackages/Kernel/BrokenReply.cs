using System.Net;
using System.Text.Json;
using System.Xml;
using Amazon.Runtime;
using Amazon.Runtime.Internal.Transform;

namespace Amazon.Kernel;

/// <summary>A reply that nobody can read: malformed, cut off, or not what the operation promises.</summary>
internal static class BrokenReply
{
    public static AmazonUnmarshallingException Of(string operation, UnmarshallerContext context, HttpStatusCode status, Exception cause)
    {
        var requestId = RequestIdOf(context);
        var message = $"{operation}: the reply to request {requestId} (HTTP {(int)status}) cannot be read: {Reason(cause)}";
        return new AmazonUnmarshallingException(requestId, operation, null, message, cause) { StatusCode = status };
    }

    public static string RequestIdOf(UnmarshallerContext context) =>
        Header(context, "x-amzn-RequestId") ?? Header(context, "x-amz-request-id") ?? "(none)";

    // What is wrong with the form may be told; the value that did not fit might be anybody's.
    private static string Reason(Exception cause) => cause is XmlException or JsonException or IOException ? cause.Message : cause.GetType().Name;

    private static string Header(UnmarshallerContext context, string name) =>
        context.ResponseData.IsHeaderPresent(name) ? context.ResponseData.GetHeaderValue(name) : null;
}
