using System.Diagnostics;
using AwsPackages.Tests.Judges;

namespace Autoscaler.Lambda.Tests.EndToEnd.World;

/// <summary>A moto server of its own.</summary>
internal sealed class MotoProcess : IDisposable
{
    private readonly Process process;

    private MotoProcess(Process process, string address) => (this.process, Address) = (process, address);

    public string Address { get; }

    public static async Task<MotoProcess> Start()
    {
        var process = PythonTools.StartScript("serve_moto.py");
        process.BeginErrorReadLine();
        return new MotoProcess(process, await process.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("moto did not start."));
    }

    public void Dispose()
    {
        process.Kill();
        process.Dispose();
    }
}
