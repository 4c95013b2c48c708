using System.Text;
using Amazon.Lambda.Serialization.SystemTextJson;

namespace AwsPackages.Tests.Lambda;

public sealed class SerializerTests
{
    [Fact]
    public void Names_go_out_as_they_are_in_the_code_whatever_the_context_says() =>
        Assert.Equal("""{"Item":"tea","Count":1}""", Written(new Order("tea", 1)));

    [Theory]
    [InlineData("""{"Item":"tea","Count":1}""")]
    [InlineData("""{"item":"tea","count":1}""")]
    [InlineData("""{"ITEM":"tea","COUNT":1,"unknown":[{}]}""")]
    public void Names_come_in_in_any_case(string json) => Assert.Equal(new Order("tea", 1), Read<Order>(json));

    [Fact]
    public void Text_is_escaped_no_more_than_JSON_asks_for() => Assert.Equal("\"<ü'&>\\\"\"", Written("<ü'&>\""));

    [Theory]
    [InlineData("1767225600")]
    [InlineData("1767225600.0")]
    [InlineData("\"2026-01-01T00:00:00Z\"")]
    public void A_time_is_text_or_seconds(string at) =>
        Assert.Equal(new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc), Read<Order>($$"""{"At":{{at}}}""").At);

    [Theory]
    [InlineData("\"AQL/\"")]
    [InlineData("[1,2,255]")]
    public void Bytes_are_base64_or_numbers(string json) => Assert.Equal([1, 2, 255], Read<byte[]>(json));

    [Fact]
    public void Bytes_go_out_as_numbers() => Assert.Equal("[1,2,255]", Written(new byte[] { 1, 2, 255 }));

    [Fact]
    public void A_type_that_the_context_does_not_know_is_named_with_the_context()
    {
        var error = Assert.Throws<JsonSerializerException>(() => Read<Uri>("\"https://example.com\""));

        Assert.Contains("System.Uri", error.Message, StringComparison.Ordinal);
        Assert.Contains(typeof(OrderJson).FullName!, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_failed_response_leaves_nothing_behind_for_the_next()
    {
        var serializer = new SourceGeneratorLambdaJsonSerializer<OrderJson>();
        using var broken = new MemoryStream([], writable: false);
        Assert.Throws<JsonSerializerException>(() => serializer.Serialize("lost", broken));

        using var stream = new MemoryStream();
        serializer.Serialize("kept", stream);

        Assert.Equal("\"kept\"", Encoding.UTF8.GetString(stream.ToArray()));
    }

    [Fact]
    public void A_stream_that_is_not_in_memory_can_be_read()
    {
        using var memory = new MemoryStream(Encoding.UTF8.GetBytes("""{"Count":3}"""));
        using var stream = new BufferedStream(memory);

        Assert.Equal(3, OrderJson.Serializer.Deserialize<Order>(stream).Count);
    }

    [Fact]
    public void Options_can_be_changed()
    {
        var serializer = new SourceGeneratorLambdaJsonSerializer<OrderJson>(options => options.WriteIndented = options.PropertyNameCaseInsensitive = false);
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes("""{"count":3}"""));

        Assert.Equal(0, serializer.Deserialize<Order>(stream).Count);
    }

    private static T Read<T>(string json)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(json));
        return OrderJson.Serializer.Deserialize<T>(stream);
    }

    private static string Written<T>(T value)
    {
        using var stream = new MemoryStream();
        OrderJson.Serializer.Serialize(value, stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
