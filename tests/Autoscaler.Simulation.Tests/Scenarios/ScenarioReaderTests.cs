using System.Text;
using Autoscaler.Simulation.Scenarios;

namespace Autoscaler.Simulation.Tests.Scenarios;

public class ScenarioReaderTests
{
    private const string Good = """{"name":"x","says":"y","length":"10m","demand":{"start":0.5,"bends":[{"at":"60s","to":2,"over":"10s"}]}}""";

    public static TheoryData<string> BuiltIn => [.. BuiltInScenarios.Names];

    [Theory]
    [MemberData(nameof(BuiltIn))]
    public void Every_built_in_scenario_is_valid_and_bears_its_files_name(string name)
    {
        var scenario = BuiltInScenarios.Read(name);
        Assert.Equal(name, scenario.Name);
        Assert.All(Enumerable.Range(0, scenario.Seconds), second => Assert.InRange(scenario.Demand.At(second, 1), 0, 4));
        Assert.Contains($"| `{name}` |", File.ReadAllText(TestFiles.Path("docs", "scenarios.md")), StringComparison.Ordinal);
    }

    [Fact]
    public void The_flash_sale_is_what_the_bars_speak_of()
    {
        var flash = BuiltInScenarios.Read("flash-sale");
        Assert.Equal((3600, true, 60.0), (flash.Seconds, flash.IsSingleSpike, flash.Constants["poolLifetime"]));
        Assert.Equal([0.35, 0.35, 1.925, 3.5], new[] { 0, 60, 65, 70 }.Select(second => Math.Round(flash.Demand.At(second, 1), 6)));
        Assert.Equal(0.35 + (3.15 / Math.E), flash.Demand.At(70 + 1500, 1), 6);
    }

    [Fact]
    public void What_is_left_out_has_a_usual_value()
    {
        var scenario = Accepted(Good);
        Assert.Equal(new ClusterShape(null, 4, 2), scenario.Cluster);
        Assert.Equal((600, false, 0, 0), (scenario.Seconds, scenario.IsSingleSpike, scenario.Events.Count, scenario.Constants.Count));
    }

    [Theory]
    [InlineData("\"length\":\"10m\"", "\"length\":\"9s\"", "$.length: found \"9s\"; allowed: a duration from 10s to 24h.")]
    [InlineData("\"length\":\"10m\"", "\"length\":600", "$.length: found 600; allowed: a duration")]
    [InlineData("\"start\":0.5", "\"start\":-1", "$.demand.start: found -1; allowed: a number from 0 to 100.")]
    [InlineData("\"start\":0.5", "\"start\":1e999", "$.demand.start: found 1e999")]
    [InlineData("\"to\":2", "\"to\":\"2\"", "$.demand.bends[0].to: found \"2\"")]
    [InlineData("\"over\":\"10s\"", "\"over\":\"10s\",\"decay\":\"5m\"", "$.demand.bends[0].decay: found both over and decay")]
    [InlineData("\"at\":\"60s\"", "\"at\":\"11m\"", "$.demand.bends[0].at: found \"11m\"")]
    [InlineData("]}}", ",{\"at\":\"30s\",\"to\":1}]}}", "$.demand.bends: found bends that are not in the order of time")]
    [InlineData("{\"name\"", "{\"cluster\":{\"readers\":0},\"name\"", "$.cluster.readers: found 0; allowed: a number from 1 to 15.")]
    [InlineData("{\"name\"", "{\"cluster\":{\"readers\":1.5},\"name\"", "$.cluster.readers: found 1.5; allowed: a whole number from 1 to 15.")]
    [InlineData("{\"name\"", "{\"constants\":{\"poolLifetme\":60},\"name\"", "$.constants.poolLifetme: found a key that does not exist")]
    [InlineData("{\"name\"", "{\"constants\":{\"poolLifetime\":99999},\"name\"", "$.constants.poolLifetime: found 99999; allowed: a number from 3 to")]
    [InlineData("{\"name\"", "{\"events\":[{\"at\":\"1m\",\"what\":\"flood\"}],\"name\"", "$.events[0].what: found \"flood\"; allowed: samplesStop, readerLost, serverlessLost, failover.")]
    [InlineData("{\"name\"", "{\"speed\":1,\"name\"", "$.speed: found a key that does not exist")]
    [InlineData("\"says\":\"y\"", "\"says\":\"\"", "$.says: found \"\"")]
    public void What_makes_no_sense_is_named_with_its_place(string instead, string of, string says)
    {
        var problems = Assert.IsType<ScenarioReading.Refused>(Read(Good.Replace(instead, of, StringComparison.Ordinal))).Problems;
        Assert.Contains(problems, problem => problem.ToString().StartsWith(says, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("", "an empty file")]
    [InlineData("{", "text that is no JSON")]
    [InlineData("[]", "found a list")]
    [InlineData("{} {}", "text that is no JSON")]
    [InlineData("null", "found null")]
    public void What_is_no_scenario_at_all_is_refused(string text, string says) =>
        Assert.Contains(Assert.IsType<ScenarioReading.Refused>(Read(text)).Problems, problem => problem.ToString().Contains(says, StringComparison.Ordinal));

    [Fact]
    public void No_bytes_make_it_throw()
    {
        var random = new SeededRandom(20261127);
        var bytes = Encoding.UTF8.GetBytes(Good);
        for (var i = 0; i < 3000; i++)
        {
            var broken = bytes.ToArray();
            for (var change = 0; change <= random.Below(4); change++)
            {
                broken[random.Below(broken.Length)] = (byte)random.Below(256);
            }

            Assert.NotNull(ScenarioReader.Read(broken.AsSpan(0, 1 + random.Below(broken.Length))));
        }
    }

    [Theory]
    [InlineData("0,100\n1,200\n", 2)]
    [InlineData("second,rps\r\n0,100\r\n\r\n1,200.5\r\n", 2)]
    [InlineData("\uFEFF1700000000,5\n1700000009,7", 10)]
    public void A_load_is_read_second_by_second(string csv, int seconds) => Assert.Equal(seconds, Assert.IsType<LoadReading.Accepted>(Load(csv)).Seconds);

    [Theory]
    [InlineData("", "load.csv: found no line")]
    [InlineData("0;100\n", "load.csv line 1: found \"0;100\"; columns are parted by a comma")]
    [InlineData("0,100\n1,abc\n", "load.csv line 2: found \"1,abc\"; the second column")]
    [InlineData("0,100\n1,-5\n", "load.csv line 2: found \"1,-5\"; the second column")]
    [InlineData("0,NaN\n", "load.csv line 1: found \"0,NaN\"; the second column")]
    [InlineData("0,1e9\n", "load.csv line 1")]
    [InlineData("0,100\n0,100\n", "load.csv line 2: found \"0,100\"; seconds grow from line to line; the one before was 0.")]
    [InlineData("0,100\n90000,100\n", "load.csv line 2: found \"90000,100\"; a load lasts 24 hours at most")]
    [InlineData("x,100\n", "load.csv line 1: found \"x,100\"; the first column")]
    [InlineData("0,100,3\n", "load.csv line 1: found \"0,100,3\"; a line has two columns")]
    public void A_bad_load_is_refused_with_its_line_and_the_reason(string csv, string says) =>
        Assert.StartsWith(says, Assert.IsType<LoadReading.Refused>(Load(csv)).Problem, StringComparison.Ordinal);

    private static ScenarioReading Read(string text) => ScenarioReader.Read(Encoding.UTF8.GetBytes(text));

    private static Scenario Accepted(string text) => Assert.IsType<ScenarioReading.Accepted>(Read(text)).Scenario;

    private static LoadReading Load(string csv) => LoadFile.Read(new MemoryStream(Encoding.UTF8.GetBytes(csv)), "load.csv");
}
