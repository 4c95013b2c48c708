using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using Autoscaler.Functions;
using AwsFakes.Rds;
using AwsFakes.Route53;
using AwsPackages.Tests.Judges;
using AwsPackages.Tests.Lambda;

namespace Autoscaler.Lambda.Tests.EndToEnd.World;

/// <summary>
/// The stack as template.yaml describes it, deployed into moto, whose interpreter runs the responses. The functions are the processes, each with exactly the
/// environment that the stack gives it.
/// </summary>
internal sealed class StackWorld : IAsyncDisposable
{
    public const string Name = "aurora";

    private const string Region = ResponseWorld.Region;

    private readonly Dictionary<FunctionName, LiveFunction> live = [];

    private readonly LoopbackHttp invocations;

    private MotoProcess? moto;

    private MotoAccount? account;

    private LoopbackHttp? bridge;

    private LoopbackHttp? route53;

    private StackWorld() => invocations = new LoopbackHttp(new Invocations(live));

    public CloudShop Shop { get; private set; } = null!;

    public string Machine => $"arn:aws:states:{Region}:123456789012:stateMachine:{Name}-spike-response";

    public static async Task<StackWorld> Open()
    {
        var world = new StackWorld();
        await world.Build();
        return world;
    }

    public Task<JsonNode?> Invoke(FunctionName function, JsonNode lambdaEvent) => live[function].Invoke(lambdaEvent);

    public Task<JsonElement> Deploy(string action, params string[] parameters) => Script("deploy_stack.py", moto!.Address, Region, action, Name, Path.Combine(Root(), "template.yaml"), parameters);

    /// <summary>The whole history of an execution, for a test that has waited in vain.</summary>
    public async Task<string> Told(string execution) => (await Shop.States("GetExecutionHistory", new JsonObject { ["executionArn"] = execution }))!.ToJsonString();

    /// <summary>The states that an execution has entered.</summary>
    public async Task<IReadOnlyList<string>> StatesOf(string execution)
    {
        var history = await Shop.States("GetExecutionHistory", new JsonObject { ["executionArn"] = execution });
        return [.. history!["events"]!.AsArray().Select(one => (string?)one!["stateEnteredEventDetails"]?["name"]).OfType<string>()];
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var function in live.Values)
        {
            await function.DisposeAsync();
        }

        await invocations.DisposeAsync();
        foreach (var server in new[] { bridge, route53 }.OfType<LoopbackHttp>())
        {
            await server.DisposeAsync();
        }

        account?.Dispose();
        moto?.Dispose();
    }

    private async Task Build()
    {
        moto = await MotoProcess.StartForStack($"{invocations.Address}/invoke");
        account = new MotoAccount(moto.Address, Region);
        var aws = new CountedAws(new Uri(moto.Address)) { Endpoints = new StrictRdsEndpoints(Region) };
        var zone = new StrictRoute53(TimeProvider.System);
        (bridge, route53) = (new LoopbackHttp(aws), new LoopbackHttp(zone));
        Shop = new CloudShop(account, aws, zone);
        await Shop.Build();
        await Shop.Ready();
        var deployed = await Deploy("create", "Mode=act", "ClusterId=shop", $"HostedZoneId={CloudShop.ZoneId}", $"RecordName={CloudShop.Record}", "ReadersMin=2");
        foreach (var function in Enum.GetValues<FunctionName>())
        {
            var given = deployed.GetProperty("functions").GetProperty($"{Name}-{function}").EnumerateObject().Where(variable => variable.Name != "AUTOSCALER_HANDLER");
            (string, string?)[] ofLambda = [("AWS_ENDPOINT_URL", bridge.Address), ("AWS_ENDPOINT_URL_ROUTE_53", route53.Address), ("AWS_REGION", Region), ("AWS_ACCESS_KEY_ID", "testing"), ("AWS_SECRET_ACCESS_KEY", "testing")];
            live[function] = new LiveFunction(function, [.. given.Select(variable => (variable.Name, variable.Value.GetString())), .. ofLambda]);
        }

        await Task.WhenAll(ResponseWorld.Turn.Append(FunctionName.StartResponse).Select(function => Invoke(function, new JsonObject { ["warm"] = true })));
    }

    private static async Task<JsonElement> Script(string script, string address, string region, string action, string stack, string template, string[] parameters) =>
        JsonElement.Parse(await PythonTools.Run(script, "", [address, region, action, stack, template, .. parameters]));

    private static string Root([System.Runtime.CompilerServices.CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "..", ".."));

    /// <summary>moto's Lambda: the state machine calls a function by its name.</summary>
    private sealed class Invocations(IReadOnlyDictionary<FunctionName, LiveFunction> live) : HttpMessageHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var function = Enum.Parse<FunctionName>(request.RequestUri!.Segments[^1].Split('-')[^1]);
            var answer = await live[function].Answer(JsonNode.Parse(await request.Content!.ReadAsStringAsync(cancellationToken))!);
            var reply = new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent(answer.Body.Length == 0 ? "null" : answer.Body) };
            if (answer.Path != Posted.Response)
            {
                reply.Headers.Add("X-Amz-Function-Error", "Unhandled");
            }

            return reply;
        }
    }
}
