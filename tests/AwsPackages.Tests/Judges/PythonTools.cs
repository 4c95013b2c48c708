using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace AwsPackages.Tests.Judges;

/// <summary>The Python modules that some tests judge us by, and the scripts under tests/tools. Whoever lacks them sees those tests skipped.</summary>
internal static class PythonTools
{
    private static readonly Lazy<string?> JudgeLacks = new(() => WhyUnusable("botocore"));
    private static readonly Lazy<string?> MotoLacks = new(() => WhyUnusable("boto3", "flask", "moto"));

    private static readonly Lazy<string?> StackLacks = new(() => WhyUnusable("boto3", "cfnlint", "flask", "moto", "samtranslator"));

    public static string? WhyNoStack => StackLacks.Value;

    public static string? WhyNoJudge => JudgeLacks.Value;

    public static string? WhyNoMoto => MotoLacks.Value;

    public static Process StartScript(string name, params IEnumerable<string> arguments) => Start([PathOf(name), .. arguments]);

    /// <summary>Runs a script of tests/tools to its end; a script that fails throws with what it said.</summary>
    public static async Task<string> Run(string script, string input, params IEnumerable<string> arguments)
    {
        using var process = StartScript(script, arguments);
        var output = process.StandardOutput.ReadToEndAsync();
        var complaints = process.StandardError.ReadToEndAsync();
        try
        {
            await process.StandardInput.WriteAsync(input);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // A script that ended early; its exit code and its complaints say why.
        }

        await process.WaitForExitAsync();
        return process.ExitCode == 0
            ? await output
            : throw new InvalidOperationException($"{script} ended with {process.ExitCode}: {await complaints}");
    }

    /// <summary>-B: no compiled files beside the scripts.</summary>
    private static Process Start(params IEnumerable<string> arguments) =>
        Process.Start(new ProcessStartInfo("python3", ["-B", .. arguments])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            StandardOutputEncoding = Encoding.UTF8,
        })!;

    private static string PathOf(string name)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Autoscaler.sln")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException($"No Autoscaler.sln above {AppContext.BaseDirectory}.");
        }

        return Path.Combine(folder.FullName, "tests", "tools", name);
    }

    // Looks the modules up without importing them: this runs whenever tests are listed.
    private static string? WhyUnusable(params string[] modules)
    {
        try
        {
            const string find = "import sys, importlib.util as i; print(*[m for m in sys.argv[1:] if not i.find_spec(m)])";
            using var process = Start(["-c", find, .. modules]);
            var missing = process.StandardOutput.ReadToEnd().Trim();
            process.WaitForExit();
            return process.ExitCode == 0 && missing.Length == 0 ? null : $"python3 lacks {(missing.Length == 0 ? "what it takes" : missing)}";
        }
        catch (Win32Exception)
        {
            return "python3 is not installed";
        }
    }
}
