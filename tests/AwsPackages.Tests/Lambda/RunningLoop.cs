using Amazon.Lambda.RuntimeSupport;

namespace AwsPackages.Tests.Lambda;

/// <summary>The runtime loop inside the test's own process.</summary>
internal sealed class RunningLoop : IAsyncDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private readonly LambdaBootstrap _bootstrap;

    public RunningLoop(LoopbackRuntimeApi api, LambdaBootstrapBuilder builder)
    {
        _bootstrap = builder.ConfigureOptions(options => options.RuntimeApiEndpoint = api.Endpoint).Build();
        Done = _bootstrap.RunAsync(_stop.Token);
    }

    public Task Done { get; }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await Done.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _bootstrap.Dispose();
        _stop.Dispose();
    }
}
