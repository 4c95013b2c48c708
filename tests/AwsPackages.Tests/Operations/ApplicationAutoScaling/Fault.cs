using Amazon.ApplicationAutoScaling;
using Amazon.ApplicationAutoScaling.Model;

namespace AwsPackages.Tests.Operations.ApplicationAutoScaling;

/// <summary>Errors as Application Auto Scaling sends them.</summary>
internal static class Fault
{
    public static readonly ErrorCase ConcurrentUpdate = Of<ConcurrentUpdateException>(
        500, "ConcurrentUpdateException", "You already have a pending update to an Auto Scaling resource.");

    public static readonly ErrorCase InternalService = Of<InternalServiceException>(500, "InternalServiceException", "The service encountered an internal error.");

    public static readonly ErrorCase InvalidNextToken = Of<InvalidNextTokenException>(400, "InvalidNextTokenException", "The next token supplied is invalid.");

    /// <summary>No operation declares throttling or missing permissions: callers know them by the code alone.</summary>
    public static readonly ErrorCase Throttling = Of<AmazonApplicationAutoScalingException>(400, "ThrottlingException", "Rate exceeded");

    public static ErrorCase Of<T>(int status, string code, string message) where T : AmazonApplicationAutoScalingException =>
        new(status, $$"""{"__type":"{{code}}","Message":"{{message}}"}""", typeof(T), code);
}
