using Amazon.Kernel;
using Amazon.SimpleNotificationService.Model;

namespace Amazon.SimpleNotificationService;

internal static class Wire
{
    public static readonly QueryProtocol Protocol = new("Amazon.SimpleNotificationService", "2010-03-31", Typed);

    // Only what the operations declare: for any other code, Throttling included, the official client throws the base exception too.
    private static AmazonSimpleNotificationServiceException Typed(WireError e) => e.Code switch
    {
        "AuthorizationError" => new AuthorizationErrorException(e.Message, e.Inner, e.Type, e.Code, e.RequestId, e.Status),
        "EndpointDisabled" => new EndpointDisabledException(e.Message, e.Inner, e.Type, e.Code, e.RequestId, e.Status),
        "InternalError" => new InternalErrorException(e.Message, e.Inner, e.Type, e.Code, e.RequestId, e.Status),
        "InvalidParameter" => new InvalidParameterException(e.Message, e.Inner, e.Type, e.Code, e.RequestId, e.Status),
        "ParameterValueInvalid" => new InvalidParameterValueException(e.Message, e.Inner, e.Type, e.Code, e.RequestId, e.Status),
        "InvalidSecurity" => new InvalidSecurityException(e.Message, e.Inner, e.Type, e.Code, e.RequestId, e.Status),
        "KMSAccessDenied" => new KMSAccessDeniedException(e.Message, e.Inner, e.Type, e.Code, e.RequestId, e.Status),
        "KMSDisabled" => new KMSDisabledException(e.Message, e.Inner, e.Type, e.Code, e.RequestId, e.Status),
        "KMSInvalidState" => new KMSInvalidStateException(e.Message, e.Inner, e.Type, e.Code, e.RequestId, e.Status),
        "KMSNotFound" => new KMSNotFoundException(e.Message, e.Inner, e.Type, e.Code, e.RequestId, e.Status),
        "KMSOptInRequired" => new KMSOptInRequiredException(e.Message, e.Inner, e.Type, e.Code, e.RequestId, e.Status),
        "KMSThrottling" => new KMSThrottlingException(e.Message, e.Inner, e.Type, e.Code, e.RequestId, e.Status),
        "NotFound" => new NotFoundException(e.Message, e.Inner, e.Type, e.Code, e.RequestId, e.Status),
        "PlatformApplicationDisabled" => new PlatformApplicationDisabledException(e.Message, e.Inner, e.Type, e.Code, e.RequestId, e.Status),
        "ValidationException" => new ValidationException(e.Message, e.Inner, e.Type, e.Code, e.RequestId, e.Status),
        _ => new AmazonSimpleNotificationServiceException(e.Message, e.Inner, e.Type, e.Code, e.RequestId, e.Status),
    };
}
