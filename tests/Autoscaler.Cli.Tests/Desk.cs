using System.CommandLine;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using Amazon;
using Amazon.Runtime;
using Autoscaler.Aws.Desk;
using Autoscaler.Cli.Accounts;
using AwsFakes;

namespace Autoscaler.Cli.Tests;

/// <summary>A folder of files and a command line, for one test.</summary>
internal sealed class Desk : IDisposable
{
    public static readonly DateTimeOffset Noon = new(2026, 11, 20, 12, 0, 0, TimeSpan.Zero);

    /// <summary>The environment.</summary>
    public Dictionary<string, string> Variables { get; } = new() { ["USER"] = "ana" };

    /// <summary>Whatever answers for AWS; null: nothing does, and there are no credentials.</summary>
    public HttpMessageHandler? Account { get; init; }

    public TimeProvider Clock { get; init; } = new ManualClock(Noon);

    private readonly string folder = Directory.CreateTempSubdirectory("autoscaler").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    public string File(string name) => Path.Combine(folder, name);

    public string Write(string name, string text)
    {
        System.IO.File.WriteAllText(File(name), text);
        return File(name);
    }

    public string Zip(string name, string text, int? bytes = null)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            gzip.Write(Encoding.UTF8.GetBytes(text));
        }

        System.IO.File.WriteAllBytes(File(name), packed.ToArray()[..(bytes ?? (int)packed.Length)]);
        return File(name);
    }

    public (int ExitCode, string Output, string Error) Run(params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var exitCode = CommandLine.Run(args, new InvocationConfiguration { Output = output, Error = error }, Outside());
        return (exitCode, output.ToString(), error.ToString());
    }

    /// <summary>The same, for somebody who presses Ctrl-C in the middle.</summary>
    public async Task<(int ExitCode, string Output, string Error)> Run(CancellationToken interrupt, params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var exitCode = await CommandLine.Verbs(Outside()).Parse(args).InvokeAsync(new InvocationConfiguration { Output = output, Error = error }, interrupt);
        return (exitCode, output.ToString(), error.ToString());
    }

    /// <summary>What was printed as one line: where it was wrapped is another question.</summary>
    public static string Words(string printed) => string.Join(' ', printed.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>A sample of Enhanced Monitoring as it is logged.</summary>
    public static string Sample(string instance, int second, double cpu, int vcpus = 4) => string.Create(
        CultureInfo.InvariantCulture,
        $$"""{"engine":"Aurora","instanceID":"{{instance}}","instanceResourceID":"db-A","timestamp":"{{new DateTime(2026, 11, 20, 12, 0, 0).AddSeconds(second):yyyy-MM-ddTHH:mm:ss}}Z","numVCPUs":{{vcpus}},"cpuUtilization":{"total":{{cpu}} },"processList":[{"name":"a {\"b\"} [c"}]}""");

    /// <summary>Two provisioned readers that are hot from the 60th second to the 120th, and an idle serverless one.</summary>
    public static IEnumerable<string> Spike(int seconds = 180, double hot = 100) =>
        from second in Enumerable.Range(0, seconds)
        from instance in new[] { "shop-1", "shop-2", "shop-sls" }
        select Sample(instance, second, instance == "shop-sls" ? 1 : second is >= 60 and < 120 ? hot : 35);

    private Outside Outside() => new(Clock, Variables.GetValueOrDefault, new DeskAccount(Clock, Account is null ? new NoCredentials() : new BasicAWSCredentials("AKIDEXAMPLE", "secret"), Adjust));

    private void Adjust(ClientConfig config)
    {
        config.RegionEndpoint = RegionEndpoint.EUWest1;
        config.MaxErrorRetry = 0;
        config.HttpClientFactory = Account is null ? config.HttpClientFactory : new TransportFactory(Account);
    }

    /// <summary>As the chain of providers ends where none has any.</summary>
    private sealed class NoCredentials : AWSCredentials
    {
        public override ImmutableCredentials GetCredentials() => throw new AmazonClientException("Failed to resolve AWS credentials.");
    }
}
