using System.Net;
using System.Net.Sockets;
using System.Text;
using Amazon;
using Amazon.Runtime;
using Amazon.StepFunctions;
using Amazon.StepFunctions.Model;
using Autoscaler.Functions;
using AwsFakes;

namespace Autoscaler.Aws.Tests;

/// <summary>Each error is the one that the real client throws for what the wire did.</summary>
public class AwsErrorTests
{
    private const string Call = "start the response of shop";

    private static readonly Type Retryable = typeof(PortFailure.Retryable);

    private static readonly Type Denied = typeof(PortFailure.Denied);

    private static readonly Type Unknown = typeof(PortFailure.OutcomeUnknown);

    private static readonly Dictionary<string, WireCase> Wire = new()
    {
        ["throttled"] = new(Reply(400, """{"__type":"ThrottlingException","message":"Rate exceeded"}"""), Retryable, Retryable),
        ["prior request"] = new(Reply(400, """{"__type":"PriorRequestNotComplete","message":"busy"}"""), Retryable, Retryable),
        ["access denied"] = new(Reply(403, """{"__type":"AccessDeniedException","message":"not you"}"""), Denied, Denied),
        ["bad request"] = new(Reply(400, """{"__type":"InvalidName","message":"shop?"}"""), Denied, Denied),
        ["quota"] = new(Reply(400, """{"__type":"ExecutionLimitExceeded","message":"full"}"""), Denied, Denied),
        ["server error"] = new(Reply(500, """{"__type":"InternalServerError","message":"oops"}"""), Unknown, Retryable),
        ["proxy error"] = new(Reply(502, "<html>"), Unknown, Retryable),
        ["unreadable"] = new(Reply(200, "{\"executionArn\":"), Unknown, Retryable),
        ["cut off"] = new(_ => throw new HttpRequestException("cut", new IOException("reset", new SocketException((int)SocketError.ConnectionReset))), Unknown, Retryable),
        ["timed out"] = new(_ => throw new TaskCanceledException("timeout", new TimeoutException()), Unknown, Retryable),
        ["refused"] = new(_ => throw new HttpRequestException("refused", new SocketException((int)SocketError.ConnectionRefused)), Retryable, Retryable),
        ["no such host"] = new(_ => throw new HttpRequestException("dns", new SocketException((int)SocketError.HostNotFound)), Retryable, Retryable),
    };

    public static TheoryData<string> Wires => [.. Wire.Keys];

    [Theory]
    [MemberData(nameof(Wires))]
    public async Task Becomes_one_of_three_failures(string wire)
    {
        var error = await ErrorOf(Wire[wire].Answer);

        Assert.Equal(Wire[wire].WhenWriting, AwsError.Classify(Call, writes: true, error)?.GetType());
        Assert.Equal(Wire[wire].WhenReading, AwsError.Classify(Call, writes: false, error)?.GetType());
    }

    [Theory]
    [MemberData(nameof(Wires))]
    public async Task Says_what_was_tried_and_never_what_was_sent_or_answered(string wire)
    {
        var error = await ErrorOf(Wire[wire].Answer);

        var failure = AwsError.Classify(Call, writes: true, error)!;

        Assert.StartsWith(Call, failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret-name", failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("Rate exceeded", failure.Message, StringComparison.Ordinal);
        Assert.Same(error, failure.InnerException);
    }

    [Fact]
    public async Task Carries_the_code_and_the_request_for_a_support_case()
    {
        var error = await ErrorOf(Reply(403, """{"__type":"AccessDeniedException","message":"User: arn:aws:sts::1:assumed-role/x is not authorized"}"""));

        Assert.Equal($"{Call}: AccessDeniedException (HTTP 403, request r-42)", AwsError.Classify(Call, writes: true, error)!.Message);
    }

    [Fact]
    public void An_answer_that_can_be_read_and_cannot_be_true_is_no_answer()
    {
        Assert.IsType<PortFailure.Retryable>(AwsError.Classify(Call, writes: false, new InvalidDataException()));
        Assert.IsType<PortFailure.OutcomeUnknown>(AwsError.Classify(Call, writes: true, new InvalidDataException()));
    }

    [Fact]
    public void A_bug_and_a_caller_that_cancelled_are_not_AWSs()
    {
        Assert.Null(AwsError.Classify(Call, writes: true, new InvalidOperationException()));
        Assert.Null(AwsError.Classify(Call, writes: true, new OperationCanceledException()));
    }

    private static async Task<Exception> ErrorOf(Func<CancellationToken, Task<HttpResponseMessage>> answer)
    {
        using var client = new AmazonStepFunctionsClient(
            new BasicAWSCredentials("AKIDEXAMPLE", "secret"),
            new AmazonStepFunctionsConfig { RegionEndpoint = RegionEndpoint.EUWest1, MaxErrorRetry = 0, HttpClientFactory = new TransportFactory(new AnsweringTransport(answer)) });
        return await Assert.ThrowsAnyAsync<Exception>(() => client.StartExecutionAsync(new StartExecutionRequest { Name = "secret-name" }));
    }

    private static Func<CancellationToken, Task<HttpResponseMessage>> Reply(int status, string body) => _ =>
    {
        var response = new HttpResponseMessage((HttpStatusCode)status) { Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body)) };
        response.Headers.Add("x-amzn-RequestId", "r-42");
        return Task.FromResult(response);
    };

    private sealed record WireCase(Func<CancellationToken, Task<HttpResponseMessage>> Answer, Type WhenWriting, Type WhenReading);
}
