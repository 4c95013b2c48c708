using System.Text;
using Autoscaler.Cli.Recordings;

namespace Autoscaler.Cli.Tests.Recordings;

public class JsonObjectsTests
{
    [Theory]
    [InlineData("{\"a\":1}\n{\"b\":2}\n", "{\"a\":1}", "{\"b\":2}")]
    [InlineData("{\"a\":1}{\"b\":2}", "{\"a\":1}", "{\"b\":2}")]
    [InlineData("2026-11-20T12:00:00.000Z {\"a\":1}\r\n", "{\"a\":1}")]
    [InlineData("{\n  \"a\": {\n    \"b\": [1]\n  }\n}\n", "{\n  \"a\": {\n    \"b\": [1]\n  }\n}")]
    [InlineData("{\"a\":\"}{\\\"[\"}", "{\"a\":\"}{\\\"[\"}")]
    [InlineData("{\"events\":[{\"m\":\"]\"},{\"m\":2}],\"next\":\"x\"}{\"a\":1}", "{\"m\":\"]\"}", "{\"m\":2}", "{\"a\":1}")]
    [InlineData("{ \"x\": {\"events\": 1}, \"logEvents\" : [ {\"m\":1} ] }", "{\"m\":1}")]
    [InlineData("{\"events\":[],\"next\":null}")]
    [InlineData("{\"tags\":[{\"a\":1}]}", "{\"tags\":[{\"a\":1}]}")]
    [InlineData("no object at all, and ] a bracket")]
    public void Finds_the_objects_of_a_log_whatever_stands_between_them(string log, params string[] expected)
    {
        Assert.Equal(expected, Found(log, 1).Objects);
        Assert.Equal(expected, Found(log, 1000).Objects);
    }

    [Theory]
    [InlineData("{\"a\":{\"b\":1\n{\"c\":2}\n")]
    [InlineData("{\"a\":\"text that never en\n{\"c\":2}\n")]
    public void One_that_breaks_off_is_counted_and_costs_no_other(string log)
    {
        var (objects, broken) = Found(log, 7);
        Assert.Equal(["{\"c\":2}"], objects);
        Assert.Equal(1, broken);
    }

    [Fact]
    public void One_that_the_end_cuts_is_counted() => Assert.Equal(1, Found("{\"a\":1", 3).Broken);

    private static (List<string> Objects, int Broken) Found(string log, int block)
    {
        var objects = new List<string>();
        var reader = new JsonObjects(found => objects.Add(Encoding.UTF8.GetString(found)));
        foreach (var bytes in Encoding.UTF8.GetBytes(log).Chunk(block))
        {
            reader.Feed(bytes);
        }

        reader.End();
        return (objects, reader.Broken);
    }
}
