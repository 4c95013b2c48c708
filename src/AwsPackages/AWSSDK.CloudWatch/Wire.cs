using Amazon.CloudWatch.Model;
using Amazon.Kernel;

namespace Amazon.CloudWatch;

internal static class Wire
{
    public static readonly QueryProtocol Protocol = new("Amazon.CloudWatch", "2010-08-01", Typed);

    private static AmazonCloudWatchException Typed(WireError e) => e.Code switch
    {
        "InternalServiceError" => new InternalServiceException(e.Message, e.Inner, e.Type, e.Code, e.RequestId, e.Status),
        "InvalidFormat" => new InvalidFormatException(e.Message, e.Inner, e.Type, e.Code, e.RequestId, e.Status),
        "InvalidNextToken" => new InvalidNextTokenException(e.Message, e.Inner, e.Type, e.Code, e.RequestId, e.Status),
        "InvalidParameterCombination" => new InvalidParameterCombinationException(e.Message, e.Inner, e.Type, e.Code, e.RequestId, e.Status),
        "InvalidParameterValue" => new InvalidParameterValueException(e.Message, e.Inner, e.Type, e.Code, e.RequestId, e.Status),
        "LimitExceeded" => new LimitExceededException(e.Message, e.Inner, e.Type, e.Code, e.RequestId, e.Status),
        "MissingParameter" => new MissingRequiredParameterException(e.Message, e.Inner, e.Type, e.Code, e.RequestId, e.Status),
        "ResourceNotFound" => new ResourceNotFoundException(e.Message, e.Inner, e.Type, e.Code, e.RequestId, e.Status),
        _ => new AmazonCloudWatchException(e.Message, e.Inner, e.Type, e.Code, e.RequestId, e.Status),
    };
}
