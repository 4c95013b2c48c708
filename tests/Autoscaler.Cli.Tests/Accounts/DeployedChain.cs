using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using AwsFakes;

namespace Autoscaler.Cli.Tests.Accounts;

/// <summary>The deployed chain behind RDSOSMetrics, by the clock: what each service answers so many seconds after the first hot sample.</summary>
internal sealed class DeployedChain(TimeProvider clock)
{
    private const string Execution = "arn:aws:states:eu-west-1:123456789012:execution:aurora-autoscaler-spike-response:shop-20261120T1200";

    private DateTimeOffset? firstHot;

    public double? MetricAfter { get; set; } = 3;

    public double? StartAfter { get; set; } = 5.2;

    public double ShiftAfter { get; set; } = 8.5;

    public double? WriteAfter { get; set; } = 9;

    public double InSyncAfter { get; set; } = 40;

    public double HomeAfter { get; set; } = 300;

    public double EndAfter { get; set; } = 400;

    /// <summary>Everything that was put, as it came.</summary>
    public List<(DateTimeOffset Now, string Stream, DateTimeOffset LoggedAt, JsonObject Message)> Put { get; } = [];

    /// <summary>Streams that have not been made.</summary>
    public HashSet<string> Missing { get; } = [];

    public bool HasGroup { get; set; } = true;

    /// <summary>Operations that fail once, and with what.</summary>
    public Dictionary<string, StubReply> FailOnce { get; } = [];

    /// <summary>Called with the number of each put.</summary>
    public Action<int> OnPut { get; set; } = _ => { };

    public IEnumerable<double> Cpu(string stream) => Put.Where(one => one.Stream == stream).Select(one => (double)one.Message["cpuUtilization"]!["total"]!);

    public StubReply? Answer(string operation, string body)
    {
        if (firstHot is not null && FailOnce.Remove(operation, out var failure))
        {
            return failure;
        }

        return operation switch
        {
            "PutLogEvents" => Take(JsonNode.Parse(body)!.AsObject()),
            "CreateLogStream" => Make((string)JsonNode.Parse(body)!["logStreamName"]!),
            "ListExecutions" => StubReply.Ok(Listed()),
            "GetExecutionHistory" => StubReply.Ok(History()),
            "GetMetricData" when WebUtility.UrlDecode(body).Contains("MetricName=ReaderCpu", StringComparison.Ordinal) => StubReply.Ok(Metric()),
            "GetChange" => StubReply.Ok($"<GetChangeResponse xmlns=\"https://route53.amazonaws.com/doc/2013-04-01/\"><ChangeInfo><Id>/change/C1</Id><Status>{(Since >= InSyncAfter ? "INSYNC" : "PENDING")}</Status><SubmittedAt>2026-11-20T12:00:10Z</SubmittedAt></ChangeInfo></GetChangeResponse>"),
            _ => null,
        };
    }

    private double Since => firstHot is { } first ? (clock.GetUtcNow() - first).TotalSeconds : -1;

    private static string Of(DateTimeOffset at, string format) => at.ToString(format, CultureInfo.InvariantCulture);

    private StubReply Take(JsonObject asked)
    {
        var stream = (string)asked["logStreamName"]!;
        if (!HasGroup || Missing.Contains(stream))
        {
            return StubReply.Error(400, """{"__type":"ResourceNotFoundException","message":"The specified log stream does not exist."}""");
        }

        firstHot ??= clock.GetUtcNow();
        foreach (var one in asked["logEvents"]!.AsArray())
        {
            Put.Add((clock.GetUtcNow(), stream, DateTimeOffset.FromUnixTimeMilliseconds((long)one!["timestamp"]!), JsonNode.Parse((string)one["message"]!)!.AsObject()));
        }

        OnPut(Put.Count);
        return StubReply.Ok("{}");
    }

    private StubReply Make(string stream) =>
        HasGroup && Missing.Remove(stream) ? StubReply.Ok("") : StubReply.Error(400, $$"""{"__type":"{{(HasGroup ? "ResourceAlreadyExistsException" : "ResourceNotFoundException")}}","message":"no"}""");

    private string Metric()
    {
        var hot = Since >= MetricAfter ? $"<Timestamps><member>{Of(clock.GetUtcNow().AddSeconds(-clock.GetUtcNow().Second % 10), "yyyy-MM-ddTHH:mm:ssZ")}</member></Timestamps><Values><member>95</member></Values>" : "";
        return $"<GetMetricDataResponse><GetMetricDataResult><MetricDataResults><member><Id>cpu</Id><StatusCode>Complete</StatusCode>{hot}</member></MetricDataResults></GetMetricDataResult><ResponseMetadata><RequestId>r</RequestId></ResponseMetadata></GetMetricDataResponse>";
    }

    private string Listed() => Since >= StartAfter && Since < EndAfter
        ? $$"""{"executions":[{"executionArn":"{{Execution}}","name":"shop-20261120T1200","status":"RUNNING","startDate":{{Seconds(StartAfter!.Value)}} }]}"""
        : """{"executions":[]}""";

    private string History()
    {
        (double? After, string Name, string Output)[] steps =
        [
            (StartAfter + 1, "Decide", Decided("hold", null)),
            (ShiftAfter, "Decide", Decided("shift", 178)),
            (WriteAfter, "Shift", Decided("shift", 178, "C1")),
            (HomeAfter - 0.5, "Decide", Decided("shift", 0)),
            (HomeAfter, "Shift", Decided("shift", 0, "C2")),
        ];
        var events = steps.Select((step, i) => (step, Id: 10 * (i + 1))).Where(one => Since >= one.step.After).Reverse().Select(one => new JsonObject
        {
            ["id"] = one.Id,
            ["type"] = "TaskStateExited",
            ["timestamp"] = JsonNode.Parse(Seconds(one.step.After!.Value)),
            ["stateExitedEventDetails"] = new JsonObject { ["name"] = one.step.Name, ["output"] = one.step.Output },
        });
        return new JsonObject { ["events"] = new JsonArray([.. events]) }.ToJsonString();
    }

    private static string Decided(string kind, int? to, string? change = null) => new JsonObject
    {
        ["version"] = 1,
        ["cluster"] = "shop",
        ["decision"] = new JsonObject { ["kind"] = kind, ["reason"] = "inBand", ["to"] = to, ["waitSeconds"] = 2, ["explanation"] = new JsonObject() },
        ["shift"] = change is null ? null : new JsonObject { ["outcome"] = "applied", ["changeId"] = change },
    }.ToJsonString();

    private string Seconds(double after) => ((firstHot ?? clock.GetUtcNow()).AddSeconds(after).ToUnixTimeMilliseconds() / 1000.0).ToString("0.000", CultureInfo.InvariantCulture);
}
