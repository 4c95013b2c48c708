using Amazon.Lambda.RuntimeSupport;

namespace AwsPackages.Tests.Lambda;

public sealed class ErrorTests
{
    [Fact]
    public async Task An_exception_becomes_an_error_document_under_the_name_of_its_type()
    {
        await using var api = new LoopbackRuntimeApi();
        await using var loop = Throwing(api, new InvalidOperationException("The record \"shop\" is gone."));

        var answer = await api.Answer();

        Assert.Equal(Posted.Error, answer.Path);
        Assert.Equal("InvalidOperationException", answer.Headers["lambda-runtime-function-error-type"]);
        Assert.Equal("InvalidOperationException", answer.ErrorType);
        Assert.Equal("The record \"shop\" is gone.", answer.ErrorMessage);
        Assert.StartsWith("at AwsPackages.Tests.Lambda.ErrorTests", answer.Json.GetProperty("stackTrace")[0].GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_loop_goes_on_after_an_exception()
    {
        await using var api = new LoopbackRuntimeApi();
        await using var loop = new RunningLoop(api, LambdaBootstrapBuilder.Create<Order, string>(
            order => order.Count == 0 ? throw new TimeoutException() : "fine", OrderJson.Serializer));

        api.Give(NextReply.Event("{}"), NextReply.Event("""{"Count":1}"""));

        Assert.Equal("TimeoutException", (await api.Answer()).ErrorType);
        Assert.Equal("\"fine\"", (await api.Answer()).Body);
    }

    [Fact]
    public async Task Causes_are_named()
    {
        await using var api = new LoopbackRuntimeApi();
        await using var loop = Throwing(api, new InvalidOperationException("outer", new TimeoutException("inner")));

        var cause = (await api.Answer()).Json.GetProperty("cause");

        Assert.Equal("TimeoutException", cause.GetProperty("errorType").GetString());
        Assert.Equal("inner", cause.GetProperty("errorMessage").GetString());
    }

    [Fact]
    public async Task An_aggregate_names_all_its_causes()
    {
        await using var api = new LoopbackRuntimeApi();
        await using var loop = Throwing(api, new AggregateException(new TimeoutException(), new IOException()));

        var causes = (await api.Answer()).Json.GetProperty("causes").EnumerateArray();

        Assert.Equal(["TimeoutException", "IOException"], causes.Select(cause => cause.GetProperty("errorType").GetString()));
    }

    [Fact]
    public async Task A_message_without_end_is_cut()
    {
        await using var api = new LoopbackRuntimeApi();
        await using var loop = Throwing(api, new InvalidOperationException(new string('x', 7_000_000)));

        Assert.InRange((await api.Answer()).Body.Length, 1_000, 100_000);
    }

    [Fact]
    public async Task Text_that_is_no_text_does_not_keep_an_error_from_being_reported()
    {
        await using var api = new LoopbackRuntimeApi();
        await using var loop = Throwing(api, new InvalidOperationException("half a surrogate \ud83d, a \0 and a \u2028"));

        Assert.StartsWith("half a surrogate", (await api.Answer()).ErrorMessage, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_type_name_outside_of_ASCII_is_in_the_document_only()
    {
        await using var api = new LoopbackRuntimeApi();
        await using var loop = Throwing(api, new ÜberlastException());

        var answer = await api.Answer();

        Assert.Equal("ÜberlastException", answer.ErrorType);
        Assert.DoesNotContain("lambda-runtime-function-error-type", answer.Headers.Keys);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("""{"Count":"many"}""")]
    public async Task An_event_that_cannot_be_read_is_an_error_of_its_invocation_only(string json)
    {
        await using var api = new LoopbackRuntimeApi();
        await using var loop = new RunningLoop(api, LambdaBootstrapBuilder.Create<Order, string>(_ => "fine", OrderJson.Serializer));

        api.Give(NextReply.Event(json), NextReply.Event("{}"));

        var error = await api.Answer();
        Assert.Equal("JsonSerializerException", error.ErrorType);
        Assert.Contains(typeof(Order).FullName!, error.ErrorMessage, StringComparison.Ordinal);
        Assert.Equal("\"fine\"", (await api.Answer()).Body);
    }

    [Fact]
    public async Task A_response_that_is_too_large_for_Lambda_is_an_error()
    {
        await using var api = new LoopbackRuntimeApi { Verdict = posted => posted.Path == Posted.Response ? 413 : 202 };
        await using var loop = new RunningLoop(api, LambdaBootstrapBuilder.Create<Order, string>(_ => "large", OrderJson.Serializer));
        api.Give(NextReply.Event("{}"));

        Assert.Equal(Posted.Response, (await api.Answer()).Path);
        var error = await api.Answer();
        Assert.Equal(Posted.Error, error.Path);
        Assert.Equal("Function.ResponseSizeTooLarge", error.ErrorType);
    }

    [Fact]
    public async Task A_handler_without_a_stream_to_return_is_an_error()
    {
        await using var api = new LoopbackRuntimeApi();
        await using var loop = new RunningLoop(api, LambdaBootstrapBuilder.Create(() => Task.FromResult<Stream>(null!)));
        api.Give(NextReply.Event("{}"));

        Assert.Equal(Posted.Error, (await api.Answer()).Path);
    }

    private static RunningLoop Throwing(LoopbackRuntimeApi api, Exception exception)
    {
        api.Give(NextReply.Event("{}"));
        return new RunningLoop(api, LambdaBootstrapBuilder.Create(new Action(() => throw exception)));
    }

    private sealed class ÜberlastException : Exception
    {
        public ÜberlastException() { }

        public ÜberlastException(string message) : base(message) { }

        public ÜberlastException(string message, Exception innerException) : base(message, innerException) { }
    }
}
