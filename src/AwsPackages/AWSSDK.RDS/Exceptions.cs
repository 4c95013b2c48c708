using System.Net;
using Amazon.Runtime;

namespace Amazon.RDS
{
    public class AmazonRDSException : AmazonServiceException
    {
        public AmazonRDSException(string message) : base(message) { }

        public AmazonRDSException(string message, Exception innerException) : base(message, innerException) { }

        public AmazonRDSException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
            : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    }
}

namespace Amazon.RDS.Model
{
    public class DBClusterNotFoundException : AmazonRDSException
    {
        public DBClusterNotFoundException(string message) : base(message) { }

        public DBClusterNotFoundException(string message, Exception innerException) : base(message, innerException) { }

        public DBClusterNotFoundException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
            : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    }
}
