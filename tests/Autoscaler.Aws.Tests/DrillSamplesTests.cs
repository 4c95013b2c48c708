using System.Text.Json.Nodes;
using Autoscaler.Aws.Desk;
using Autoscaler.Core.Fleet;
using Autoscaler.Core.Sensing;
using Autoscaler.Functions;
using AwsFakes;

namespace Autoscaler.Aws.Tests;

public class DrillSamplesTests
{
    private static readonly DateTimeOffset Eleven = new(2026, 11, 20, 11, 0, 0, TimeSpan.Zero);

    private static readonly Instance Reader = new("shop-1", "db-ONE", Pool.Provisioned, false, "available", null, 1, null, 1);

    private static readonly StubReply NotFound = StubReply.Error(400, """{"__type":"ResourceNotFoundException","message":"gone"}""");

    [Fact]
    public void A_message_is_read_as_a_real_one_is()
    {
        var batch = new SampleBatch();
        MessageReader.Read(System.Text.Encoding.UTF8.GetBytes(Hot(0).Message(Reader)), batch);
        Assert.Equal(new Sample("shop-1", "db-ONE", Eleven, 95, 4, 3.8), Assert.Single(batch.Samples));
    }

    [Theory]
    [InlineData("aurora-mysql-56.json")]
    [InlineData("aurora-psql-11.json")]
    public void A_message_has_the_members_and_kinds_of_a_real_one_and_its_mark(string real)
    {
        var (made, found) = (JsonNode.Parse(Hot(0).Message(Reader))!.AsObject(), JsonNode.Parse(File.ReadAllText(Fixture(real)))!.AsObject());
        Assert.Equal("drill", Assert.Single(made, member => !found.ContainsKey(member.Key)).Key);
        Assert.All(made.Where(member => member.Key != "drill"), member => Assert.Equal(found[member.Key]!.GetValueKind(), member.Value!.GetValueKind()));
        Assert.Equal(found["cpuUtilization"]!.AsObject().Select(member => member.Key).Order(), made["cpuUtilization"]!.AsObject().Select(member => member.Key).Order());
    }

    [Fact]
    public async Task Stand_before_the_agent_s_own_message_of_the_second_and_are_the_ones_that_a_turn_counts()
    {
        var stream = new LogStream(Eleven.AddSeconds(3));
        using var logs = Stub.Logs(stream);

        // The agent is faster than the drill this time: only the time of an event puts it in order.
        stream.Add(Eleven, Real(0));
        await new DrillSamples(logs).Put(Reader, [Hot(0), Hot(1)], CancellationToken.None);
        stream.Add(Eleven.AddSeconds(1), Real(1));

        var read = await new LogStreamSamples(logs, new ManualClock(Eleven.AddSeconds(3))).Read([Reader], Eleven.AddSeconds(-30), CancellationToken.None);
        Assert.Equal([(Eleven, 95.0), (Eleven.AddSeconds(1), 95.0)], read["shop-1"].Select(sample => (sample.At, sample.Cpu)));
    }

    [Fact]
    public async Task A_stream_that_is_missing_is_made_even_where_the_agent_is_faster()
    {
        var transport = new StubTransport(NotFound, StubReply.Error(400, """{"__type":"ResourceAlreadyExistsException","message":"there"}"""), StubReply.Ok("{}"));
        using var logs = Stub.Logs(transport);
        await new DrillSamples(logs).Put(Reader, [Hot(0)], CancellationToken.None);
        Assert.Equal(["PutLogEvents", "CreateLogStream", "PutLogEvents"], transport.Sent.Select(sent => sent.Headers["X-Amz-Target"].Split('.')[1]));
    }

    [Fact]
    public async Task A_group_that_is_missing_is_not_made()
    {
        using var logs = Stub.Logs(new StubTransport(NotFound));
        var failure = await Assert.ThrowsAsync<PortFailure.Denied>(() => new DrillSamples(logs).Put(Reader, [Hot(0)], CancellationToken.None));
        Assert.StartsWith("RDSOSMetrics: this account has no such log group", DeskFailure.Of(failure), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("tooNewLogEventStartIndex", "too new")]
    [InlineData("tooOldLogEventEndIndex", "too old")]
    [InlineData("expiredLogEventEndIndex", "expired")]
    public async Task Rejected_in_a_good_reply_is_a_failure(string member, string says)
    {
        using var logs = Stub.Logs(new StubTransport(StubReply.Ok($$$"""{"rejectedLogEventsInfo":{"{{{member}}}":0}}""")));
        var failure = await Assert.ThrowsAsync<PortFailure.Denied>(() => new DrillSamples(logs).Put(Reader, [Hot(0)], CancellationToken.None));
        Assert.StartsWith($"CloudWatch Logs has rejected samples of shop-1, as {says}: set this machine's clock right", DeskFailure.Of(failure), StringComparison.Ordinal);
    }

    internal static DrillSample Hot(int second) => new(Eleven.AddSeconds(second), 95, 4);

    internal static string Real(int second) => $$$"""{"engine":"Aurora","instanceID":"shop-1","instanceResourceID":"db-ONE","timestamp":"{{{Eleven.AddSeconds(second):yyyy-MM-ddTHH:mm:ss}}}Z","numVCPUs":4,"cpuUtilization":{"total":12}}""";

    private static string Fixture(string name)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Autoscaler.sln")))
        {
            folder = folder.Parent!;
        }

        return Path.Combine(folder.FullName, "tests", "fixtures", "rdsosmetrics", name);
    }

    /// <summary>A log stream, which CloudWatch Logs gives out in the order of its events' own times.</summary>
    private sealed class LogStream(DateTimeOffset now) : HttpMessageHandler
    {
        private readonly List<(long At, string Message)> events = [];

        public void Add(DateTimeOffset at, string message) => events.Add((at.ToUnixTimeMilliseconds(), message));

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var sent = await SentRequest.Of(request, cancellationToken);
            var reply = "{}";
            if (sent.Headers["X-Amz-Target"].EndsWith(".PutLogEvents", StringComparison.Ordinal))
            {
                events.AddRange(JsonNode.Parse(sent.Body)!["logEvents"]!.AsArray().Select(one => ((long)one!["timestamp"]!, (string)one["message"]!)));
            }
            else
            {
                reply = new JsonObject
                {
                    ["events"] = new JsonArray([.. events.OrderBy(one => one.At).Select(one => new JsonObject { ["timestamp"] = one.At, ["message"] = one.Message, ["ingestionTime"] = now.ToUnixTimeMilliseconds() })]),
                    ["nextForwardToken"] = "f",
                }.ToJsonString();
            }

            return new HttpResponseMessage { Content = new StringContent(reply), RequestMessage = request };
        }
    }
}
