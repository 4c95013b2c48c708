using System.Text.Json;
using Autoscaler.Lambda.Tests.EndToEnd.World;
using AwsPackages.Tests.Judges;

namespace Autoscaler.Lambda.Tests.EndToEnd;

/// <summary>A moto server with a cluster shop, its readers and a state machine.</summary>
public sealed class MotoWorld : IAsyncLifetime
{
    public const string Region = "eu-west-1";

    private MotoProcess? process;

    public string Address { get; private set; } = "";

    public string StateMachineArn { get; private set; } = "";

    /// <summary>What a function needs to reach it.</summary>
    internal (string Name, string? Value)[] Environment =>
    [
        ("AWS_ENDPOINT_URL", Address), ("AWS_REGION", Region), ("AWS_ACCESS_KEY_ID", "testing"), ("AWS_SECRET_ACCESS_KEY", "testing"), ("STATE_MACHINE_ARN", StateMachineArn),
    ];

    public async Task InitializeAsync()
    {
        if (PythonTools.WhyNoMoto is not null)
        {
            return;
        }

        process = await MotoProcess.Start();
        Address = process.Address;
        StateMachineArn = JsonElement.Parse(await PythonTools.Run("seed_moto.py", "", Address, Region)).GetProperty("stateMachineArn").GetString()!;
    }

    public async Task<JsonElement> Read() => JsonElement.Parse(await PythonTools.Run("read_moto.py", "", Address, Region, StateMachineArn));

    public Task DisposeAsync()
    {
        process?.Dispose();
        return Task.CompletedTask;
    }
}
