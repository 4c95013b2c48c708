using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace AwsPackages.Tests.Lambda;

/// <summary>The function of tests/LambdaEcho as a process of its own, started as the managed runtime starts it.</summary>
internal sealed class EchoProcess : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly Process _process;

    public EchoProcess(string? endpoint, params string[] arguments) : this(endpoint, [], arguments) { }

    public EchoProcess(string? endpoint, Dictionary<string, string> environment, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", ["exec", Path.Combine(AppContext.BaseDirectory, "LambdaEcho.dll"), .. arguments])
        {
            RedirectStandardError = true,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        start.Environment["AWS_LAMBDA_RUNTIME_API"] = endpoint;
        start.Environment["AWS_LAMBDA_FUNCTION_NAME"] = "echo";
        start.Environment["AWS_LAMBDA_FUNCTION_MEMORY_SIZE"] = "256";
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        _process = Process.Start(start)!;
    }

    /// <summary>What CloudWatch Logs would take for one record: up to a line feed, carriage returns included.</summary>
    public async Task<string> Line()
    {
        var line = new StringBuilder();
        var one = new char[1];
        while (await _process.StandardOutput.ReadAsync(one).AsTask().WaitAsync(Patience) == 1 && one[0] != '\n')
        {
            line.Append(one[0]);
        }

        return line.ToString();
    }

    public Task Say(string line) => _process.StandardInput.WriteLineAsync(line);

    public void Terminate()
    {
        using var kill = Process.Start("sh", ["-c", string.Create(CultureInfo.InvariantCulture, $"kill -TERM {_process.Id}")]);
        kill.WaitForExit();
    }

    public async Task<(int Code, string Errors)> End()
    {
        var errors = await _process.StandardError.ReadToEndAsync().WaitAsync(Patience);
        await _process.WaitForExitAsync().WaitAsync(Patience);
        return (_process.ExitCode, errors);
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
        }

        _process.Dispose();
    }
}
