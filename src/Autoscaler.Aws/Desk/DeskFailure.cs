using Amazon.Runtime;
using Autoscaler.Functions;

namespace Autoscaler.Aws.Desk;

/// <summary>What went wrong between a desk and AWS, as one line with its remedy.</summary>
public static class DeskFailure
{
    private const string NoCredentials = "No credentials or no region: set AWS_PROFILE, or AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, and AWS_REGION.";

    private static readonly HashSet<string> Refusals = new(["AccessDenied", "AccessDeniedException", "UnauthorizedOperation", "AuthorizationError", "NotAuthorized"], StringComparer.Ordinal);

    private static readonly HashSet<string> Unknown = new(
        ["InvalidClientTokenId", "UnrecognizedClientException", "SignatureDoesNotMatch", "InvalidSignatureException", "ExpiredToken", "ExpiredTokenException", "IncompleteSignature"], StringComparer.Ordinal);

    /// <summary>Whether AWS knows who asks, and does not let them.</summary>
    public static bool IsRefusal(PortFailure failure) => failure.InnerException is AmazonServiceException { ErrorCode: { } code } && Refusals.Contains(code);

    /// <returns>Null where it is not AWS's doing: then it is a bug.</returns>
    public static string? Of(Exception error) => error switch
    {
        PortFailure denied when IsRefusal(denied) => $"{denied.Message}. You lack that permission: docs/commands.md lists what each verb needs.",
        PortFailure { InnerException: AmazonServiceException { ErrorCode: { } code } } unknown when Unknown.Contains(code) => $"{unknown.Message}. AWS does not accept these credentials: log in again, or see AWS_PROFILE.",
        PortFailure.Denied { InnerException: AmazonClientException or AmazonServiceException { StatusCode: 0 } } => NoCredentials,
        PortFailure.Denied refused => $"{refused.Message}.",
        PortFailure.OutcomeUnknown unknown => $"{unknown.Message}. Whether it was done is unknown: look before you try again.",
        PortFailure late => $"{late.Message}. Is there a way to AWS from here, and is AWS_ENDPOINT_URL right where it is set?",
        AmazonServiceException or AmazonClientException => NoCredentials,
        _ => null,
    };
}
