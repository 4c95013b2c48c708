using System.Text.RegularExpressions;

namespace AwsPackages.Tests.Lambda;

public sealed partial class ProcessTests
{
    private const string Trace = "Lambda-Runtime-Trace-Id: Root=1-5bef4de7-ad49b0e87f6ef6c87fc2e700";

    [Fact]
    public async Task A_process_serves_events_and_sees_its_environment()
    {
        await using var api = new LoopbackRuntimeApi();
        using var echo = new EchoProcess(api.Endpoint);
        api.Give(NextReply.Event("""{"Say":"hello"}""", Trace), NextReply.Event("""{"Say":"again"}"""));

        Assert.Equal(
            """{"Said":"hello","FunctionName":"echo","MemoryLimitInMB":256,"TraceOfContext":"Root=1-5bef4de7-ad49b0e87f6ef6c87fc2e700","TraceOfEnvironment":"Root=1-5bef4de7-ad49b0e87f6ef6c87fc2e700"}""",
            (await api.Answer()).Body);
        Assert.Equal("""{"Said":"again","FunctionName":"echo","MemoryLimitInMB":256}""", (await api.Answer()).Body);
    }

    [Fact]
    public async Task SIGTERM_ends_a_waiting_process_with_code_0()
    {
        await using var api = new LoopbackRuntimeApi();
        using var echo = new EchoProcess(api.Endpoint);
        api.Give(NextReply.Event("{}"));
        await api.Answer();

        echo.Terminate();

        Assert.Equal((0, ""), await echo.End());
    }

    [Fact]
    public async Task SIGTERM_lets_the_running_invocation_finish()
    {
        await using var api = new LoopbackRuntimeApi();
        using var echo = new EchoProcess(api.Endpoint);
        api.Give(NextReply.Event("""{"Say":"hello","Hold":true}"""));
        Assert.Equal("holding", await echo.Line());

        echo.Terminate();
        Assert.Equal("asked to stop", await echo.Line());
        await echo.Say("go on");

        Assert.Equal(Posted.Response, (await api.Answer()).Path);
        Assert.Equal((0, ""), await echo.End());
        Assert.Equal(1, api.NextCalls);
    }

    [Fact]
    public async Task SIGTERM_ends_a_process_whose_answer_nobody_takes()
    {
        await using var api = new LoopbackRuntimeApi { Verdict = _ => null };
        using var echo = new EchoProcess(api.Endpoint);
        api.Give(NextReply.Event("{}"));
        await api.Answer();

        echo.Terminate();

        Assert.Contains($"The Lambda Runtime API at {api.Endpoint} (AWS_LAMBDA_RUNTIME_API) did not take the answer", await echo.Line(), StringComparison.Ordinal);
        Assert.Equal((0, ""), await echo.End());
    }

    [Fact]
    public async Task Without_a_Runtime_API_a_process_ends_with_code_1_after_five_attempts()
    {
        await using var api = new LoopbackRuntimeApi { Otherwise = NextReply.Status(502) };
        using var echo = new EchoProcess(api.Endpoint);

        var (code, errors) = await echo.End();

        Assert.Equal(1, code);
        Assert.StartsWith($"The Lambda Runtime API at {api.Endpoint} (AWS_LAMBDA_RUNTIME_API) gave no event in 5 attempts.", errors, StringComparison.Ordinal);
        Assert.Equal(5, api.NextCalls);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("not an address")]
    public async Task Outside_of_Lambda_a_process_names_the_missing_variable_in_one_line(string? endpoint)
    {
        using var echo = new EchoProcess(endpoint);

        var (code, errors) = await echo.End();

        Assert.Equal(1, code);
        Assert.StartsWith("AWS_LAMBDA_RUNTIME_API", errors, StringComparison.Ordinal);
        Assert.Single(errors.TrimEnd().Split('\n'));
    }

    [Fact]
    public async Task A_setting_that_keeps_a_process_from_starting_is_told_in_one_sentence_and_ends_it_with_code_1()
    {
        await using var api = new LoopbackRuntimeApi();
        using var echo = new EchoProcess(api.Endpoint, "--fail-to-start");

        var reported = await api.Answer();

        Assert.Equal("init/error", reported.Path);
        Assert.Equal(("InvalidOperationException", "The policy is missing."), (reported.ErrorType, reported.ErrorMessage));
        Assert.Equal((1, "The policy is missing.\n"), await echo.End());
    }

    [Fact]
    public async Task A_log_message_is_one_line_however_many_it_has()
    {
        await using var api = new LoopbackRuntimeApi();
        using var echo = new EchoProcess(api.Endpoint);
        api.Give(NextReply.Event("""{"Log":"two\nlines, {count} readers"}"""));

        var line = await echo.Line();

        Assert.Matches(PlainRecord(), line);
    }

    [Fact]
    public async Task A_log_message_is_JSON_where_the_function_wants_JSON()
    {
        await using var api = new LoopbackRuntimeApi();
        using var echo = new EchoProcess(api.Endpoint, new Dictionary<string, string> { ["AWS_LAMBDA_LOG_FORMAT"] = "JSON" });
        api.Give(NextReply.Event("""{"Log":"two\nlines, {count} readers"}"""));

        var record = System.Text.Json.JsonElement.Parse(await echo.Line());

        Assert.Equal("Warning", record.GetProperty("level").GetString());
        Assert.Equal(NextReply.RequestId, record.GetProperty("requestId").GetString());
        Assert.Equal("two\nlines, 7 readers", record.GetProperty("message").GetString());
    }

    [Fact]
    public async Task A_failure_is_logged_and_quiet_levels_are_not()
    {
        await using var api = new LoopbackRuntimeApi();
        using var echo = new EchoProcess(api.Endpoint, new Dictionary<string, string> { ["AWS_LAMBDA_LOG_LEVEL"] = "ERROR" });
        api.Give(NextReply.Event("""{"Log":"not worth it","Throw":true,"Say":"worth it"}"""));

        Assert.Contains("\tfail\tThe handler failed.\rSystem.InvalidOperationException: worth it\r", await echo.Line(), StringComparison.Ordinal);
    }

    [GeneratedRegex($"^[-0-9]{{10}}T[:0-9]{{8}}\\.[0-9]{{3}}Z\t{NextReply.RequestId}\twarn\ttwo\rlines, 7 readers$")]
    private static partial Regex PlainRecord();
}
