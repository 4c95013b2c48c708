using System.Text.Json;
using Autoscaler.Functions;
using AwsFakes.Rds;
using AwsFakes.Route53;
using AwsPackages.Tests.Judges;

namespace Autoscaler.Lambda.Tests.EndToEnd.World;

/// <summary>An AWS on this machine: moto behind a bridge that counts, and a Route 53 that keeps its own rules. The functions' processes are kept from test to test.</summary>
[CollectionDefinition(nameof(ResponseWorld))]
public sealed class ResponseWorld : ICollectionFixture<ResponseWorld>, IAsyncLifetime
{
    internal const string Region = "eu-west-1";

    internal const string Topic = $"arn:aws:sns:{Region}:123456789012:spike";

    internal const string Machine = $"arn:aws:states:{Region}:123456789012:stateMachine:spike-response";

    private MotoProcess? moto;

    private MotoAccount? account;

    private LoopbackHttp? bridge;

    private LoopbackHttp? route53;

    private CountedAws? aws;

    /// <summary>The functions of a turn.</summary>
    internal static readonly IReadOnlyList<FunctionName> Turn = [FunctionName.Observe, FunctionName.Decide, FunctionName.Shift, FunctionName.Provision];

    internal LiveFunctions Functions { get; private set; } = new([]);

    internal LoopbackHttp Route53 => route53!;

    /// <summary>What a function needs to reach it. One variable for one service, another for all others.</summary>
    private (string, string?)[] Environment =>
    [
        ("AWS_ENDPOINT_URL", bridge!.Address), ("AWS_ENDPOINT_URL_ROUTE_53", route53!.Address),
        ("AWS_REGION", Region), ("AWS_ACCESS_KEY_ID", "testing"), ("AWS_SECRET_ACCESS_KEY", "testing"),
        ("STATE_MACHINE_ARN", Machine), ("POLICY_PARAMETER", CloudShop.PolicyParameter), ("OVERRIDE_PARAMETER", CloudShop.OverrideParameter),
        ("ANNOUNCE_TOPIC_ARN", Topic), ("START_RESPONSE_ARN", $"arn:aws:lambda:{Region}:123456789012:function:spike-StartResponse:live"),
    ];

    public async Task InitializeAsync()
    {
        if (PythonTools.WhyNoMoto is not null)
        {
            return;
        }

        moto = await MotoProcess.Start();
        account = new MotoAccount(moto.Address, Region);
        aws = new CountedAws(new Uri(moto.Address));
        bridge = new LoopbackHttp(aws);
        route53 = new LoopbackHttp(new StrictRoute53(TimeProvider.System));
        Functions = NewFunctions();
    }

    /// <summary>Functions that share nothing with other tests, for who ends or kills them.</summary>
    internal LiveFunctions NewFunctions() => new(Environment);

    /// <summary>What has been published, and which executions there are, as boto3 reads it.</summary>
    internal async Task<JsonElement> Read() => JsonElement.Parse(await PythonTools.Run("read_moto.py", "", moto!.Address, Region, Machine));

    /// <summary>A new account with the shop in it, and the functions of a turn awake.</summary>
    internal async Task<CloudShop> Open(LiveFunctions? functions = null)
    {
        aws!.AnswerAsMoto();
        aws.Forget();
        aws.Endpoints = new StrictRdsEndpoints(Region);
        var zone = new StrictRoute53(TimeProvider.System) { Propagation = TimeSpan.MaxValue };
        route53!.Answers = zone;
        await account!.Reset();
        var shop = new CloudShop(account, aws, zone);
        await shop.Build();
        await (functions ?? Functions).Warm(Turn);
        shop.Asked();
        return shop;
    }

    public async Task DisposeAsync()
    {
        await Functions.DisposeAsync();
        foreach (var server in new[] { bridge, route53 }.OfType<LoopbackHttp>())
        {
            await server.DisposeAsync();
        }

        account?.Dispose();
        moto?.Dispose();
    }
}
