using Amazon.Kernel;
using Amazon.StepFunctions.Model;

namespace Amazon.StepFunctions;

internal static class Wire
{
    public static readonly JsonProtocol Protocol = new("Amazon.StepFunctions", "AWSStepFunctions", "1.0", Typed);

    private static AmazonStepFunctionsException Typed(WireError e) => e.Code switch
    {
        "ExecutionAlreadyExists" => new ExecutionAlreadyExistsException(e.Message, e.Inner, e.Type, e.Code, e.RequestId, e.Status),
        _ => new AmazonStepFunctionsException(e.Message, e.Inner, e.Type, e.Code, e.RequestId, e.Status),
    };
}
