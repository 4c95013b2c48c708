using System.Diagnostics;

namespace Autoscaler.Repository.Tests;

/// <summary>A fact that asks an outside judge written in JavaScript, and is skipped where that is not installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NodeFactAttribute : FactAttribute
{
    private static readonly string Tools = Path.Combine(Repository.Root, "tests", "tools");

    private static readonly string? Missing = Reason();

    public NodeFactAttribute() => Skip = Missing!;

    internal static (int ExitCode, string Output) Run(params string[] arguments)
    {
        using var node = Process.Start(new ProcessStartInfo("node", arguments) { WorkingDirectory = Tools, RedirectStandardOutput = true, RedirectStandardError = true })!;
        var error = node.StandardError.ReadToEndAsync();
        var output = node.StandardOutput.ReadToEnd();
        node.WaitForExit();
        return (node.ExitCode, output + error.Result);
    }

    private static string? Reason()
    {
        if (!Directory.Exists(Path.Combine(Tools, "node_modules")))
        {
            return "the judges in JavaScript are not installed: npm ci --prefix tests/tools";
        }

        var onPath = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, "node")));
        return onPath ? null : "Node.js is not installed";
    }
}
