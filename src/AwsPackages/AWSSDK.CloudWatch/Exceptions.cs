using System.Net;
using Amazon.Runtime;

namespace Amazon.CloudWatch
{
    public class AmazonCloudWatchException : AmazonServiceException
    {
        public AmazonCloudWatchException(string message) : base(message) { }

        public AmazonCloudWatchException(string message, Exception innerException) : base(message, innerException) { }

        public AmazonCloudWatchException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
            : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    }
}

namespace Amazon.CloudWatch.Model
{
    public class InternalServiceException : AmazonCloudWatchException
    {
        public InternalServiceException(string message) : base(message) { }

        public InternalServiceException(string message, Exception innerException) : base(message, innerException) { }

        public InternalServiceException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
            : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    }

    public class InvalidFormatException : AmazonCloudWatchException
    {
        public InvalidFormatException(string message) : base(message) { }

        public InvalidFormatException(string message, Exception innerException) : base(message, innerException) { }

        public InvalidFormatException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
            : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    }

    public class InvalidNextTokenException : AmazonCloudWatchException
    {
        public InvalidNextTokenException(string message) : base(message) { }

        public InvalidNextTokenException(string message, Exception innerException) : base(message, innerException) { }

        public InvalidNextTokenException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
            : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    }

    public class InvalidParameterCombinationException : AmazonCloudWatchException
    {
        public InvalidParameterCombinationException(string message) : base(message) { }

        public InvalidParameterCombinationException(string message, Exception innerException) : base(message, innerException) { }

        public InvalidParameterCombinationException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
            : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    }

    public class InvalidParameterValueException : AmazonCloudWatchException
    {
        public InvalidParameterValueException(string message) : base(message) { }

        public InvalidParameterValueException(string message, Exception innerException) : base(message, innerException) { }

        public InvalidParameterValueException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
            : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    }

    public class LimitExceededException : AmazonCloudWatchException
    {
        public LimitExceededException(string message) : base(message) { }

        public LimitExceededException(string message, Exception innerException) : base(message, innerException) { }

        public LimitExceededException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
            : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    }

    public class MissingRequiredParameterException : AmazonCloudWatchException
    {
        public MissingRequiredParameterException(string message) : base(message) { }

        public MissingRequiredParameterException(string message, Exception innerException) : base(message, innerException) { }

        public MissingRequiredParameterException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
            : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    }

    public class ResourceNotFoundException : AmazonCloudWatchException
    {
        public ResourceNotFoundException(string message) : base(message) { }

        public ResourceNotFoundException(string message, Exception innerException) : base(message, innerException) { }

        public ResourceNotFoundException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
            : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    }
}
