using System.Net;
using System.Net.Sockets;
using Amazon.Runtime;
using Autoscaler.Functions;

namespace Autoscaler.Aws;

/// <summary>
/// The one place where an error of AWS becomes one of our three failures. Nobody else looks at codes. What is not the error of a call (a bug, a
/// caller that cancelled) is not classified: the state machine's Catch is its net.
/// </summary>
public static class AwsError
{
    private static readonly HashSet<string> Throttles = new(StringComparer.Ordinal)
    {
        "Throttling", "ThrottlingException", "ThrottledException", "RequestThrottled", "RequestThrottledException", "TooManyRequestsException",
        "RequestLimitExceeded", "BandwidthLimitExceeded", "SlowDown", "PriorRequestNotComplete", "TooManyUpdates", "ConcurrentUpdateException", "KmsThrottlingException", "KMSThrottling",
    };

    /// <param name="call">What was tried, in our words: "replace the weights of shop".</param>
    /// <param name="writes">Whether the call changes something: then no answer means that the outcome is unknown.</param>
    /// <param name="error">What the client threw.</param>
    /// <returns>The failure to throw, or null where the error is not AWS's.</returns>
    public static PortFailure? Classify(string call, bool writes, Exception error) => error switch
    {
        AmazonServiceException { ErrorCode: { } code } service when Throttles.Contains(code) => new PortFailure.Retryable(Text(call, service), error),
        AmazonUnmarshallingException unreadable => NoAnswer(Text(call, unreadable), writes, error),
        AmazonServiceException { StatusCode: >= HttpStatusCode.InternalServerError } broken => NoAnswer(Text(call, broken), writes, error),
        AmazonServiceException { StatusCode: >= HttpStatusCode.BadRequest } refused => new PortFailure.Denied(Text(call, refused), error),
        AmazonServiceException or AmazonClientException when !IsWire(error) => new PortFailure.Denied($"{call}: not sent, the client is not configured for it ({error.GetType().Name})", error),
        AmazonServiceException or AmazonClientException or HttpRequestException or IOException or TimeoutException => NoReply(call, writes, error),
        InvalidDataException => NoAnswer($"{call}: an answer that cannot be", writes, error),
        OperationCanceledException { InnerException: TimeoutException } => NoReply(call, writes, error),
        _ => null,
    };

    private static PortFailure NoReply(string call, bool writes, Exception error)
    {
        var text = $"{call}: no reply ({error.GetBaseException().GetType().Name})";
        return NeverSent(error) ? new PortFailure.Retryable(text, error) : NoAnswer(text, writes, error);
    }

    private static PortFailure NoAnswer(string text, bool writes, Exception error) =>
        writes ? new PortFailure.OutcomeUnknown(text, error) : new PortFailure.Retryable(text, error);

    // Without credentials, region or an id there is no request; the wire's faults have an I/O error inside.
    private static bool IsWire(Exception error) =>
        error is HttpRequestException or IOException or SocketException or TimeoutException or OperationCanceledException || (error.InnerException is { } inner && IsWire(inner));

    // A refused or unresolved connection carried no request.
    private static bool NeverSent(Exception error) =>
        error is SocketException { SocketErrorCode: SocketError.ConnectionRefused or SocketError.HostNotFound or SocketError.TryAgain or SocketError.NetworkUnreachable }
        || (error.InnerException is { } inner && NeverSent(inner));

    // Code and request id only: a message of AWS may quote what we sent.
    private static string Text(string call, AmazonServiceException error) =>
        $"{call}: {error.ErrorCode ?? error.GetType().Name} (HTTP {(int)error.StatusCode}, request {error.RequestId})";
}
