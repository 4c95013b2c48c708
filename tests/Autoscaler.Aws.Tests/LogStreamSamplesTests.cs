using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;
using Autoscaler.Core.Fleet;
using Autoscaler.Core.Sensing;
using Autoscaler.Functions;
using AwsFakes;

namespace Autoscaler.Aws.Tests;

public class LogStreamSamplesTests
{
    private static readonly DateTimeOffset Eleven = new(2026, 11, 20, 11, 0, 20, TimeSpan.Zero);

    private static readonly DateTimeOffset Since = Eleven.AddSeconds(-20);

    private static readonly StubReply Throttled = StubReply.Error(400, """{"__type":"ThrottlingException","message":"Rate exceeded"}""");

    private static readonly StubReply NoStream = StubReply.Error(400, """{"__type":"ResourceNotFoundException","message":"The specified log stream does not exist."}""");

    [Fact]
    public async Task Are_what_the_readers_own_stream_says_since_then()
    {
        var transport = new RoutedTransport(_ => Page("t", Message("shop-reader-1", "db-1", 3, 71.5), Message("shop-reader-1", "db-1", 4, 88)));

        var samples = await Read(transport, Reader(1));

        Assert.Equal([new Sample("shop-reader-1", "db-1", Since.AddSeconds(3), 71.5, 4, 2.5), new Sample("shop-reader-1", "db-1", Since.AddSeconds(4), 88, 4, 2.5)], samples["shop-reader-1"]);
        using var sent = JsonDocument.Parse(transport.Sent.First().Body);
        Assert.Equal("RDSOSMetrics", sent.RootElement.GetProperty("logGroupName").GetString());
        Assert.Equal("db-1", sent.RootElement.GetProperty("logStreamName").GetString());
        Assert.Equal(Since.ToUnixTimeMilliseconds(), sent.RootElement.GetProperty("startTime").GetInt64());
        Assert.True(sent.RootElement.GetProperty("startFromHead").GetBoolean());
    }

    [Fact]
    public async Task Come_from_every_page_until_the_token_repeats()
    {
        var transport = new RoutedTransport(sent => TokenOf(sent) switch
        {
            null => Page("a", Message("shop-reader-1", "db-1", 1, 10)),
            "a" => Page("b"),
            "b" => Page("c", Message("shop-reader-1", "db-1", 2, 20)),
            _ => Page("c"),
        });
        Assert.Equal([10, 20], (await Read(transport, Reader(1)))["shop-reader-1"].Select(sample => sample.Cpu));
        Assert.Equal(4, transport.Sent.Count);
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(5, 1)]
    [InlineData(6, 2)]
    [InlineData(-5, 1)]
    [InlineData(-6, 2)]
    public async Task Cost_one_call_where_the_first_page_ends_now(int age, int calls)
    {
        var transport = new RoutedTransport(_ => PageOf(age, "a", Message("shop-reader-1", "db-1", 1, 10)));
        Assert.Equal(10, Assert.Single((await Read(transport, Reader(1)))["shop-reader-1"]).Cpu);
        Assert.Equal(calls, transport.Sent.Count);
    }

    [Fact]
    public async Task Are_looked_for_behind_an_empty_page()
    {
        var transport = new RoutedTransport(sent => TokenOf(sent) is null ? Page("a") : PageOf(1, "b", Message("shop-reader-1", "db-1", 1, 10)));
        Assert.Single((await Read(transport, Reader(1)))["shop-reader-1"]);
        Assert.Equal(2, transport.Sent.Count);
    }

    [Fact]
    public async Task Do_not_follow_a_stream_without_an_end()
    {
        var pages = 0;
        var transport = new RoutedTransport(_ => Page($"t{pages++}"));
        Assert.Empty((await Read(transport, Reader(1)))["shop-reader-1"]);
        Assert.Equal(4, transport.Sent.Count);
    }

    [Fact]
    public async Task Are_read_for_many_readers_at_once()
    {
        var arrived = 0;
        var together = new TaskCompletionSource();
        var transport = new AnsweringTransport(async _ =>
        {
            if (Interlocked.Increment(ref arrived) == 3)
            {
                together.SetResult();
            }

            await together.Task;
            return new HttpResponseMessage { Content = new StringContent("""{"events":[]}""") };
        });

        Assert.Equal(3, (await new LogStreamSamples(Stub.Logs(transport), new ManualClock(Eleven)).Read([Reader(1), Reader(2), Reader(3)], Since, CancellationToken.None)).Count);
    }

    [Fact]
    public async Task Are_read_for_as_many_as_the_account_can_bear_in_the_given_order()
    {
        var asked = new ConcurrentBag<string>();
        var transport = new RoutedTransport(sent =>
        {
            asked.Add(StreamOf(sent));
            return StubReply.Ok("""{"events":[]}""");
        });

        var samples = await Read(transport, [.. Enumerable.Range(1, 23).Select(Reader)]);

        Assert.Equal(20, asked.Count);
        Assert.Equal(Enumerable.Range(1, 20).Select(number => $"shop-reader-{number}"), samples.Keys);
    }

    [Fact]
    public async Task Are_none_and_known_to_be_none_where_the_stream_does_not_exist() =>
        Assert.Empty((await Read(new RoutedTransport(_ => NoStream), Reader(1)))["shop-reader-1"]);

    [Fact]
    public async Task Of_a_reader_whose_stream_fails_are_missing_and_its_neighbours_are_not()
    {
        var transport = new RoutedTransport(sent => StreamOf(sent) switch
        {
            "db-1" => Throttled,
            "db-2" => StubReply.Ok("{\"events\":["),
            "db-3" => NoStream,
            var stream => Page("t", Message("shop-reader-4", stream, 1, 40)),
        });

        var samples = await Read(transport, Reader(1), Reader(2), Reader(3), Reader(4));

        Assert.Equal(["shop-reader-3", "shop-reader-4"], samples.Keys);
        Assert.Single(samples["shop-reader-4"]);
    }

    [Fact]
    public async Task Of_the_pages_before_a_failure_stay()
    {
        var transport = new RoutedTransport(sent => TokenOf(sent) is null ? Page("a", Message("shop-reader-1", "db-1", 1, 10)) : Throttled);
        Assert.Single((await Read(transport, Reader(1)))["shop-reader-1"]);
    }

    [Fact]
    public async Task Cannot_be_had_where_every_stream_fails() => await Assert.ThrowsAsync<PortFailure.Retryable>(() => Read(
        new RoutedTransport(sent => StreamOf(sent) == "db-1" ? Throttled : StubReply.Error(403, """{"__type":"AccessDeniedException","message":"no"}""")), Reader(1), Reader(2)));

    [Fact]
    public async Task Of_nobody_cost_nothing()
    {
        var transport = new RoutedTransport(_ => Throttled);
        Assert.Empty(await Read(transport));
        Assert.Empty(transport.Sent);
    }

    [Theory]
    [InlineData("shop-reader-2", "db-1", 1)]
    [InlineData("shop-reader-1", "db-2", 1)]
    [InlineData("shop-reader-1", "db-1", -1)]
    [InlineData("shop-reader-1", "db-1", 20 + 61)]
    public async Task Of_another_instance_or_another_time_do_not_count(string instance, string resource, int second) =>
        Assert.Empty((await Read(new RoutedTransport(_ => Page("t", Message(instance, resource, second, 99))), Reader(1)))["shop-reader-1"]);

    [Fact]
    public async Task Count_a_second_once()
    {
        var message = Message("shop-reader-1", "db-1", 5, 50);
        Assert.Single((await Read(new RoutedTransport(_ => Page("t", message, message + message)), Reader(1)))["shop-reader-1"]);
    }

    [Fact]
    public async Task Stand_between_whatever_else_is_in_the_stream()
    {
        var transport = new RoutedTransport(_ => Page("t", "not JSON", "{\"instanceID\":", Message("SHOP-READER-1", "DB-1", 5, 50), "{}", "[1]", "\ud800"));
        Assert.Equal(50, Assert.Single((await Read(transport, Reader(1)))["shop-reader-1"]).Cpu);
    }

    [Fact]
    public async Task Are_not_waited_for_when_the_caller_gives_up()
    {
        using var stop = new CancellationTokenSource();
        var transport = new AnsweringTransport(async token =>
        {
            await stop.CancelAsync();
            await Task.Delay(Timeout.Infinite, token);
            return new HttpResponseMessage();
        });
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => new LogStreamSamples(Stub.Logs(transport), new ManualClock(Eleven)).Read([Reader(1)], Since, stop.Token));
    }

    private static Task<IReadOnlyDictionary<string, IReadOnlyList<Sample>>> Read(RoutedTransport transport, params Instance[] readers) =>
        new LogStreamSamples(Stub.Logs(transport), new ManualClock(Eleven)).Read(readers, Since, CancellationToken.None);

    private static Instance Reader(int number) => new($"shop-reader-{number}", $"db-{number}", Pool.Provisioned, false, "available", null, 1, null, null);

    private static StubReply Page(string next, params string[] messages) => PageOf(10, next, messages);

    private static StubReply PageOf(int age, string next, params string[] messages) => StubReply.Ok(JsonSerializer.Serialize(new
    {
        events = messages.Select(message => new { timestamp = Eleven.AddSeconds(-age).ToUnixTimeMilliseconds(), message }),
        nextForwardToken = next,
    }));

    private static string Message(string instance, string resource, int second, double cpu) => string.Create(
        CultureInfo.InvariantCulture,
        $$$"""
        {"instanceID":"{{{instance}}}","instanceResourceID":"{{{resource}}}","timestamp":"{{{Since.AddSeconds(second):yyyy-MM-ddTHH:mm:ssZ}}}","numVCPUs":4,
        "cpuUtilization":{"total":{{{cpu}}}},"loadAverageMinute":{"one":2.5}}
        """);

    private static string StreamOf(SentRequest sent) => Member(sent, "logStreamName")!;

    private static string? TokenOf(SentRequest sent) => Member(sent, "nextToken");

    private static string? Member(SentRequest sent, string name)
    {
        using var body = JsonDocument.Parse(sent.Body);
        return body.RootElement.TryGetProperty(name, out var member) ? member.GetString() : null;
    }
}
