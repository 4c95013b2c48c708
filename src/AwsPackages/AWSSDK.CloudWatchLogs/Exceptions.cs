using System.Net;
using Amazon.Runtime;

namespace Amazon.CloudWatchLogs
{
    public class AmazonCloudWatchLogsException : AmazonServiceException
    {
        public AmazonCloudWatchLogsException(string message) : base(message) { }

        public AmazonCloudWatchLogsException(string message, Exception innerException) : base(message, innerException) { }

        public AmazonCloudWatchLogsException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
            : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    }
}

namespace Amazon.CloudWatchLogs.Model
{
    public class InvalidParameterException : AmazonCloudWatchLogsException
    {
        public InvalidParameterException(string message) : base(message) { }

        public InvalidParameterException(string message, Exception innerException) : base(message, innerException) { }

        public InvalidParameterException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
            : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    }

    public class ResourceAlreadyExistsException : AmazonCloudWatchLogsException
    {
        public ResourceAlreadyExistsException(string message) : base(message) { }

        public ResourceAlreadyExistsException(string message, Exception innerException) : base(message, innerException) { }

        public ResourceAlreadyExistsException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
            : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    }

    public class ResourceNotFoundException : AmazonCloudWatchLogsException
    {
        public ResourceNotFoundException(string message) : base(message) { }

        public ResourceNotFoundException(string message, Exception innerException) : base(message, innerException) { }

        public ResourceNotFoundException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
            : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    }

    public class ServiceUnavailableException : AmazonCloudWatchLogsException
    {
        public ServiceUnavailableException(string message) : base(message) { }

        public ServiceUnavailableException(string message, Exception innerException) : base(message, innerException) { }

        public ServiceUnavailableException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
            : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    }

    public class UnrecognizedClientException : AmazonCloudWatchLogsException
    {
        public UnrecognizedClientException(string message) : base(message) { }

        public UnrecognizedClientException(string message, Exception innerException) : base(message, innerException) { }

        public UnrecognizedClientException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
            : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    }
}
