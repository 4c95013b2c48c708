using System.Net;
using Amazon.Runtime;

namespace Amazon.StepFunctions
{
    public class AmazonStepFunctionsException : AmazonServiceException
    {
        public AmazonStepFunctionsException(string message) : base(message) { }

        public AmazonStepFunctionsException(string message, Exception innerException) : base(message, innerException) { }

        public AmazonStepFunctionsException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
            : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    }
}

namespace Amazon.StepFunctions.Model
{
    public class ExecutionAlreadyExistsException : AmazonStepFunctionsException
    {
        public ExecutionAlreadyExistsException(string message) : base(message) { }

        public ExecutionAlreadyExistsException(string message, Exception innerException) : base(message, innerException) { }

        public ExecutionAlreadyExistsException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
            : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    }

    public class ExecutionDoesNotExistException : AmazonStepFunctionsException
    {
        public ExecutionDoesNotExistException(string message) : base(message) { }

        public ExecutionDoesNotExistException(string message, Exception innerException) : base(message, innerException) { }

        public ExecutionDoesNotExistException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
            : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    }

    public class ExecutionLimitExceededException : AmazonStepFunctionsException
    {
        public ExecutionLimitExceededException(string message) : base(message) { }

        public ExecutionLimitExceededException(string message, Exception innerException) : base(message, innerException) { }

        public ExecutionLimitExceededException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
            : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    }

    public class InvalidArnException : AmazonStepFunctionsException
    {
        public InvalidArnException(string message) : base(message) { }

        public InvalidArnException(string message, Exception innerException) : base(message, innerException) { }

        public InvalidArnException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
            : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    }

    public class InvalidExecutionInputException : AmazonStepFunctionsException
    {
        public InvalidExecutionInputException(string message) : base(message) { }

        public InvalidExecutionInputException(string message, Exception innerException) : base(message, innerException) { }

        public InvalidExecutionInputException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
            : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    }

    public class InvalidNameException : AmazonStepFunctionsException
    {
        public InvalidNameException(string message) : base(message) { }

        public InvalidNameException(string message, Exception innerException) : base(message, innerException) { }

        public InvalidNameException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
            : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    }

    public class InvalidTokenException : AmazonStepFunctionsException
    {
        public InvalidTokenException(string message) : base(message) { }

        public InvalidTokenException(string message, Exception innerException) : base(message, innerException) { }

        public InvalidTokenException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
            : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    }

    public class ResourceNotFoundException : AmazonStepFunctionsException
    {
        public ResourceNotFoundException(string message) : base(message) { }

        public ResourceNotFoundException(string message, Exception innerException) : base(message, innerException) { }

        public ResourceNotFoundException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
            : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    }

    public class StateMachineDeletingException : AmazonStepFunctionsException
    {
        public StateMachineDeletingException(string message) : base(message) { }

        public StateMachineDeletingException(string message, Exception innerException) : base(message, innerException) { }

        public StateMachineDeletingException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
            : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    }

    public class StateMachineDoesNotExistException : AmazonStepFunctionsException
    {
        public StateMachineDoesNotExistException(string message) : base(message) { }

        public StateMachineDoesNotExistException(string message, Exception innerException) : base(message, innerException) { }

        public StateMachineDoesNotExistException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
            : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    }

    public class StateMachineTypeNotSupportedException : AmazonStepFunctionsException
    {
        public StateMachineTypeNotSupportedException(string message) : base(message) { }

        public StateMachineTypeNotSupportedException(string message, Exception innerException) : base(message, innerException) { }

        public StateMachineTypeNotSupportedException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
            : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    }

    public class ValidationException : AmazonStepFunctionsException
    {
        public ValidationException(string message) : base(message) { }

        public ValidationException(string message, Exception innerException) : base(message, innerException) { }

        public ValidationException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
            : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    }
}
