using System.Text.Json;

namespace Autoscaler.Core.WakeUps;

/// <summary>
/// Reads the three shapes in which CloudWatch tells of an alarm: to a Lambda function directly (<c>alarmData</c>), through EventBridge (<c>detail</c>) and through
/// SNS (a JSON text in <c>Records[].Sns.Message</c>), the schedule's ping, and a response that goes on. Never throws; what it does not know is
/// <see cref="WakeUp.Unknown"/>.
/// </summary>
public static class WakeUpReader
{
    private static readonly WakeUp.Unknown Nothing = new();

    public static IReadOnlyList<WakeUp> Read(ReadOnlyMemory<byte> lambdaEvent)
    {
        try
        {
            using var document = JsonDocument.Parse(lambdaEvent);
            return ReadEvent(document.RootElement);
        }
        catch (Exception e) when (IsBroken(e))
        {
            return [Nothing];
        }
    }

    private static IReadOnlyList<WakeUp> ReadEvent(JsonElement root)
    {
        if (root.Member("warm") is { ValueKind: JsonValueKind.True })
        {
            return [new WakeUp.Warm()];
        }

        if (root.Member("continue") is { } response)
        {
            return [ContinuationReader.Read(response)];
        }

        return root.Member("Records") is { ValueKind: JsonValueKind.Array } records
            ? [.. records.EnumerateArray().Select(ReadRecord)]
            : [ReadAlarm(root.Member("alarmData") ?? root.Member("detail"))];
    }

    private static WakeUp ReadAlarm(JsonElement? alarm) =>
        alarm?.Text("alarmName") is { } name && alarm?.Member("state")?.Text("value") is { } state
            ? new WakeUp.Alarm(name, state == "ALARM", ClusterOf(alarm?.Member("configuration")?.Member("metrics")))
            : Nothing;

    // configuration.metrics[].metricStat.metric.dimensions is an object of names and values.
    private static string? ClusterOf(JsonElement? metrics) =>
        metrics is { ValueKind: JsonValueKind.Array } list
            ? list.EnumerateArray().Select(metric => metric.Member("metricStat")?.Member("metric")?.Member("dimensions")?.Text("Cluster")).FirstOrDefault(cluster => cluster is not null)
            : null;

    private static WakeUp ReadRecord(JsonElement record)
    {
        if (record.Member("Sns")?.Text("Message") is not { } message)
        {
            return Nothing;
        }

        try
        {
            using var document = JsonDocument.Parse(message);
            return ReadSns(document.RootElement);
        }
        catch (Exception e) when (IsBroken(e))
        {
            return Nothing;
        }
    }

    private static WakeUp ReadSns(JsonElement alarm) =>
        alarm.Text("AlarmName") is { } name && alarm.Text("NewStateValue") is { } state
            ? new WakeUp.Alarm(name, state == "ALARM", ClusterOfTrigger(alarm.Member("Trigger")))
            : Nothing;

    // Trigger.Dimensions is a list of name and value in lower case; an alarm on metric math has Trigger.Metrics[].MetricStat.Metric.Dimensions instead.
    private static string? ClusterOfTrigger(JsonElement? trigger) =>
        ClusterIn(trigger?.Member("Dimensions"))
        ?? (trigger?.Member("Metrics") is { ValueKind: JsonValueKind.Array } metrics
            ? metrics.EnumerateArray().Select(metric => ClusterIn(metric.Member("MetricStat")?.Member("Metric")?.Member("Dimensions"))).FirstOrDefault(cluster => cluster is not null)
            : null);

    private static string? ClusterIn(JsonElement? dimensions) =>
        dimensions is { ValueKind: JsonValueKind.Array } list
            ? list.EnumerateArray().Where(dimension => dimension.Text("name") == "Cluster").Select(dimension => dimension.Text("value")).FirstOrDefault()
            : null;

    // Text that is not Unicode shows only when it is read, as an InvalidOperationException.
    private static bool IsBroken(Exception e) => e is JsonException or InvalidOperationException;
}
