using System.Runtime.InteropServices;
using Amazon.Lambda.RuntimeSupport.Bootstrap;

namespace Amazon.Lambda.RuntimeSupport;

public class LambdaBootstrap : IDisposable
{
    private readonly InvocationHandler _handler;
    private readonly LambdaBootstrapInitializer _initializer;
    private readonly LambdaBootstrapOptions _options;
    private readonly HttpClient _http;
    private readonly bool _ownsHttp;

    internal LambdaBootstrap(InvocationHandler handler, LambdaBootstrapInitializer initializer, LambdaBootstrapOptions options, HttpClient http)
    {
        _handler = handler;
        _initializer = initializer;
        _options = options;
        _ownsHttp = http is null;
        _http = http ?? ConstructHttpClient();
        // Lambda freezes the process while it waits for an event, which may take hours.
        _http.Timeout = Timeout.InfiniteTimeSpan;
    }

    /// <summary>A client for this machine's Runtime API: one connection that is kept, and nothing between the two.</summary>
    public static HttpClient ConstructHttpClient() => new(new SocketsHttpHandler
    {
        ActivityHeadersPropagator = null,
        AllowAutoRedirect = false,
        MaxConnectionsPerServer = 1,
        PooledConnectionIdleTimeout = Timeout.InfiniteTimeSpan,
        UseCookies = false,
        UseProxy = false,
    });

    /// <summary>
    /// Serves events until the token or SIGTERM ends it; an invocation under way is finished first, and its answer has a second. Throws when the initializer
    /// fails or the Runtime API is gone, and if nobody catches that, the process ends with code 1.
    /// </summary>
    public async Task RunAsync(CancellationToken cancellationToken = default)
    {
        LastWord.Arm();
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, signal =>
        {
            signal.Cancel = true;
            stop.Cancel();
        });
        var log = new RuntimeLog();
        var api = new RuntimeApi(_http, FunctionEnvironment.RuntimeApi(_options.RuntimeApiEndpoint), new FunctionEnvironment(), log, stop.Token);
        if (_initializer is null || await Initialize(api))
        {
            await new InvocationLoop(api, _handler, log).Run(stop.Token);
        }
    }

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
        if (disposing && _ownsHttp)
        {
            _http.Dispose();
        }
    }

    private async Task<bool> Initialize(RuntimeApi api)
    {
        try
        {
            return await _initializer();
        }
        catch (Exception e)
        {
            LastWord.OfStart(e);
            await api.FailInitialization(e);
            throw;
        }
    }
}
