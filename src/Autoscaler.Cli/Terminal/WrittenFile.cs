using System.CommandLine;

namespace Autoscaler.Cli.Terminal;

/// <summary>What a verb writes for machines or for a browser; "-" is the output itself, and then people see nothing else there.</summary>
internal static class WrittenFile
{
    private const string Output = "-";

    public static bool IsOutput(string? file) => file == Output;

    /// <returns>An exit code where it went wrong.</returns>
    public static int? Put(string? file, Func<string> content, InvocationConfiguration terminal)
    {
        switch (file)
        {
            case null:
                return null;
            case Output:
                terminal.Output.WriteLine(content());
                return null;
            default:
                return Save(file, content(), terminal);
        }
    }

    private static int? Save(string file, string content, InvocationConfiguration terminal)
    {
        try
        {
            File.WriteAllText(file, content);
            terminal.Error.WriteLine($"Written: {file}");
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return Exit.Refuse(terminal.Error, [$"{file}: cannot be written ({e.Message})"]);
        }
    }
}
