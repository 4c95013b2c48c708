using System.Diagnostics;
using AwsPackages.Tests.Judges;

namespace Autoscaler.Lambda.Tests.EndToEnd.World;

/// <summary>A moto server of its own.</summary>
internal sealed class MotoProcess : IDisposable
{
    private readonly Process process;

    private MotoProcess(Process process, string address) => (this.process, Address) = (process, address);

    public string Address { get; }

    public static Task<MotoProcess> Start() => Start("serve_moto.py");

    /// <summary>One that can hold the stack, and asks its functions at this address.</summary>
    public static Task<MotoProcess> StartForStack(string invoke) => Start("serve_stack.py", invoke);

    private static async Task<MotoProcess> Start(string script, params string[] arguments)
    {
        var process = PythonTools.StartScript(script, arguments);
        process.BeginErrorReadLine();
        return new MotoProcess(process, await process.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("moto did not start."));
    }

    public void Dispose()
    {
        process.Kill();
        process.Dispose();
    }
}
