using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Autoscaler.Functions;

namespace Autoscaler.Lambda.Tests.EndToEnd.World;

/// <summary>The functions of one stack. An environment starts with its first event and is then kept, as Lambda does it.</summary>
internal sealed class LiveFunctions(IReadOnlyList<(string, string?)> environment) : IAsyncDisposable
{
    private readonly ConcurrentDictionary<(FunctionName, int), LiveFunction> live = new();

    public LiveFunction this[FunctionName name, int number = 1] => live.GetOrAdd((name, number), _ => new LiveFunction(name, environment));

    /// <summary>Starts what is not running yet, side by side: a cold start may outlast a sample.</summary>
    public Task Warm(params IEnumerable<FunctionName> names) =>
        Task.WhenAll(names.Where(name => !live.ContainsKey((name, 1))).Select(name => this[name].Invoke(new JsonObject { ["warm"] = true })));

    /// <summary>The environment dies; the next event gets another one.</summary>
    public async Task Kill(FunctionName name)
    {
        if (live.TryRemove((name, 1), out var function))
        {
            await function.DisposeAsync();
        }
    }

    /// <summary>Ends all, and gives what they wrote.</summary>
    public async Task<string> End() => string.Concat(await Task.WhenAll(live.Values.Select(function => function.End())));

    public async ValueTask DisposeAsync()
    {
        foreach (var function in live.Values)
        {
            await function.DisposeAsync();
        }
    }
}
