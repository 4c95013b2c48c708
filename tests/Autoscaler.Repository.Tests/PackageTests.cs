using System.Text.Json;
using System.Text.RegularExpressions;

namespace Autoscaler.Repository.Tests;

public partial class PackageTests
{
    // Analyzers: they are not deployed.
    private static readonly string[] BuildOnly = ["Microsoft.CodeAnalysis.BannedApiAnalyzers", "Microsoft.NET.ILLink.Tasks"];

    [Theory]
    [InlineData("Autoscaler.Core")]
    [InlineData("Autoscaler.Functions")]
    [InlineData("Autoscaler.Simulation")]
    [InlineData("Autoscaler.Aws", "AWSSDK.Core")]
    [InlineData("Autoscaler.Lambda", "AWSSDK.Core")]
    [InlineData("Autoscaler.Cli", "AWSSDK.Core", "Spectre.Console", "Spectre.Console.Ansi", "System.CommandLine")]
    public void What_is_deployed_brings_these_packages_and_no_other(string project, params string[] allowed) =>
        Assert.Equal(allowed, Locked($"src/{project}/packages.lock.json").Except(BuildOnly).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_project_has_a_lock_file() =>
        Assert.All(
            Repository.Files(".", "*.csproj"),
            project => Assert.True(File.Exists(Path.Combine(Path.GetDirectoryName(project)!, "packages.lock.json")), Repository.Relative(project)));

    [Fact]
    public void Versions_stand_in_one_place_only() =>
        Assert.All(Repository.Files(".", "*.csproj"), project => Assert.DoesNotMatch(VersionedReference(), File.ReadAllText(project)));

    [Fact]
    public void No_package_source_address_stands_in_the_repository()
    {
        Assert.Empty(Directory.EnumerateFiles(Repository.Root, "nuget.config", new EnumerationOptions { MatchCasing = MatchCasing.CaseInsensitive }));
        Assert.All(Repository.Files(".", "package-lock.json"), file => Assert.DoesNotContain("\"resolved\"", File.ReadAllText(file), StringComparison.Ordinal));
    }

    private static HashSet<string> Locked(string lockFile)
    {
        using var document = JsonDocument.Parse(Repository.Read(lockFile));
        return
        [
            .. document.RootElement.GetProperty("dependencies").EnumerateObject()
                .SelectMany(framework => framework.Value.EnumerateObject())
                .Where(package => package.Value.GetProperty("type").GetString() != "Project")
                .Select(package => package.Name),
        ];
    }

    [GeneratedRegex("<PackageReference[^>]*Version=")]
    private static partial Regex VersionedReference();
}
