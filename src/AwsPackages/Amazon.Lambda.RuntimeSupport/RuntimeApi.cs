using System.Net;
using System.Net.Http.Headers;
using System.Text;

namespace Amazon.Lambda.RuntimeSupport;

/// <summary>
/// The four calls of Lambda's Runtime API. A status of 500 is its word for "the sandbox is broken, exit"; every other refusal concerns one invocation only.
/// </summary>
internal sealed class RuntimeApi(HttpClient http, Uri address, FunctionEnvironment function, RuntimeLog log, CancellationToken stop)
{
    /// <summary>How long an answer may take when the process has been told to end; Lambda kills it two seconds later at the latest.</summary>
    private static readonly TimeSpan LastAnswer = TimeSpan.FromSeconds(1);

    /// <summary>Lambda's own name for it.</summary>
    private const string TooLarge = "Function.ResponseSizeTooLarge";

    private static readonly MediaTypeHeaderValue Json = new("application/json");
    private static readonly MediaTypeHeaderValue ErrorJson = new("application/vnd.aws.lambda.error+json");

    private readonly Uri _next = new(address, "invocation/next");
    private readonly string _invocations = $"{address}invocation/";

    /// <summary>For messages to whoever runs this: what cannot be reached, and what says where it is.</summary>
    public string Name { get; } = $"The Lambda Runtime API at {address.Authority} (AWS_LAMBDA_RUNTIME_API)";

    /// <summary>Waits for the next event, for hours if need be, and leaves it in the payload. Throws on anything else than an event that can be answered.</summary>
    public async Task<InvocationContext> Next(Payload payload)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, _next);
        using var reply = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, stop);
        if (reply.StatusCode != HttpStatusCode.OK)
        {
            throw reply.StatusCode == HttpStatusCode.InternalServerError ? Broken("next") : new HttpRequestException($"HTTP {(int)reply.StatusCode} instead of an event");
        }

        var invocation = InvocationContext.From(reply.Headers.NonValidated, function, log) ?? throw new HttpRequestException("an event without Lambda-Runtime-Aws-Request-Id");
        try
        {
            payload.Restart(reply.Content.Headers.ContentLength ?? 0);
            await reply.Content.CopyToAsync(payload, CancellationToken.None);
            payload.Position = 0;
            return invocation;
        }
        catch (Exception e) when (e is HttpRequestException or IOException)
        {
            await Fail(invocation, e.GetType().Name, ErrorDocument.Of(e));
            throw;
        }
    }

    public async Task Respond(InvocationContext invocation, ReadOnlyMemory<byte> response)
    {
        var status = await Post($"{_invocations}{Uri.EscapeDataString(invocation.AwsRequestId)}/response", invocation, response, Json, null);
        if (status == HttpStatusCode.RequestEntityTooLarge)
        {
            await Fail(invocation, TooLarge, ErrorDocument.Of(TooLarge, $"The response has {response.Length} bytes, more than Lambda takes (6 MB)."));
            return;
        }

        Check(status, "response", invocation);
    }

    public async Task Fail(InvocationContext invocation, string errorType, ReadOnlyMemory<byte> error)
    {
        var uri = $"{_invocations}{Uri.EscapeDataString(invocation.AwsRequestId)}/error";
        Check(await Post(uri, invocation, error, ErrorJson, errorType), "error", invocation);
    }

    public async Task FailInitialization(Exception exception) =>
        Report(await Post($"{address}init/error", null, ErrorDocument.Of(exception), ErrorJson, exception.GetType().Name), "init/error", null);

    /// <summary>Null: nobody there. One repetition, since a broken connection heals at once and the API refuses a second answer to the same invocation.</summary>
    private async Task<HttpStatusCode?> Post(string uri, InvocationContext invocation, ReadOnlyMemory<byte> body, MediaTypeHeaderValue type, string errorType)
    {
        using var patience = new CancellationTokenSource();
        await using var ending = stop.Register(() => patience.CancelAfter(LastAnswer));
        for (var last = false; ; last = true)
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(uri)) { Content = new ReadOnlyMemoryContent(body) };
            request.Content.Headers.ContentType = type;
            Tell(request, "Lambda-Runtime-Function-Error-Type", errorType);
            Tell(request, "Lambda-Runtime-Invocation-Id", invocation?.InvocationId);
            try
            {
                using var reply = await http.SendAsync(request, patience.Token);
                return reply.StatusCode;
            }
            catch (Exception e) when (e is HttpRequestException or IOException or OperationCanceledException)
            {
                if (last)
                {
                    log.Error($"{Name} did not take the answer: {e.Message}", null, invocation);
                    return null;
                }
            }
        }
    }

    private static void Tell(HttpRequestMessage request, string name, string value)
    {
        // HttpClient refuses other characters in a header, and C# type names may have them. The document has the name in any case.
        if (value is not null && Ascii.IsValid(value))
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }
    }

    private void Check(HttpStatusCode? status, string call, InvocationContext invocation)
    {
        if (status == HttpStatusCode.InternalServerError)
        {
            throw Broken(call);
        }

        Report(status, call, invocation);
    }

    private void Report(HttpStatusCode? status, string call, InvocationContext invocation)
    {
        if (status is not null and (< HttpStatusCode.OK or >= HttpStatusCode.Ambiguous))
        {
            log.Error($"The Runtime API refused the {call} with HTTP {(int)status}.", null, invocation);
        }
    }

    private static RuntimeApiException Broken(string call) => new($"The Lambda Runtime API answered HTTP 500 to {call}: the execution environment is broken.");
}
