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
    public class DBClusterEndpointAlreadyExistsException : AmazonRDSException
    {
        public DBClusterEndpointAlreadyExistsException(string message) : base(message) { }

        public DBClusterEndpointAlreadyExistsException(string message, Exception innerException) : base(message, innerException) { }

        public DBClusterEndpointAlreadyExistsException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
            : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    }

    public class DBClusterEndpointNotFoundException : AmazonRDSException
    {
        public DBClusterEndpointNotFoundException(string message) : base(message) { }

        public DBClusterEndpointNotFoundException(string message, Exception innerException) : base(message, innerException) { }

        public DBClusterEndpointNotFoundException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
            : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    }

    public class DBClusterEndpointQuotaExceededException : AmazonRDSException
    {
        public DBClusterEndpointQuotaExceededException(string message) : base(message) { }

        public DBClusterEndpointQuotaExceededException(string message, Exception innerException) : base(message, innerException) { }

        public DBClusterEndpointQuotaExceededException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
            : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    }

    public class DBClusterNotFoundException : AmazonRDSException
    {
        public DBClusterNotFoundException(string message) : base(message) { }

        public DBClusterNotFoundException(string message, Exception innerException) : base(message, innerException) { }

        public DBClusterNotFoundException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
            : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    }

    public class DBInstanceNotFoundException : AmazonRDSException
    {
        public DBInstanceNotFoundException(string message) : base(message) { }

        public DBInstanceNotFoundException(string message, Exception innerException) : base(message, innerException) { }

        public DBInstanceNotFoundException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
            : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    }

    public class InvalidDBClusterEndpointStateException : AmazonRDSException
    {
        public InvalidDBClusterEndpointStateException(string message) : base(message) { }

        public InvalidDBClusterEndpointStateException(string message, Exception innerException) : base(message, innerException) { }

        public InvalidDBClusterEndpointStateException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
            : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    }

    public class InvalidDBClusterStateException : AmazonRDSException
    {
        public InvalidDBClusterStateException(string message) : base(message) { }

        public InvalidDBClusterStateException(string message, Exception innerException) : base(message, innerException) { }

        public InvalidDBClusterStateException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
            : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    }

    public class InvalidDBInstanceStateException : AmazonRDSException
    {
        public InvalidDBInstanceStateException(string message) : base(message) { }

        public InvalidDBInstanceStateException(string message, Exception innerException) : base(message, innerException) { }

        public InvalidDBInstanceStateException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
            : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
    }
}
