namespace Amazon.Lambda.RuntimeSupport;

/// <summary>There is no working with the Runtime API any more: the process has to end.</summary>
internal sealed class RuntimeApiException(string message, Exception cause = null) : Exception(message, cause);
