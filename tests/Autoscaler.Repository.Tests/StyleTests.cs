using System.Reflection;

namespace Autoscaler.Repository.Tests;

public class StyleTests
{
    private const int LongestFile = 200;

    private static readonly string[] EmptySuffixes = ["Manager", "Helper", "Helpers", "Util", "Utils", "Service", "Data", "Info", "Impl", "Base"];

    private static readonly Assembly[] Product =
    [
        typeof(Core.Share).Assembly, typeof(Functions.FunctionName).Assembly, typeof(Aws.AwsError).Assembly, typeof(Simulation.VirtualClock).Assembly,
        Assembly.Load("Autoscaler.Lambda"), Assembly.Load("autoscaler"),
    ];

    public static TheoryData<string> Sources => [.. Repository.Files("src", "*.cs").Select(Repository.Relative)];

    [Fact]
    public void No_type_is_named_after_a_pattern() =>
        Assert.Empty(Product.SelectMany(assembly => assembly.GetTypes())
            .Where(type => EmptySuffixes.Any(suffix => type.Name.Split('`')[0].EndsWith(suffix, StringComparison.Ordinal)))
            .Select(type => type.FullName));

    [Fact]
    public void Every_public_type_of_the_core_is_closed() =>
        Assert.All(
            typeof(Core.Share).Assembly.GetExportedTypes().Where(type => type.IsClass),
            type => Assert.True(type.IsSealed || Constructors(type).All(constructor => constructor.IsPrivate), type.FullName));

    [Theory]
    [MemberData(nameof(Sources))]
    public void A_file_is_one_idea(string file)
    {
        var lines = Repository.Read(file).Split('\n');
        Assert.True(lines.Length <= LongestFile, $"{lines.Length} lines");
        Assert.DoesNotContain(lines, line => line.TrimStart().StartsWith("#region", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_disabled_rule_has_its_reason_on_a_line_above()
    {
        foreach (var file in Repository.Files(".", ".editorconfig"))
        {
            var reason = false;
            foreach (var line in File.ReadLines(file))
            {
                var disabled = line.EndsWith("severity = none", StringComparison.Ordinal);
                Assert.True(!disabled || reason, $"{Repository.Relative(file)}: {line}");

                // A reason carries over a block of rules, an empty line ends it.
                reason = line.StartsWith('#') || (reason && disabled);
            }
        }
    }

    // An abstract record's copy constructor is protected, whatever its author does.
    private static IEnumerable<ConstructorInfo> Constructors(Type type) =>
        type.GetConstructors(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
            .Where(constructor => constructor.GetParameters() is not [{ } only] || only.ParameterType != type);
}
