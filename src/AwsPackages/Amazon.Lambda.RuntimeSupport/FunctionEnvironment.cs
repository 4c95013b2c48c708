using System.Globalization;

namespace Amazon.Lambda.RuntimeSupport;

/// <summary>What Lambda tells a function through the environment, read once.</summary>
internal sealed class FunctionEnvironment
{
    private const string TraceId = "_X_AMZN_TRACE_ID";

    public string Name { get; } = Variable("AWS_LAMBDA_FUNCTION_NAME");

    public string Version { get; } = Variable("AWS_LAMBDA_FUNCTION_VERSION");

    public string LogGroup { get; } = Variable("AWS_LAMBDA_LOG_GROUP_NAME");

    public string LogStream { get; } = Variable("AWS_LAMBDA_LOG_STREAM_NAME");

    public int MemoryMegabytes { get; } =
        int.TryParse(Variable("AWS_LAMBDA_FUNCTION_MEMORY_SIZE"), NumberStyles.None, CultureInfo.InvariantCulture, out var megabytes) ? megabytes : 0;

    public static Uri RuntimeApi(string endpoint)
    {
        endpoint ??= Variable("AWS_LAMBDA_RUNTIME_API");
        if (string.IsNullOrWhiteSpace(endpoint))
        {
            throw new RuntimeApiException("AWS_LAMBDA_RUNTIME_API is not set. This program is a Lambda function: it gets its events from the Runtime API at that address, and Lambda sets it.");
        }

        return Uri.TryCreate($"http://{endpoint}/2018-06-01/runtime/", UriKind.Absolute, out var address)
            ? address
            : throw new RuntimeApiException($"AWS_LAMBDA_RUNTIME_API must be host:port, but it is \"{endpoint}\".");
    }

    /// <summary>Where the X-Ray and AWS SDKs look for the trace of the running invocation.</summary>
    public static void Trace(string traceId) => Environment.SetEnvironmentVariable(TraceId, traceId);

    public static string Variable(string name) => Environment.GetEnvironmentVariable(name);
}
