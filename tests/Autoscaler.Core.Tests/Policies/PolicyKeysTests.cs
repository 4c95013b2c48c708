using System.Text;
using Autoscaler.Core.Policies;
using Autoscaler.Core.Policies.Keys;

namespace Autoscaler.Core.Tests.Policies;

/// <summary>The declarations are the one source: the schema and the page are written from them (UPDATE_GOLDEN=1 writes the files).</summary>
public class PolicyKeysTests
{
    private static readonly List<Key> Leaves = [.. All(ClusterKeys.All)];

    [Fact]
    public void Write_the_schema() => Golden("config/autoscaler.schema.json", _ => PolicySchema.Write());

    [Fact]
    public void Write_the_tables_of_the_page() => Golden("docs/configuration.md", PolicyPage.Write);

    [Fact]
    public void Are_unique_and_described()
    {
        Assert.Distinct(Leaves.Select(key => key.Path));
        Assert.All(Leaves, key => Assert.EndsWith(".", key.Description, StringComparison.Ordinal));
    }

    [Fact]
    public void Have_defaults_that_could_be_written_out()
    {
        var text = new StringBuilder();
        foreach (var key in Leaves.Where(key => key.Default is not null && !PrewarmKeys.All.Contains(key)))
        {
            text.Append($"{key.Path} = {key.Default};");
        }

        Assert.Equivalent(PolicyJson.Shop, PolicyJson.Accepted(PolicyJson.With(text.ToString())).Policy.Clusters[0], strict: true);
    }

    public static TheoryData<string, string[]> Choices => new()
    {
        { "mode", Enum.GetNames<Mode>() },
        { "readers.scaler", Enum.GetNames<Scaler>() },
        { "readers.emptyProvisioned", Enum.GetNames<EmptyProvisioned>() },
        { "serverless.cpuBasis", Enum.GetNames<CpuBasis>() },
        { "budget.onExceed", Enum.GetNames<OnExceed>() },
        { "onDelete", Enum.GetNames<OnDelete>() },
    };

    [Theory]
    [MemberData(nameof(Choices))]
    public void Offer_the_members_of_their_enumeration_in_its_order(string path, string[] members) =>
        Assert.Equal(
            members.Select(member => member.ToUpperInvariant()),
            Assert.IsType<Kind.Choice>(Leaves.Single(key => key.Path == path).Kind).Options.Select(option => option.Replace("-", "", StringComparison.Ordinal).ToUpperInvariant()));

    [Fact]
    public void Have_examples_of_their_own_form() =>
        Assert.All(Leaves.Select(key => key.Kind).OfType<Kind.Text>(), text => Assert.True(text.Shape.Fits(text.Shape.Example) && text.Shape.Fault(text.Shape.Example) is null));

    private static IEnumerable<Key> All(IReadOnlyList<Key> keys) => keys.SelectMany(key => key.Kind switch
    {
        Kind.Block block => All(block.Keys),
        Kind.Many many => many.Keys.Prepend(key),
        _ => [key],
    });

    private static void Golden(string relative, Func<string, string> write)
    {
        var file = Path.Combine(PolicyJson.Root, relative);
        var present = File.Exists(file) ? File.ReadAllText(file) : "";
        var written = write(present);
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            File.WriteAllText(file, written);
            present = written;
        }

        Assert.Equal(present, written);
    }
}
