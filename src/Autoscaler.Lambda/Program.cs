using Amazon.Lambda.RuntimeSupport;
using Autoscaler.Lambda;

using var bootstrap = LambdaBootstrapBuilder.Create((Stream input) => input).UseBootstrapHandler(Start).Build();
await bootstrap.RunAsync();

// What goes wrong here becomes Lambda's init error, which an operator sees before the first event is lost.
static Task<bool> Start()
{
#pragma warning disable RS0030 // The composition root: the only file of the functions that reads the environment.
    var settings = Settings.Read(Environment.GetEnvironmentVariable);
#pragma warning restore RS0030
    throw new InvalidOperationException($"{settings.Function} is not built yet.");
}
