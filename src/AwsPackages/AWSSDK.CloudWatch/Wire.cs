using Amazon.CloudWatch.Model;
using Amazon.Kernel;

namespace Amazon.CloudWatch;

internal static class Wire
{
    public static readonly QueryProtocol Protocol = new("Amazon.CloudWatch", "2010-08-01", Typed);

    private static AmazonCloudWatchException Typed(WireError e) => e.Code switch
    {
        "InternalServiceError" => new InternalServiceException(e.Message, e.Inner, e.Type, e.Code, e.RequestId, e.Status),
        "InvalidParameterValue" => new InvalidParameterValueException(e.Message, e.Inner, e.Type, e.Code, e.RequestId, e.Status),
        _ => new AmazonCloudWatchException(e.Message, e.Inner, e.Type, e.Code, e.RequestId, e.Status),
    };
}
