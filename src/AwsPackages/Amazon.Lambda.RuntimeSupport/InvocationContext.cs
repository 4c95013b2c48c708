using System.Globalization;
using System.Net.Http.Headers;
using Amazon.Lambda.Core;

namespace Amazon.Lambda.RuntimeSupport;

internal sealed class InvocationContext : ILambdaContext
{
    private readonly FunctionEnvironment _function;
    private readonly RuntimeLog _log;
    private readonly long _deadline;

    private InvocationContext(HttpHeadersNonValidated headers, string requestId, FunctionEnvironment function, RuntimeLog log)
    {
        _function = function;
        _log = log;
        AwsRequestId = requestId;
        InvocationId = Header(headers, "Lambda-Runtime-Invocation-Id");
        InvokedFunctionArn = Header(headers, "Lambda-Runtime-Invoked-Function-Arn");
        TenantId = Header(headers, "Lambda-Runtime-Aws-Tenant-Id");
        TraceId = Header(headers, "Lambda-Runtime-Trace-Id");
        // Without a readable deadline it is 1970, as officially: the invocation looks overdue, not endless.
        _ = long.TryParse(Header(headers, "Lambda-Runtime-Deadline-Ms"), NumberStyles.None, CultureInfo.InvariantCulture, out _deadline);
    }

    public string AwsRequestId { get; }

    /// <summary>Differs between retries of one request. Sent back, it keeps a late answer from being taken for the answer to the retry. Not every Runtime API gives one.</summary>
    public string InvocationId { get; }

    public string InvokedFunctionArn { get; }

    public string TenantId { get; }

    public string TraceId { get; }

    public string FunctionName => _function.Name;

    public string FunctionVersion => _function.Version;

    public string LogGroupName => _function.LogGroup;

    public string LogStreamName => _function.LogStream;

    public int MemoryLimitInMB => _function.MemoryMegabytes;

    public TimeSpan RemainingTime => TimeSpan.FromMilliseconds(_deadline - (TimeProvider.System.GetUtcNow() - DateTimeOffset.UnixEpoch).TotalMilliseconds);

    public ILambdaLogger Logger => field ??= new InvocationLogger(_log, this);

    /// <summary>Null, since none of our callers is a mobile SDK; so is <see cref="Identity"/>.</summary>
    public IClientContext ClientContext => null;

    public ICognitoIdentity Identity => null;

    /// <summary>Null when there is no request id: an invocation that nobody can answer.</summary>
    public static InvocationContext From(HttpHeadersNonValidated headers, FunctionEnvironment function, RuntimeLog log) =>
        Header(headers, "Lambda-Runtime-Aws-Request-Id") is { Length: > 0 } requestId ? new InvocationContext(headers, requestId, function, log) : null;

    private static string Header(HttpHeadersNonValidated headers, string name) => headers.TryGetValues(name, out var values) ? values.ToString() : null;
}
