using Amazon.CloudWatchLogs.Model;
using Amazon.Kernel;

namespace Amazon.CloudWatchLogs;

internal static class Wire
{
    public static readonly JsonProtocol Protocol = new("Amazon.CloudWatchLogs", "Logs_20140328", "1.1", Typed);

    // Only what the operations declare: for any other code, ThrottlingException included, the official client throws the base exception too.
    // The two about sequence tokens are left out: AWS says that it sends them no more.
    private static AmazonCloudWatchLogsException Typed(WireError e) => e.Code switch
    {
        "InvalidParameterException" => new InvalidParameterException(e.Message, e.Inner, e.Type, e.Code, e.RequestId, e.Status),
        "ResourceAlreadyExistsException" => new ResourceAlreadyExistsException(e.Message, e.Inner, e.Type, e.Code, e.RequestId, e.Status),
        "ResourceNotFoundException" => new ResourceNotFoundException(e.Message, e.Inner, e.Type, e.Code, e.RequestId, e.Status),
        "ServiceUnavailableException" => new ServiceUnavailableException(e.Message, e.Inner, e.Type, e.Code, e.RequestId, e.Status),
        "UnrecognizedClientException" => new UnrecognizedClientException(e.Message, e.Inner, e.Type, e.Code, e.RequestId, e.Status),
        _ => new AmazonCloudWatchLogsException(e.Message, e.Inner, e.Type, e.Code, e.RequestId, e.Status),
    };
}
