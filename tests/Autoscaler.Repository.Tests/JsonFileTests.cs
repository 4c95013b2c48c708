using System.Text.Json;

namespace Autoscaler.Repository.Tests;

public class JsonFileTests
{
    public static TheoryData<string> Files => [.. Repository.Files("config", "*.json").Concat(Repository.Files("events", "*.json")).Select(Repository.Relative)];

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_policy_and_sample_event_is_one_JSON_object(string file)
    {
        using var document = JsonDocument.Parse(Repository.Read(file));
        Assert.Equal(JsonValueKind.Object, document.RootElement.ValueKind);
    }

    [Fact]
    public void Every_sample_event_is_described() =>
        Assert.All(
            Repository.Files("events", "*.json").Select(file => Path.GetFileName(file)),
            name => Assert.Contains($"`{name}`", Repository.Read("events/README.md"), StringComparison.Ordinal));
}
