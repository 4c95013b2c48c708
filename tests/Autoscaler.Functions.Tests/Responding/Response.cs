using System.Text.Json;
using Autoscaler.Core.Decisions;
using Autoscaler.Functions.Messages;
using Autoscaler.Functions.Ports;

namespace Autoscaler.Functions.Tests.Responding;

/// <summary>One response of the shop: each state's output goes through JSON to the next, as in the state machine. A test may let it die between any two.</summary>
internal sealed class Response
{
    public const string Topic = "arn:aws:sns:eu-west-1:123456789012:stack";

    private const string Machine = "arn:aws:states:eu-west-1:123456789012:stateMachine:spike-response";

    private readonly Shop shop;

    private readonly DateTimeOffset startedAt;

    public Response(Shop shop, string name = "shop-20261120T1200", string? continues = null)
    {
        (this.shop, Name, startedAt) = (shop, name, shop.Clock.Now);
        State = new ResponseState { Cluster = "shop", Window = "20261120T1200", Continues = continues };
        shop.Running.Add(new RunningResponse(Execution, name, startedAt));
        Gate = new Gate(shop, shop.Clock);
    }

    public string Name { get; }

    public string Execution => $"arn:aws:states:eu-west-1:123456789012:execution:spike-response:{Name}";

    public ResponseState State { get; private set; }

    public Gate Gate { get; }

    public Decision Decision => State.Decision!;

    public bool IsOver => State.Decision?.Kind == DecisionKind.Finish;

    /// <summary>The size of the largest message so far.</summary>
    public int LargestMessage { get; private set; }

    /// <summary>A turn, and the wait after it.</summary>
    public async Task<Decision> Turn()
    {
        await Observe();
        Decide();
        await Act();
        Wait();
        return Decision;
    }

    public async Task Turns(int count)
    {
        for (var i = 0; i < count && !IsOver; i++)
        {
            await Turn();
        }
    }

    public async Task Observe() => State = Travel(await new Observe(shop.Ports, shop.Journal, shop.Clock).Run(
        Travel(new ObserveInput { Machine = Machine, Execution = Execution, StartedAt = startedAt, State = State }), CancellationToken.None));

    public void Decide() => State = Travel(new Decide(shop.Journal, Topic, "/stack/override").Run(State));

    public async Task Act()
    {
        if (Decision.Kind == DecisionKind.Shift)
        {
            State = State with { Shift = await new Shift(Gate, shop.Zone, shop.Journal).Run(State, CancellationToken.None) };
        }

        if (Decision.Floors is not null)
        {
            State = State with { Provision = await new Provision(Gate, shop, shop.Journal).Run(State, CancellationToken.None) };
        }
    }

    public void Wait() => shop.Clock.Now += TimeSpan.FromSeconds(Decision.WaitSeconds);

    public void Die() => shop.Running.RemoveAll(running => running.Name == Name);

    public string Json => JsonSerializer.Serialize(State, MessageJson.Default.ResponseState);

    public void Remember(Core.Memories.Memory memory) => State = State with { Memory = memory };

    private ResponseState Travel(ResponseState state)
    {
        var json = JsonSerializer.SerializeToUtf8Bytes(state, MessageJson.Default.ResponseState);
        LargestMessage = Math.Max(LargestMessage, json.Length);
        return JsonSerializer.Deserialize(json, MessageJson.Default.ResponseState)!;
    }

    private static ObserveInput Travel(ObserveInput input) =>
        JsonSerializer.Deserialize(JsonSerializer.SerializeToUtf8Bytes(input, MessageJson.Default.ObserveInput), MessageJson.Default.ObserveInput)!;
}
