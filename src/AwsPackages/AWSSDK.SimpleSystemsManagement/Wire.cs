using Amazon.Kernel;
using Amazon.SimpleSystemsManagement.Model;

namespace Amazon.SimpleSystemsManagement;

internal static class Wire
{
    public static readonly JsonProtocol Protocol = new("Amazon.SimpleSystemsManagement", "AmazonSSM", "1.1", Typed);

    // Only what the operations declare: for any other code, ThrottlingException included, the official client throws the base exception too.
    private static AmazonSimpleSystemsManagementException Typed(WireError e) => e.Code switch
    {
        "InternalServerError" => new InternalServerErrorException(e.Message, e.Inner, e.Type, e.Code, e.RequestId, e.Status),
        "InvalidKeyId" => new InvalidKeyIdException(e.Message, e.Inner, e.Type, e.Code, e.RequestId, e.Status),
        "ParameterAlreadyExists" => new ParameterAlreadyExistsException(e.Message, e.Inner, e.Type, e.Code, e.RequestId, e.Status),
        "ParameterLimitExceeded" => new ParameterLimitExceededException(e.Message, e.Inner, e.Type, e.Code, e.RequestId, e.Status),
        "ParameterMaxVersionLimitExceeded" => new ParameterMaxVersionLimitExceededException(e.Message, e.Inner, e.Type, e.Code, e.RequestId, e.Status),
        "ParameterNotFound" => new ParameterNotFoundException(e.Message, e.Inner, e.Type, e.Code, e.RequestId, e.Status),
        "ParameterPatternMismatchException" => new ParameterPatternMismatchException(e.Message, e.Inner, e.Type, e.Code, e.RequestId, e.Status),
        "ParameterVersionNotFound" => new ParameterVersionNotFoundException(e.Message, e.Inner, e.Type, e.Code, e.RequestId, e.Status),
        "TooManyUpdates" => new TooManyUpdatesException(e.Message, e.Inner, e.Type, e.Code, e.RequestId, e.Status),
        "UnsupportedParameterType" => new UnsupportedParameterTypeException(e.Message, e.Inner, e.Type, e.Code, e.RequestId, e.Status),
        _ => new AmazonSimpleSystemsManagementException(e.Message, e.Inner, e.Type, e.Code, e.RequestId, e.Status),
    };
}
