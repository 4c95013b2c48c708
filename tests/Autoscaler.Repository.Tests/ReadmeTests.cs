using System.Diagnostics;
using System.Text.RegularExpressions;
using AwsPackages.Tests.Judges;

namespace Autoscaler.Repository.Tests;

/// <summary>The commands of the README, executed. What tests and publishes is executed by .ci/run, which takes it from there.</summary>
public partial class ReadmeTests
{
    private static readonly string Page = Repository.Read("README.md");

    private static readonly string[] Commands =
    [
        .. Block().Matches(Page).SelectMany(block => block.Groups[1].Value.Split('\n')).Concat(InTable().Matches(Page).Select(command => command.Groups[1].Value))
            .Select(line => Comment().Replace(line, "").Trim()).Where(line => line.Length > 0),
    ];

    [Fact]
    public void It_is_short() => Assert.InRange(Page.Split('\n').Length, 1, 150);

    [Fact]
    public void Every_command_is_executed_here_or_by_CI_or_needs_an_account()
    {
        var ci = Repository.Read(".ci/run");
        Assert.Contains("dotnet publish[^`]*", ci, StringComparison.Ordinal);
        Assert.Contains("dotnet test[^#]*", ci, StringComparison.Ordinal);
        Assert.Equal(["aws ssm", "dotnet publish", "dotnet run", "dotnet test", "sam deploy"], Commands.Select(command => string.Join(' ', command.Split(' ').Take(2))).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task What_is_run_ends_well()
    {
        foreach (var command in Commands.Where(command => command.StartsWith("dotnet run ", StringComparison.Ordinal)))
        {
            // Built with the tests: two builds at once would be in each other's way.
            var (exit, output) = await Shell(command.Replace("dotnet run ", "dotnet run --no-build ", StringComparison.Ordinal));
            Assert.True(exit == 0, $"{command}: {output}");
        }
    }

    [StackFact]
    public async Task What_pauses_is_taken_by_AWS_and_read_as_a_pause()
    {
        using var moto = PythonTools.StartScript("serve_moto.py");
        try
        {
            moto.BeginErrorReadLine();
            var address = await moto.StandardOutput.ReadLineAsync();
            foreach (var command in Commands.Where(command => command.StartsWith("aws ssm put-parameter", StringComparison.Ordinal)))
            {
                var prefix = $"export AWS_ENDPOINT_URL={address} AWS_REGION=eu-west-1 AWS_DEFAULT_REGION=eu-west-1 AWS_ACCESS_KEY_ID=testing AWS_SECRET_ACCESS_KEY=testing; ";
                var (exit, output) = await Shell(prefix + WithoutJq(command) + " && aws ssm get-parameter --name /aurora-autoscaler/override --query Parameter.Value --output text");
                Assert.True(exit == 0, output);
                var said = Core.Overrides.OverrideReader.Read(System.Text.Encoding.UTF8.GetBytes(output[output.IndexOf("{\"cluster", StringComparison.Ordinal)..])).For("shop", DateTimeOffset.UtcNow);
                Assert.True(said.Override?.IsPauseAt(DateTimeOffset.UtcNow), output);
            }
        }
        finally
        {
            moto.Kill();
        }
    }

    // Not everybody who tests has jq; what it would have written is what is tried then.
    private static string WithoutJq(string command) => Jq().Replace(
        command, $"\"$(command -v jq > /dev/null && $0 || echo '{{\"cluster\":\"shop\",\"pause\":true,\"owner\":\"me\",\"reason\":\"paused-by-hand\",\"expires\":\"{DateTimeOffset.UtcNow.AddHours(1):yyyy-MM-ddTHH:mm:ssZ}\"}}')\"".Replace("$0", "$1", StringComparison.Ordinal));

    private static async Task<(int Exit, string Output)> Shell(string command)
    {
        using var shell = Process.Start(new ProcessStartInfo("bash", ["-c", command]) { WorkingDirectory = Repository.Root, RedirectStandardOutput = true, RedirectStandardError = true })!;
        var output = shell.StandardOutput.ReadToEndAsync();
        var errors = shell.StandardError.ReadToEndAsync();
        await shell.WaitForExitAsync();
        return (shell.ExitCode, await output + await errors);
    }

    [GeneratedRegex("```sh\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex(@"^\| \d \|.*`((?:dotnet|sam) [^`]+)`", RegexOptions.Multiline)]
    private static partial Regex InTable();

    [GeneratedRegex(@"\s+#.*$")]
    private static partial Regex Comment();

    [GeneratedRegex(@"\$\((jq .*)\)$")]
    private static partial Regex Jq();
}
