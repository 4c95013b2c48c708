using Amazon.Lambda.Core;
using Amazon.Lambda.RuntimeSupport;
using Autoscaler.Aws;
using Autoscaler.Functions;
using Autoscaler.Lambda;

Func<Stream, ILambdaContext, Task<Stream>>? handler = null;
using var bootstrap = LambdaBootstrapBuilder.Create((Stream input, ILambdaContext context) => handler!(input, context)).UseBootstrapHandler(Start).Build();
await bootstrap.RunAsync();

// What goes wrong here becomes Lambda's init error, which an operator sees before the first event is lost.
async Task<bool> Start()
{
#pragma warning disable RS0030 // The composition root: the only file of the functions that reads the environment, the console and the clock.
    var settings = Settings.Read(Environment.GetEnvironmentVariable);
    var journal = new JsonJournal(Console.OpenStandardOutput(), settings.Function, settings.LogLevel);
    var clients = new Clients(settings.Function == FunctionName.CollectMetrics ? CallLimits.ForCollector : CallLimits.ForTurn);

    // The first client starts the whole SDK. The policy is read beside it, since a function has two processors while it starts.
    var policy = Task.Run(() => PackagedPolicy.Read(AppContext.BaseDirectory));
    _ = settings.Function == FunctionName.Decide ? null : clients.Rds;
    handler = new Handlers(settings, journal, await policy, clients, TimeProvider.System).Create();
#pragma warning restore RS0030
    return true;
}
