using Amazon.Lambda.RuntimeSupport;

namespace AwsPackages.Tests.Lambda;

public sealed class InitializationTests
{
    [Fact]
    public async Task A_failing_initializer_is_reported_and_no_event_is_asked_for()
    {
        await using var api = new LoopbackRuntimeApi();
        await using var loop = new RunningLoop(api, LambdaBootstrapBuilder.Create(() => { }).UseBootstrapHandler(() => throw new TimeoutException("no policy")));

        var answer = await api.Answer();

        Assert.Equal("init/error", answer.Path);
        Assert.Equal("TimeoutException", answer.ErrorType);
        await Assert.ThrowsAsync<TimeoutException>(() => loop.Done);
        Assert.Equal(0, api.NextCalls);
    }

    [Fact]
    public async Task A_failing_initializer_is_not_hidden_by_a_broken_execution_environment()
    {
        await using var api = new LoopbackRuntimeApi { Verdict = _ => 500 };
        await using var loop = new RunningLoop(api, LambdaBootstrapBuilder.Create(() => { }).UseBootstrapHandler(() => throw new TimeoutException("no policy")));

        await Assert.ThrowsAsync<TimeoutException>(() => loop.Done);
    }

    [Fact]
    public async Task An_initializer_may_decline_to_run()
    {
        await using var api = new LoopbackRuntimeApi();
        await using var loop = new RunningLoop(api, LambdaBootstrapBuilder.Create(() => { }).UseBootstrapHandler(() => Task.FromResult(false)));

        await loop.Done;

        Assert.Equal(0, api.NextCalls);
    }
}
