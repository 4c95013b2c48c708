using Amazon.ApplicationAutoScaling.Model;
using Amazon.Kernel;

namespace Amazon.ApplicationAutoScaling;

internal static class Wire
{
    public static readonly JsonProtocol Protocol = new("Amazon.ApplicationAutoScaling", "AnyScaleFrontendService", "1.1", Typed);

    // Only what the operations declare: for any other code, ThrottlingException included, the official client throws the base exception too.
    private static AmazonApplicationAutoScalingException Typed(WireError e) => e.Code switch
    {
        "ConcurrentUpdateException" => new ConcurrentUpdateException(e.Message, e.Inner, e.Type, e.Code, e.RequestId, e.Status),
        "FailedResourceAccessException" => new FailedResourceAccessException(e.Message, e.Inner, e.Type, e.Code, e.RequestId, e.Status),
        "InternalServiceException" => new InternalServiceException(e.Message, e.Inner, e.Type, e.Code, e.RequestId, e.Status),
        "InvalidNextTokenException" => new InvalidNextTokenException(e.Message, e.Inner, e.Type, e.Code, e.RequestId, e.Status),
        "LimitExceededException" => new LimitExceededException(e.Message, e.Inner, e.Type, e.Code, e.RequestId, e.Status),
        "ObjectNotFoundException" => new ObjectNotFoundException(e.Message, e.Inner, e.Type, e.Code, e.RequestId, e.Status),
        "ValidationException" => new ValidationException(e.Message, e.Inner, e.Type, e.Code, e.RequestId, e.Status),
        _ => new AmazonApplicationAutoScalingException(e.Message, e.Inner, e.Type, e.Code, e.RequestId, e.Status),
    };
}
