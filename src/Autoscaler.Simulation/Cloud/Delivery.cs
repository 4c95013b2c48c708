using System.IO.Compression;
using System.Text.Json;
using Autoscaler.Core.Sensing;

namespace Autoscaler.Simulation.Cloud;

/// <summary>What CloudWatch Logs sends to a subscribed function: samples of one stream, as JSON in gzip in base64 in JSON.</summary>
internal static class Delivery
{
    public static byte[] Of(IReadOnlyList<Sample> samples)
    {
        using var zipped = new MemoryStream();
        using (var gzip = new GZipStream(zipped, CompressionLevel.NoCompression, leaveOpen: true))
        using (var json = new Utf8JsonWriter(gzip))
        {
            Write(json, samples);
        }

        using var lambdaEvent = new MemoryStream();
        using (var json = new Utf8JsonWriter(lambdaEvent))
        {
            json.WriteStartObject();
            json.WriteStartObject("awslogs");
            json.WriteBase64String("data", zipped.GetBuffer().AsSpan(0, (int)zipped.Length));
            json.WriteEndObject();
            json.WriteEndObject();
        }

        return lambdaEvent.ToArray();
    }

    private static void Write(Utf8JsonWriter json, IReadOnlyList<Sample> samples)
    {
        json.WriteStartObject();
        json.WriteString("messageType", "DATA_MESSAGE");
        json.WriteString("owner", "123456789012");
        json.WriteString("logGroup", "RDSOSMetrics");
        json.WriteString("logStream", samples[0].ResourceId);
        json.WriteStartArray("subscriptionFilters");
        json.WriteStringValue("autoscaler");
        json.WriteEndArray();
        json.WriteStartArray("logEvents");
        foreach (var sample in samples)
        {
            json.WriteStartObject();
            json.WriteString("id", string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{sample.At.ToUnixTimeMilliseconds():D56}"));
            json.WriteNumber("timestamp", sample.At.ToUnixTimeMilliseconds());
            json.WriteString("message", Message(sample));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>One record of Enhanced Monitoring, with the members that are read.</summary>
    private static ReadOnlySpan<byte> Message(Sample sample)
    {
        using var message = new MemoryStream();
        using (var json = new Utf8JsonWriter(message))
        {
            json.WriteStartObject();
            json.WriteString("engine", "aurora-postgresql");
            json.WriteString("instanceID", sample.Instance);
            json.WriteString("instanceResourceID", sample.ResourceId);
            json.WriteString("timestamp", sample.At.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", System.Globalization.CultureInfo.InvariantCulture));
            json.WriteNumber("version", 1);
            json.WriteNumber("numVCPUs", sample.Vcpus ?? 1);
            json.WriteStartObject("cpuUtilization");
            json.WriteNumber("total", sample.Cpu);
            json.WriteEndObject();
            json.WriteStartObject("loadAverageMinute");
            json.WriteNumber("one", sample.Load ?? 0);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        return message.GetBuffer().AsSpan(0, (int)message.Length);
    }
}
