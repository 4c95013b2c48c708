using System.Runtime.CompilerServices;

namespace Autoscaler.Cli.Tests;

/// <summary>Text that was reviewed; UPDATE_GOLDEN=1 writes it anew.</summary>
internal static class Golden
{
    public static void Holds(string name, string text, [CallerFilePath] string caller = "")
    {
        var tests = Path.GetDirectoryName(caller)!;
        while (Path.GetFileName(tests) != "tests")
        {
            tests = Path.GetDirectoryName(tests)!;
        }

        var file = Path.Combine(tests, "fixtures", "terminal", name);
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
        }

        Assert.Equal(File.ReadAllText(file), text);
    }
}
