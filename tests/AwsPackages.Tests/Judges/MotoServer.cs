using System.Diagnostics;
using System.Text.Json;

namespace AwsPackages.Tests.Judges;

/// <summary>One moto server for all tests that need it, filled once; a test that changes something changes what is its own.</summary>
public sealed class MotoServer : IAsyncLifetime
{
    private static readonly TimeSpan StartLimit = TimeSpan.FromMinutes(1);

    private Process? process;
    private MotoClients? clients;
    private MotoSeed? seed;

    internal MotoClients Clients => clients ?? throw NotThere;

    internal MotoSeed Seed => seed ?? throw NotThere;

    private static InvalidOperationException NotThere => new("There is no moto server: mark the test with MotoFact.");

    public async Task InitializeAsync()
    {
        if (PythonTools.WhyNoMoto is not null)
        {
            return;
        }

        process = PythonTools.StartScript("serve_moto.py");
        process.BeginErrorReadLine();
        var address = await process.StandardOutput.ReadLineAsync().WaitAsync(StartLimit) ?? throw new InvalidOperationException("moto did not start.");
        clients = new MotoClients(address);
        seed = JsonSerializer.Deserialize<MotoSeed>(await PythonTools.Run("seed_moto.py", "", address, AwsPackages.Tests.Clients.Region), JsonSerializerOptions.Web);
    }

    public Task DisposeAsync()
    {
        process?.Kill();
        process?.Dispose();
        return Task.CompletedTask;
    }
}

/// <summary>What seed_moto.py made up as it went; all other names stand there.</summary>
/// <param name="HostedZoneId">Of shop.internal.</param>
/// <param name="PagedZoneId">Of pages.internal, which no test changes.</param>
/// <param name="StateMachineArn">Of spike-response.</param>
/// <param name="FirstLogEvent">Milliseconds since 1970; four more follow, one second apart.</param>
internal sealed record MotoSeed(string HostedZoneId, string PagedZoneId, string StateMachineArn, long FirstLogEvent);

[CollectionDefinition(Name)]
public sealed class MotoTests : ICollectionFixture<MotoServer>
{
    public const string Name = "moto";
}
