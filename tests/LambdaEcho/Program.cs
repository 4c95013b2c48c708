using Amazon.Lambda.Core;
using Amazon.Lambda.RuntimeSupport;
using Amazon.Lambda.Serialization.SystemTextJson;
using LambdaEcho;

Func<EchoEvent, ILambdaContext, Task<EchoReply>> handler = Echo.Answer;
var builder = LambdaBootstrapBuilder.Create(handler, new SourceGeneratorLambdaJsonSerializer<EchoJson>());
if (args.Contains("--fail-to-start"))
{
    builder.UseBootstrapHandler(() => throw new InvalidOperationException("The policy is missing."));
}

using var bootstrap = builder.Build();
await bootstrap.RunAsync();
