using System.Diagnostics;

namespace Autoscaler.Repository.Tests;

/// <summary>Outside judges written in JavaScript, and the scripts under tests/tools. Whoever lacks them sees those tests skipped.</summary>
internal static class NodeTools
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "tools");

    public static string? WhyMissing { get; } = Reason();

    public static (int ExitCode, string Output) Run(params string[] arguments) => RunWith("", arguments);

    /// <returns>What the script wrote; its complaints after that.</returns>
    public static (int ExitCode, string Output) RunWith(string input, params string[] arguments)
    {
        using var node = Process.Start(new ProcessStartInfo("node", arguments)
        {
            WorkingDirectory = Folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var error = node.StandardError.ReadToEndAsync();
        var output = node.StandardOutput.ReadToEndAsync();
        node.StandardInput.Write(input);
        node.StandardInput.Close();
        node.WaitForExit();
        return (node.ExitCode, output.Result + error.Result);
    }

    private static string? Reason()
    {
        if (!Directory.Exists(Path.Combine(Folder, "node_modules")))
        {
            return "the judges in JavaScript are not installed: npm ci --prefix tests/tools";
        }

        var onPath = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, "node")));
        return onPath ? null : "Node.js is not installed";
    }
}
