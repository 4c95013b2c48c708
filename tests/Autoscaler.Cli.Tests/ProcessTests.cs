using System.Diagnostics;
using Autoscaler.Cli.Tests.Accounts;

namespace Autoscaler.Cli.Tests;

/// <summary>The program as a shell runs it: its environment, its exit code, its two streams.</summary>
public sealed class ProcessTests : IDisposable
{
    private readonly ShopAccount shop = new(TimeProvider.System);

    private readonly LoopbackAccount account;

    public ProcessTests() => account = new LoopbackAccount(shop);

    public void Dispose()
    {
        account.Dispose();
        shop.Dispose();
    }

    [Fact]
    public async Task AWS_s_own_variables_say_where_the_account_is_and_who_asks()
    {
        var (exitCode, output, error) = await Run(account.Address, hasKeys: true, "status");
        Assert.Equal((0, ""), (exitCode, error));
        Assert.Contains("shop: mode act, policy version 7", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_functions_own_variables_name_the_parameters()
    {
        shop.Parameters["/elsewhere"] = ValidateTests.Policy(50).Replace("\"shop\"", "\"store\"", StringComparison.Ordinal);
        var (_, output, _) = await Run(account.Address, hasKeys: true, "status", ("POLICY_PARAMETER", "/elsewhere"));
        Assert.Contains("store: mode act", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_keys_it_says_in_one_line_what_to_set_and_asks_nobody()
    {
        var (exitCode, output, error) = await Run(account.Address, hasKeys: false, "doctor");
        Assert.Equal((1, ""), (exitCode, output));
        Assert.StartsWith("No credentials or no region", Assert.Single(error.TrimEnd().Split('\n')), StringComparison.Ordinal);
        Assert.Empty(shop.Asked);
    }

    [Fact]
    public async Task Where_nobody_listens_it_says_so_in_one_line()
    {
        account.Dispose();
        var (exitCode, output, error) = await Run(account.Address, hasKeys: true, "status");
        Assert.Equal((1, ""), (exitCode, output));
        Assert.Contains("no reply", Assert.Single(error.TrimEnd().Split('\n')), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_pipe_gets_no_colour_and_no_cursor()
    {
        var (_, output, _) = await Run(account.Address, hasKeys: true, "doctor");
        Assert.DoesNotContain('\u001b', output);
    }

    private static async Task<(int ExitCode, string Output, string Error)> Run(string address, bool hasKeys, string verb, params (string Name, string Value)[] variables)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "autoscaler.dll"), verb]) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("AWS_", StringComparison.Ordinal)).ToList())
        {
            start.Environment.Remove(name);
        }

        foreach (var name in (string[])["STATE_MACHINE_ARN", "POLICY_PARAMETER", "OVERRIDE_PARAMETER", "ANNOUNCE_TOPIC_ARN", "AUTOSCALER_STACK"])
        {
            start.Environment.Remove(name);
        }

        // No profile of whoever runs the tests, and no role of the machine.
        start.Environment["HOME"] = AppContext.BaseDirectory;
        start.Environment["AWS_EC2_METADATA_DISABLED"] = "true";
        start.Environment["AWS_ENDPOINT_URL"] = address;
        start.Environment["AWS_REGION"] = "eu-west-1";
        if (hasKeys)
        {
            start.Environment["AWS_ACCESS_KEY_ID"] = "AKIDEXAMPLE";
            start.Environment["AWS_SECRET_ACCESS_KEY"] = "secret";
        }

        foreach (var (name, value) in variables)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return (process.ExitCode, await output, await error);
    }
}
