using Amazon.Lambda.Core;
using Amazon.Lambda.RuntimeSupport;
using Autoscaler.Lambda;

Func<Stream, ILambdaContext, Task<Stream>>? handler = null;
using var bootstrap = LambdaBootstrapBuilder.Create((Stream input, ILambdaContext context) => handler!(input, context)).UseBootstrapHandler(Start).Build();
await bootstrap.RunAsync();

// What goes wrong here becomes Lambda's init error, which an operator sees before the first event is lost.
Task<bool> Start()
{
#pragma warning disable RS0030 // The composition root: the only file of the functions that reads the environment, the console and the clock.
    var settings = Settings.Read(Environment.GetEnvironmentVariable);
    var journal = new JsonJournal(Console.OpenStandardOutput(), settings.Function, settings.LogLevel);
    handler = new Handlers(settings, journal, PackagedPolicy.Read(AppContext.BaseDirectory), TimeProvider.System).Create();
#pragma warning restore RS0030
    return Task.FromResult(true);
}
