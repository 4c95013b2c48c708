using System.Net;
using Amazon.Runtime;

namespace Amazon.SimpleNotificationService.Model;

public class KMSAccessDeniedException : AmazonSimpleNotificationServiceException
{
    public KMSAccessDeniedException(string message) : base(message) { }

    public KMSAccessDeniedException(string message, Exception innerException) : base(message, innerException) { }

    public KMSAccessDeniedException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}

public class KMSDisabledException : AmazonSimpleNotificationServiceException
{
    public KMSDisabledException(string message) : base(message) { }

    public KMSDisabledException(string message, Exception innerException) : base(message, innerException) { }

    public KMSDisabledException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}

public class KMSInvalidStateException : AmazonSimpleNotificationServiceException
{
    public KMSInvalidStateException(string message) : base(message) { }

    public KMSInvalidStateException(string message, Exception innerException) : base(message, innerException) { }

    public KMSInvalidStateException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}

public class KMSNotFoundException : AmazonSimpleNotificationServiceException
{
    public KMSNotFoundException(string message) : base(message) { }

    public KMSNotFoundException(string message, Exception innerException) : base(message, innerException) { }

    public KMSNotFoundException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}

public class KMSOptInRequiredException : AmazonSimpleNotificationServiceException
{
    public KMSOptInRequiredException(string message) : base(message) { }

    public KMSOptInRequiredException(string message, Exception innerException) : base(message, innerException) { }

    public KMSOptInRequiredException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}

public class KMSThrottlingException : AmazonSimpleNotificationServiceException
{
    public KMSThrottlingException(string message) : base(message) { }

    public KMSThrottlingException(string message, Exception innerException) : base(message, innerException) { }

    public KMSThrottlingException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}
