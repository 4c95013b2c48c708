using System.Text.Json;
using Autoscaler.Functions.Ports;

namespace Autoscaler.Simulation.Cloud;

/// <summary>What CloudWatch gives a function when an alarm goes on.</summary>
internal static class AlarmEvent
{
    public static byte[] Of(AlarmSeen alarm)
    {
        using var output = new MemoryStream();
        using (var json = new Utf8JsonWriter(output))
        {
            json.WriteStartObject();
            json.WriteString("source", "aws.cloudwatch");
            json.WriteString("alarmArn", $"arn:aws:cloudwatch:eu-west-1:123456789012:alarm:{alarm.Alarm.Name}");
            json.WriteStartObject("alarmData");
            json.WriteString("alarmName", alarm.Alarm.Name);
            json.WriteStartObject("state");
            json.WriteString("value", alarm.IsOn ? "ALARM" : "OK");
            json.WriteEndObject();
            json.WriteStartObject("configuration");
            json.WriteStartArray("metrics");
            json.WriteStartObject();
            json.WriteStartObject("metricStat");
            json.WriteStartObject("metric");
            json.WriteStartObject("dimensions");
            json.WriteString("Cluster", alarm.Alarm.Cluster);
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteEndObject();
        }

        return output.ToArray();
    }
}
