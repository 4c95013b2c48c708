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
    public class InvalidParameterValueException : AmazonCloudWatchException
    {
        public InvalidParameterValueException(string message) : base(message) { }

        public InvalidParameterValueException(string message, Exception innerException) : base(message, innerException) { }

        public InvalidParameterValueException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
            : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    }

    public class InternalServiceException : AmazonCloudWatchException
    {
        public InternalServiceException(string message) : base(message) { }

        public InternalServiceException(string message, Exception innerException) : base(message, innerException) { }

        public InternalServiceException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
            : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    }
}
