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
    public class ParameterNotFoundException : AmazonSimpleSystemsManagementException
    {
        public ParameterNotFoundException(string message) : base(message) { }

        public ParameterNotFoundException(string message, Exception innerException) : base(message, innerException) { }

        public ParameterNotFoundException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
            : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    }
}
