using System.Diagnostics;

namespace Autoscaler.Lambda.Tests.EndToEnd;

/// <summary>The executable of the functions as a process, started as the managed runtime starts it, between a Runtime API and an AWS that a test made.</summary>
internal sealed class FunctionProcess : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>CI says where it has published the functions; without that, what was built with the tests will do.</summary>
    private static readonly string Folder = Environment.GetEnvironmentVariable("AUTOSCALER_PUBLISHED") ?? AppContext.BaseDirectory;

    private readonly Process process;

    private readonly Task<string> output;

    private readonly Task<string> errors;

    public FunctionProcess(string runtimeApi, params (string Name, string? Value)[] environment)
    {
        var start = new ProcessStartInfo("dotnet", ["exec", Path.Combine(Folder, "Autoscaler.Lambda.dll")])
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        };
        foreach (var (name, value) in environment.Append(("AWS_LAMBDA_RUNTIME_API", runtimeApi)))
        {
            start.Environment[name] = value;
        }

        process = Process.Start(start)!;
        output = process.StandardOutput.ReadToEndAsync();
        errors = process.StandardError.ReadToEndAsync();
    }

    /// <summary>Ends it as Lambda does, and gives all that it wrote.</summary>
    public async Task<string> End()
    {
        if (!process.HasExited)
        {
            using var kill = Process.Start("kill", ["-TERM", process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
            await kill.WaitForExitAsync();
        }

        await process.WaitForExitAsync().WaitAsync(Patience);
        return await output + await errors;
    }

    public void Dispose()
    {
        if (!process.HasExited)
        {
            process.Kill();
        }

        process.Dispose();
    }
}
