using System.Net;
using Amazon.Runtime;

namespace Amazon.SimpleSystemsManagement
{
    public class AmazonSimpleSystemsManagementException : AmazonServiceException
    {
        public AmazonSimpleSystemsManagementException(string message) : base(message) { }

        public AmazonSimpleSystemsManagementException(string message, Exception innerException) : base(message, innerException) { }

        public AmazonSimpleSystemsManagementException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
            : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    }
}

namespace Amazon.SimpleSystemsManagement.Model
{
    public class InternalServerErrorException : AmazonSimpleSystemsManagementException
    {
        public InternalServerErrorException(string message) : base(message) { }

        public InternalServerErrorException(string message, Exception innerException) : base(message, innerException) { }

        public InternalServerErrorException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
            : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    }

    public class InvalidKeyIdException : AmazonSimpleSystemsManagementException
    {
        public InvalidKeyIdException(string message) : base(message) { }

        public InvalidKeyIdException(string message, Exception innerException) : base(message, innerException) { }

        public InvalidKeyIdException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
            : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    }

    public class ParameterAlreadyExistsException : AmazonSimpleSystemsManagementException
    {
        public ParameterAlreadyExistsException(string message) : base(message) { }

        public ParameterAlreadyExistsException(string message, Exception innerException) : base(message, innerException) { }

        public ParameterAlreadyExistsException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
            : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    }

    public class ParameterLimitExceededException : AmazonSimpleSystemsManagementException
    {
        public ParameterLimitExceededException(string message) : base(message) { }

        public ParameterLimitExceededException(string message, Exception innerException) : base(message, innerException) { }

        public ParameterLimitExceededException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
            : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    }

    public class ParameterMaxVersionLimitExceededException : AmazonSimpleSystemsManagementException
    {
        public ParameterMaxVersionLimitExceededException(string message) : base(message) { }

        public ParameterMaxVersionLimitExceededException(string message, Exception innerException) : base(message, innerException) { }

        public ParameterMaxVersionLimitExceededException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
            : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    }

    public class ParameterNotFoundException : AmazonSimpleSystemsManagementException
    {
        public ParameterNotFoundException(string message) : base(message) { }

        public ParameterNotFoundException(string message, Exception innerException) : base(message, innerException) { }

        public ParameterNotFoundException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
            : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    }

    public class ParameterPatternMismatchException : AmazonSimpleSystemsManagementException
    {
        public ParameterPatternMismatchException(string message) : base(message) { }

        public ParameterPatternMismatchException(string message, Exception innerException) : base(message, innerException) { }

        public ParameterPatternMismatchException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
            : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    }

    public class ParameterVersionNotFoundException : AmazonSimpleSystemsManagementException
    {
        public ParameterVersionNotFoundException(string message) : base(message) { }

        public ParameterVersionNotFoundException(string message, Exception innerException) : base(message, innerException) { }

        public ParameterVersionNotFoundException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
            : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    }

    public class TooManyUpdatesException : AmazonSimpleSystemsManagementException
    {
        public TooManyUpdatesException(string message) : base(message) { }

        public TooManyUpdatesException(string message, Exception innerException) : base(message, innerException) { }

        public TooManyUpdatesException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
            : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    }

    public class UnsupportedParameterTypeException : AmazonSimpleSystemsManagementException
    {
        public UnsupportedParameterTypeException(string message) : base(message) { }

        public UnsupportedParameterTypeException(string message, Exception innerException) : base(message, innerException) { }

        public UnsupportedParameterTypeException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
            : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    }
}
