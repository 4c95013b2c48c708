using System.Globalization;
using System.Text.Json.Nodes;
using Autoscaler.Functions;

namespace Autoscaler.Lambda.Tests.EndToEnd.World;

/// <summary>One execution of the state machine, its states by hand: what each function answers goes as JSON to the next. It may stop between any two.</summary>
/// <param name="functions">Who works for it.</param>
/// <param name="name">The name of the execution.</param>
/// <param name="shifts">Which environment of Shift: two that run at the same time have each their own.</param>
internal sealed class LiveResponse(LiveFunctions functions, string name, int shifts = 1)
{
    // Long enough ago for the first turn to act, whatever the age of the samples.
    private readonly DateTimeOffset startedAt = DateTimeOffset.UtcNow.AddSeconds(-25);

    public string Name => name;

    public string Execution => ResponseWorld.Machine.Replace(":stateMachine:", ":execution:", StringComparison.Ordinal) + ":" + name;

    public JsonObject State { get; private set; } = new() { ["cluster"] = "shop", ["window"] = "20261120T1200" };

    public string Kind => (string)State["decision"]!["kind"]!;

    public string Reason => (string)State["decision"]!["reason"]!;

    /// <summary>The serverless weight that was decided.</summary>
    public int? To => (int?)State["decision"]!["to"];

    /// <summary>What the last observation knew of the write before it.</summary>
    public string? LastShift { get; private set; }

    public async Task Observe()
    {
        State = (JsonObject)(await functions[FunctionName.Observe].Invoke(new JsonObject
        {
            ["machine"] = ResponseWorld.Machine,
            ["execution"] = Execution,
            ["startedAt"] = startedAt.ToString("yyyy-MM-ddTHH:mm:ss.fffZ", CultureInfo.InvariantCulture),
            ["state"] = State.DeepClone(),
        }))!;
        LastShift = State["observation"]?["lastShift"]?.ToJsonString();
    }

    public async Task Decide() => State = (JsonObject)(await functions[FunctionName.Decide].Invoke(Payload))!;

    /// <returns>The outcome.</returns>
    public async Task<string> Shift()
    {
        State["shift"] = await functions[FunctionName.Shift, shifts].Invoke(Payload);
        return (string)State["shift"]!["outcome"]!;
    }

    public async Task Provision() => State["provision"] = await functions[FunctionName.Provision].Invoke(Payload);

    /// <summary>Up to the wait.</summary>
    public async Task Turn()
    {
        await Observe();
        await Decide();
        if (Kind == "shift")
        {
            await Shift();
        }

        if (State["decision"]!["floors"] is not null)
        {
            await Provision();
        }
    }

    /// <summary>As Step Functions sees it: running.</summary>
    public Task Begin(CloudShop shop) => shop.States("StartExecution", new JsonObject { ["stateMachineArn"] = ResponseWorld.Machine, ["name"] = name, ["input"] = State.ToJsonString() });

    public Task End(CloudShop shop) => shop.States("StopExecution", new JsonObject { ["executionArn"] = Execution });

    private JsonObject Payload => new() { ["state"] = State.DeepClone() };
}
