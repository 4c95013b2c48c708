namespace Autoscaler.Lambda.Tests;

internal static class SecurityPage
{
    public static string Path { get; } = Find();

    public static string Text => File.ReadAllText(Path);

    private static string Find()
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(System.IO.Path.Combine(root.FullName, "SECURITY.md")))
        {
            root = root.Parent!;
        }

        return System.IO.Path.Combine(root.FullName, "SECURITY.md");
    }
}
