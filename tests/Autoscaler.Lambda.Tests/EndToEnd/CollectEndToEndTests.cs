using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using AwsPackages.Tests.Judges;
using AwsPackages.Tests.Lambda;

namespace Autoscaler.Lambda.Tests.EndToEnd;

/// <summary>The process as Lambda runs it, publishing to moto; what it published is read back with boto3.</summary>
public sealed class CollectEndToEndTests(MotoWorld moto) : IClassFixture<MotoWorld>
{
    // Stands wherever a log might pick something up: in the payload, never in what the process says.
    private const string Canary = "CANARY-7d1f";

    // Fresh for the real clock of the process, and the same second throughout.
    private static readonly DateTimeOffset Now = DateTimeOffset.FromUnixTimeSeconds(DateTimeOffset.UtcNow.ToUnixTimeSeconds());

    [MotoFact]
    public async Task A_hot_run_is_published_and_wakes_a_response_and_no_payload_text_reaches_a_log()
    {
        await using var api = new LoopbackRuntimeApi();
        using var process = new FunctionProcess(api.Endpoint, [.. moto.Environment, ("AUTOSCALER_HANDLER", "CollectMetrics"), ("LOG_LEVEL", "Debug")]);

        api.Give(NextReply.Event(Subscription([.. Enumerable.Range(0, 3).Select(second => Message("shop-provisioned-1", Now.AddSeconds(second - 2), 97.5 + second)), "plain text " + Canary])));

        var answer = await api.Answer();
        Assert.True(answer.Path == Posted.Response, answer.Body);
        var world = await moto.Read();
        var cpu = world.GetProperty("points").EnumerateArray().Where(point => point.GetProperty("name").GetString() == "ReaderCpu").ToList();
        Assert.Equal(6, cpu.Count);
        Assert.Contains(cpu, point => Is(point, Now, 99.5, """{"Cluster":"shop","Pool":"provisioned"}"""));
        Assert.Contains(cpu, point => Is(point, Now.AddSeconds(-2), 97.5, """{"Cluster":"shop","Pool":"provisioned","Reader":"shop-provisioned-1"}"""));
        Assert.Matches("^shop-[0-9]{8}T[0-9]{4}$", Assert.Single(world.GetProperty("executions").EnumerateArray()).GetString());

        var said = await process.End();
        Assert.Contains("\"event\":\"ResponseAsked\"", said, StringComparison.Ordinal);
        Assert.Contains("\"event\":\"Collected\"", said, StringComparison.Ordinal);
        Assert.DoesNotContain(Canary, said, StringComparison.Ordinal);
        Assert.All(said.Split('\n', StringSplitOptions.RemoveEmptyEntries), line => Assert.Equal(JsonValueKind.Object, JsonElement.Parse(line).ValueKind));
    }

    [MotoFact]
    public async Task An_alarm_starts_the_response_of_its_cluster()
    {
        await using var api = new LoopbackRuntimeApi();
        using var process = new FunctionProcess(api.Endpoint, [.. moto.Environment, ("AUTOSCALER_HANDLER", "StartResponse")]);

        api.Give(NextReply.Event("""{"alarmData":{"alarmName":"shop-hot","state":{"value":"ALARM"}}}"""));

        var started = (await api.Answer()).Json[0];
        Assert.Equal("shop", started.GetProperty("cluster").GetString());
        Assert.Contains(started.GetProperty("outcome").GetString(), new[] { "Started", "AlreadyRunning" });
        await process.End();
    }

    [MotoFact]
    public async Task A_setting_that_is_wrong_ends_the_start_with_an_init_error_that_names_it()
    {
        await using var api = new LoopbackRuntimeApi();
        using var process = new FunctionProcess(api.Endpoint, ("AUTOSCALER_HANDLER", "CollectMetrics"), ("STATE_MACHINE_ARN", "spike-response"));

        var answer = await api.Answer();

        Assert.Equal("init/error", answer.Path);
        Assert.Contains("STATE_MACHINE_ARN is 'spike-response'", answer.ErrorMessage, StringComparison.Ordinal);
        await process.End();
    }

    private static bool Is(JsonElement point, DateTimeOffset at, double average, string dimensions) =>
        point.GetProperty("at").GetDateTimeOffset() == at
        && point.GetProperty("average").GetDouble() == average
        && JsonElement.DeepEquals(point.GetProperty("dimensions"), JsonElement.Parse(dimensions));

    private static string Message(string instance, DateTimeOffset at, double cpu) => string.Create(
        CultureInfo.InvariantCulture,
        $$"""{"engine":"{{Canary}}","instanceID":"{{instance}}","timestamp":"{{at:yyyy-MM-ddTHH:mm:ssZ}}","numVCPUs":2,"uptime":"{{Canary}}","cpuUtilization":{"total":{{cpu}}},"processList":[{"name":"postgres: {{Canary}} 10.0.3.17 SELECT","vmlimit":"unlimited"}]}""");

    private static byte[] Subscription(params string[] messages)
    {
        var envelope = new JsonObject
        {
            ["messageType"] = "DATA_MESSAGE",
            ["owner"] = Canary,
            ["logGroup"] = "RDSOSMetrics",
            ["logEvents"] = new JsonArray([.. messages.Select(message => new JsonObject { ["id"] = Canary, ["message"] = message })]),
        };
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            gzip.Write(Encoding.UTF8.GetBytes(envelope.ToJsonString()));
        }

        return Encoding.UTF8.GetBytes(new JsonObject { ["awslogs"] = new JsonObject { ["data"] = Convert.ToBase64String(packed.ToArray()) } }.ToJsonString());
    }
}
