using System.Net;
using Amazon.Runtime;

namespace Amazon.Kernel;

/// <summary>An error reply as it stood on the wire, before it becomes the service's typed exception.</summary>
internal sealed record WireError(string Code, string Text, ErrorType Type, string RequestId, HttpStatusCode Status, Exception Inner)
{
    /// <summary>Some errors have only a code; then the SDK's own sentence stands in.</summary>
    public string Message { get; } = Text ?? $"The service returned an error with Error Code {Code}.";

    /// <summary>Only Route 53's InvalidChangeBatch has several.</summary>
    public List<string> Messages { get; init; }

    public static ErrorType TypeOf(string text, HttpStatusCode status) => text switch
    {
        "Sender" => ErrorType.Sender,
        "Receiver" => ErrorType.Receiver,
        _ => (int)status >= 500 ? ErrorType.Receiver : ErrorType.Sender,
    };
}
