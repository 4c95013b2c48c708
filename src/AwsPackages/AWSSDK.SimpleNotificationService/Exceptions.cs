using System.Net;
using Amazon.Runtime;

namespace Amazon.SimpleNotificationService
{
    public class AmazonSimpleNotificationServiceException : AmazonServiceException
    {
        public AmazonSimpleNotificationServiceException(string message) : base(message) { }

        public AmazonSimpleNotificationServiceException(string message, Exception innerException) : base(message, innerException) { }

        public AmazonSimpleNotificationServiceException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
            : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    }
}

namespace Amazon.SimpleNotificationService.Model
{
    public class AuthorizationErrorException : AmazonSimpleNotificationServiceException
    {
        public AuthorizationErrorException(string message) : base(message) { }

        public AuthorizationErrorException(string message, Exception innerException) : base(message, innerException) { }

        public AuthorizationErrorException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
            : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    }

    public class EndpointDisabledException : AmazonSimpleNotificationServiceException
    {
        public EndpointDisabledException(string message) : base(message) { }

        public EndpointDisabledException(string message, Exception innerException) : base(message, innerException) { }

        public EndpointDisabledException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
            : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    }

    public class InternalErrorException : AmazonSimpleNotificationServiceException
    {
        public InternalErrorException(string message) : base(message) { }

        public InternalErrorException(string message, Exception innerException) : base(message, innerException) { }

        public InternalErrorException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
            : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    }

    public class InvalidParameterException : AmazonSimpleNotificationServiceException
    {
        public InvalidParameterException(string message) : base(message) { }

        public InvalidParameterException(string message, Exception innerException) : base(message, innerException) { }

        public InvalidParameterException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
            : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    }

    public class InvalidParameterValueException : AmazonSimpleNotificationServiceException
    {
        public InvalidParameterValueException(string message) : base(message) { }

        public InvalidParameterValueException(string message, Exception innerException) : base(message, innerException) { }

        public InvalidParameterValueException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
            : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    }

    public class InvalidSecurityException : AmazonSimpleNotificationServiceException
    {
        public InvalidSecurityException(string message) : base(message) { }

        public InvalidSecurityException(string message, Exception innerException) : base(message, innerException) { }

        public InvalidSecurityException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
            : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    }

    public class NotFoundException : AmazonSimpleNotificationServiceException
    {
        public NotFoundException(string message) : base(message) { }

        public NotFoundException(string message, Exception innerException) : base(message, innerException) { }

        public NotFoundException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
            : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    }

    public class PlatformApplicationDisabledException : AmazonSimpleNotificationServiceException
    {
        public PlatformApplicationDisabledException(string message) : base(message) { }

        public PlatformApplicationDisabledException(string message, Exception innerException) : base(message, innerException) { }

        public PlatformApplicationDisabledException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
            : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    }

    public class ValidationException : AmazonSimpleNotificationServiceException
    {
        public ValidationException(string message) : base(message) { }

        public ValidationException(string message, Exception innerException) : base(message, innerException) { }

        public ValidationException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
            : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    }
}
