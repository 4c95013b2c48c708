using System.Net;
using Amazon.Runtime;
using Amazon.Runtime.Internal.Transform;

namespace Amazon.Kernel;

/// <summary>A reply that nobody can read: malformed, cut off, or not what the operation promises.</summary>
internal static class BrokenReply
{
    public static AmazonUnmarshallingException Of(string operation, UnmarshallerContext context, HttpStatusCode status, Exception cause)
    {
        var requestId = RequestIdOf(context);
        var message = $"{operation}: the reply to request {requestId} (HTTP {(int)status}) cannot be read: {cause.Message}";
        return new AmazonUnmarshallingException(requestId, operation, null, message, cause) { StatusCode = status };
    }

    public static string RequestIdOf(UnmarshallerContext context) =>
        Header(context, "x-amzn-RequestId") ?? Header(context, "x-amz-request-id") ?? "(none)";

    private static string Header(UnmarshallerContext context, string name) =>
        context.ResponseData.IsHeaderPresent(name) ? context.ResponseData.GetHeaderValue(name) : null;
}
