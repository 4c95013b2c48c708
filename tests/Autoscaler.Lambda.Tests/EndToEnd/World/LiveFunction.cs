using System.Text.Json.Nodes;
using Autoscaler.Functions;
using AwsPackages.Tests.Lambda;

namespace Autoscaler.Lambda.Tests.EndToEnd.World;

/// <summary>One environment of a function: the process, and the Runtime API that gives it its events.</summary>
internal sealed class LiveFunction : IAsyncDisposable
{
    private readonly LoopbackRuntimeApi api = new();

    private readonly FunctionProcess process;

    public LiveFunction(FunctionName name, IEnumerable<(string, string?)> environment) => process = new FunctionProcess(api.Endpoint, [.. environment, ("AUTOSCALER_HANDLER", name.ToString())]);

    /// <returns>What it answered; null for an empty answer.</returns>
    public async Task<JsonNode?> Invoke(JsonNode lambdaEvent)
    {
        var answer = await Answer(lambdaEvent);
        Assert.True(answer.Path == Posted.Response, answer.Body);
        return answer.Body.Length == 0 ? null : JsonNode.Parse(answer.Body);
    }

    public Task<Posted> Answer(JsonNode lambdaEvent)
    {
        api.Give(NextReply.Event(lambdaEvent.ToJsonString()));
        return api.Answer();
    }

    /// <summary>Ends it as Lambda does, and gives all that it wrote.</summary>
    public Task<string> End() => process.End();

    /// <summary>Without a last word.</summary>
    public async ValueTask DisposeAsync()
    {
        process.Dispose();
        await api.DisposeAsync();
    }
}
