using System.Text.Json;
using Amazon.Kernel;
using Amazon.Runtime;
using Amazon.Runtime.Internal;

namespace Amazon.CloudWatchLogs.Model;

public class TestMetricFilterRequest : AmazonCloudWatchLogsRequest
{
    public string FilterPattern { get; set; }

    public List<string> LogEventMessages { get; set; }
}

public class TestMetricFilterResponse : AmazonWebServiceResponse
{
    public List<MetricFilterMatchRecord> Matches { get; set; }
}

public class MetricFilterMatchRecord
{
    /// <summary>Counts the messages of the request from 1.</summary>
    public long? EventNumber { get; set; }

    public string EventMessage { get; set; }

    public Dictionary<string, string> ExtractedValues { get; set; }
}

internal static class TestMetricFilter
{
    public static readonly InvokeOptions Operation = Wire.Protocol.Operation<TestMetricFilterRequest, TestMetricFilterResponse>(nameof(TestMetricFilter), Write, Read);

    private static void Write(Utf8JsonWriter json, TestMetricFilterRequest request)
    {
        json.Text("filterPattern", request.FilterPattern);
        json.Texts("logEventMessages", request.LogEventMessages);
    }

    private static TestMetricFilterResponse Read(JsonElement reply) => new() { Matches = reply.List("matches", ReadMatch) };

    private static MetricFilterMatchRecord ReadMatch(JsonElement match) => new()
    {
        EventNumber = match.Long("eventNumber"),
        EventMessage = match.Text("eventMessage"),
        ExtractedValues = match.TextByName("extractedValues"),
    };
}
