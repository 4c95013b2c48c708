using System.Runtime.CompilerServices;
using Amazon.Route53;

namespace AwsPackages.Tests;

public class PublicSurfaceTests
{
    private const string Golden = "PublicSurface.txt";

    /// <summary>A change here must be a change of the official packages, or make us more like them. UPDATE_GOLDEN=1 writes the file.</summary>
    [Fact]
    public void Is_what_was_reviewed()
    {
        var surface = PublicSurface.Of(typeof(IAmazonRoute53).Assembly.GetExportedTypes());
        var file = Path.Combine(SourceFolder(), Golden);
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            File.WriteAllText(file, surface);
        }

        Assert.Equal(File.ReadAllText(file), surface);
    }

    [Fact]
    public void Has_no_type_outside_the_namespaces_of_AWS() =>
        Assert.All(typeof(IAmazonRoute53).Assembly.GetExportedTypes(), type => Assert.StartsWith("Amazon.", type.Namespace, StringComparison.Ordinal));

    private static string SourceFolder([CallerFilePath] string here = "") => Path.GetDirectoryName(here)!;
}
