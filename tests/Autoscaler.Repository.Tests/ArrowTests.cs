namespace Autoscaler.Repository.Tests;

/// <summary>The arrows of ARCHITECTURE.md, read from the project files and from the assemblies.</summary>
public class ArrowTests
{
    public static TheoryData<string, string[], string> Arrows => new()
    {
        { "AwsPackages", [], "" },
        { "Autoscaler.Core", [], "" },
        { "Autoscaler.Functions", ["Autoscaler.Core"], "" },
        { "Autoscaler.Aws", ["Autoscaler.Functions"], "UsesAws" },
        { "Autoscaler.Simulation", ["Autoscaler.Functions"], "" },
        { "Autoscaler.Lambda", ["Autoscaler.Aws"], "UsesAws UsesLambda" },
        { "Autoscaler.Cli", ["Autoscaler.Aws", "Autoscaler.Simulation"], "" },
    };

    [Theory]
    [MemberData(nameof(Arrows))]
    public void Each_project_references_only_what_the_picture_shows(string project, string[] references, string aws)
    {
        Assert.Equal(references, Repository.ProjectReferences(project));
        Assert.Equal(aws.Contains("UsesAws", StringComparison.Ordinal), Repository.Says(project, "UsesAws"));
        Assert.Equal(aws.Contains("UsesLambda", StringComparison.Ordinal), Repository.Says(project, "UsesLambda"));
    }

    [Fact]
    public void Every_project_under_src_is_in_the_picture() =>
        Assert.Equal(
            Repository.Files("src", "*.csproj").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal),
            Arrows.Select(row => (string)row[0]).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData(typeof(Core.Share))]
    [InlineData(typeof(Functions.FunctionName))]
    [InlineData(typeof(Simulation.VirtualClock))]
    public void The_inner_rooms_know_nothing_but_the_framework_and_each_other(Type inside) =>
        Assert.All(
            inside.Assembly.GetReferencedAssemblies().Select(reference => reference.Name!),
            name => Assert.True(name.StartsWith("System.", StringComparison.Ordinal) || name is "Autoscaler.Core" or "Autoscaler.Functions", name));

    [Fact]
    public void The_core_knows_nothing_but_the_framework() =>
        Assert.All(
            typeof(Core.Share).Assembly.GetReferencedAssemblies().Select(reference => reference.Name!),
            name => Assert.StartsWith("System.", name, StringComparison.Ordinal));
}
