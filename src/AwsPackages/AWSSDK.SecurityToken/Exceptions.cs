using System.Net;
using Amazon.Runtime;

namespace Amazon.SecurityToken
{
    public class AmazonSecurityTokenServiceException : AmazonServiceException
    {
        public AmazonSecurityTokenServiceException(string message) : base(message) { }

        public AmazonSecurityTokenServiceException(string message, Exception innerException) : base(message, innerException) { }

        public AmazonSecurityTokenServiceException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
            : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    }
}

namespace Amazon.SecurityToken.Model
{
    public class ExpiredTokenException : AmazonSecurityTokenServiceException
    {
        public ExpiredTokenException(string message) : base(message) { }

        public ExpiredTokenException(string message, Exception innerException) : base(message, innerException) { }

        public ExpiredTokenException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
            : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    }

    public class MalformedPolicyDocumentException : AmazonSecurityTokenServiceException
    {
        public MalformedPolicyDocumentException(string message) : base(message) { }

        public MalformedPolicyDocumentException(string message, Exception innerException) : base(message, innerException) { }

        public MalformedPolicyDocumentException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
            : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    }

    public class PackedPolicyTooLargeException : AmazonSecurityTokenServiceException
    {
        public PackedPolicyTooLargeException(string message) : base(message) { }

        public PackedPolicyTooLargeException(string message, Exception innerException) : base(message, innerException) { }

        public PackedPolicyTooLargeException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
            : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    }

    public class RegionDisabledException : AmazonSecurityTokenServiceException
    {
        public RegionDisabledException(string message) : base(message) { }

        public RegionDisabledException(string message, Exception innerException) : base(message, innerException) { }

        public RegionDisabledException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
            : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    }
}
