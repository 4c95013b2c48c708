using System.Runtime.CompilerServices;
using System.Xml.Linq;

namespace Autoscaler.Repository.Tests;

/// <summary>The files of this repository, found from where this source stands.</summary>
internal static class Repository
{
    public static string Root { get; } = Path.GetFullPath(Path.Combine(SourceFolder(), "..", ".."));

    public static IEnumerable<string> Files(string folder, string pattern) =>
        Directory.EnumerateFiles(Path.Combine(Root, folder), pattern, SearchOption.AllDirectories)
            .Where(file => !IsGenerated(file))
            .Order(StringComparer.Ordinal);

    public static string Relative(string file) => Path.GetRelativePath(Root, file).Replace('\\', '/');

    public static string Read(string relative) => File.ReadAllText(Path.Combine(Root, relative));

    public static IEnumerable<string> ProjectReferences(string project) =>
        XDocument.Load(Path.Combine(Root, $"src/{project}/{project}.csproj"))
            .Descendants("ProjectReference")
            .Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value.Replace('\\', '/')))
            .Order(StringComparer.Ordinal);

    public static bool Says(string project, string property) =>
        XDocument.Load(Path.Combine(Root, $"src/{project}/{project}.csproj")).Descendants(property).Any(value => value.Value == "true");

    private static bool IsGenerated(string file)
    {
        var parts = Relative(file).Split('/');
        return parts.Any(part => part is "artifacts" or "obj" or "bin" or "node_modules" or ".git");
    }

    private static string SourceFolder([CallerFilePath] string here = "") => Path.GetDirectoryName(here)!;
}
