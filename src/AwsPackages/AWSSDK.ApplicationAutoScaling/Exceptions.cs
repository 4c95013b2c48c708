using System.Net;
using Amazon.Runtime;

namespace Amazon.ApplicationAutoScaling
{
    public class AmazonApplicationAutoScalingException : AmazonServiceException
    {
        public AmazonApplicationAutoScalingException(string message) : base(message) { }

        public AmazonApplicationAutoScalingException(string message, Exception innerException) : base(message, innerException) { }

        public AmazonApplicationAutoScalingException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
            : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    }
}

namespace Amazon.ApplicationAutoScaling.Model
{
    public class ConcurrentUpdateException : AmazonApplicationAutoScalingException
    {
        public ConcurrentUpdateException(string message) : base(message) { }

        public ConcurrentUpdateException(string message, Exception innerException) : base(message, innerException) { }

        public ConcurrentUpdateException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
            : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    }

    public class FailedResourceAccessException : AmazonApplicationAutoScalingException
    {
        public FailedResourceAccessException(string message) : base(message) { }

        public FailedResourceAccessException(string message, Exception innerException) : base(message, innerException) { }

        public FailedResourceAccessException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
            : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    }

    public class InternalServiceException : AmazonApplicationAutoScalingException
    {
        public InternalServiceException(string message) : base(message) { }

        public InternalServiceException(string message, Exception innerException) : base(message, innerException) { }

        public InternalServiceException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
            : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    }

    public class InvalidNextTokenException : AmazonApplicationAutoScalingException
    {
        public InvalidNextTokenException(string message) : base(message) { }

        public InvalidNextTokenException(string message, Exception innerException) : base(message, innerException) { }

        public InvalidNextTokenException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
            : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    }

    public class LimitExceededException : AmazonApplicationAutoScalingException
    {
        public LimitExceededException(string message) : base(message) { }

        public LimitExceededException(string message, Exception innerException) : base(message, innerException) { }

        public LimitExceededException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
            : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    }

    public class ObjectNotFoundException : AmazonApplicationAutoScalingException
    {
        public ObjectNotFoundException(string message) : base(message) { }

        public ObjectNotFoundException(string message, Exception innerException) : base(message, innerException) { }

        public ObjectNotFoundException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
            : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    }

    public class ValidationException : AmazonApplicationAutoScalingException
    {
        public ValidationException(string message) : base(message) { }

        public ValidationException(string message, Exception innerException) : base(message, innerException) { }

        public ValidationException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
            : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    }
}
