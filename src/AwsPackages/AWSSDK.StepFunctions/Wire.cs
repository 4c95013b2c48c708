using Amazon.Kernel;
using Amazon.StepFunctions.Model;

namespace Amazon.StepFunctions;

internal static class Wire
{
    public static readonly JsonProtocol Protocol = new("Amazon.StepFunctions", "AWSStepFunctions", "1.0", Typed);

    // Only what the operations declare: for any other code, ThrottlingException included, the official client throws the base exception too.
    private static AmazonStepFunctionsException Typed(WireError e) => e.Code switch
    {
        "ExecutionAlreadyExists" => new ExecutionAlreadyExistsException(e.Message, e.Inner, e.Type, e.Code, e.RequestId, e.Status),
        "ExecutionDoesNotExist" => new ExecutionDoesNotExistException(e.Message, e.Inner, e.Type, e.Code, e.RequestId, e.Status),
        "ExecutionLimitExceeded" => new ExecutionLimitExceededException(e.Message, e.Inner, e.Type, e.Code, e.RequestId, e.Status),
        "InvalidArn" => new InvalidArnException(e.Message, e.Inner, e.Type, e.Code, e.RequestId, e.Status),
        "InvalidExecutionInput" => new InvalidExecutionInputException(e.Message, e.Inner, e.Type, e.Code, e.RequestId, e.Status),
        "InvalidName" => new InvalidNameException(e.Message, e.Inner, e.Type, e.Code, e.RequestId, e.Status),
        "InvalidToken" => new InvalidTokenException(e.Message, e.Inner, e.Type, e.Code, e.RequestId, e.Status),
        "ResourceNotFound" => new ResourceNotFoundException(e.Message, e.Inner, e.Type, e.Code, e.RequestId, e.Status),
        "StateMachineDeleting" => new StateMachineDeletingException(e.Message, e.Inner, e.Type, e.Code, e.RequestId, e.Status),
        "StateMachineDoesNotExist" => new StateMachineDoesNotExistException(e.Message, e.Inner, e.Type, e.Code, e.RequestId, e.Status),
        "StateMachineTypeNotSupported" => new StateMachineTypeNotSupportedException(e.Message, e.Inner, e.Type, e.Code, e.RequestId, e.Status),
        "ValidationException" => new ValidationException(e.Message, e.Inner, e.Type, e.Code, e.RequestId, e.Status),
        _ => new AmazonStepFunctionsException(e.Message, e.Inner, e.Type, e.Code, e.RequestId, e.Status),
    };
}
