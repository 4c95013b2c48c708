namespace Autoscaler.Repository.Tests.Template;

/// <summary>Wildcards in permissions: none in an action, and in a resource only what wildcards.txt gives a reason for.</summary>
public class WildcardTests
{
    private static readonly Stack Everything = Stack.OfEverything();

    private static readonly IReadOnlyList<Statement> All = [.. Statement.OfAllRoles(Everything), .. Statement.OfAllResources(Everything)];

    private static readonly List<string[]> Listed =
    [
        .. Repository.Read("tests/Autoscaler.Repository.Tests/Template/wildcards.txt").Split('\n').Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split(" # ")),
    ];

    [Fact]
    public void No_action_has_a_wildcard() => Assert.DoesNotContain(All.SelectMany(statement => statement.Actions), action => action.Contains('*'));

    [Fact]
    public void Nobody_is_everybody() => Assert.DoesNotContain(All, statement => statement.Principal?.ToJsonString().Contains('*') == true);

    [Fact]
    public void Every_wildcard_is_listed_and_every_listed_one_is_there() =>
        Assert.Equal(
            Listed.Select(line => line[0]).Order(StringComparer.Ordinal),
            All.SelectMany(Wildcards).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_listed_wildcard_has_its_reason() => Assert.All(Listed, line => Assert.True(line is [_, { Length: > 20 }], line[0]));

    private static IEnumerable<string> Wildcards(Statement statement) =>
        statement.Resources.Where(resource => resource.Contains('*')).Select(resource => $"{statement.Owner} {string.Join(',', statement.Actions)} {Short(resource)}");

    // Without arn:aws:service:region:account.
    private static string Short(string resource) => resource.StartsWith("arn:", StringComparison.Ordinal) ? resource.Split(':', 6)[5] : resource;
}
