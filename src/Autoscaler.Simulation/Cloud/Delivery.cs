using System.IO.Compression;
using System.Text.Json;
using Autoscaler.Core.Sensing;

namespace Autoscaler.Simulation.Cloud;

/// <summary>What CloudWatch Logs sends to a subscribed function: samples of one stream, as JSON in gzip in base64 in JSON.</summary>
internal static class Delivery
{
    // Far more than a delivery can be.
    private const int HugeBytes = 40 * 1024 * 1024;

    private static byte[]? huge;

    public static byte[] Of(IReadOnlyList<Sample> samples) => Packed(json => Write(json, "DATA_MESSAGE", samples, null));

    /// <summary>CloudWatch Logs looks whether anybody is there.</summary>
    public static byte[] Control() => Packed(json => Write(json, "CONTROL_MESSAGE", [], null));

    /// <summary>A record whose CPU is what it cannot be.</summary>
    public static byte[] Implausible(Sample sample, string cpu) => Packed(json => Write(json, "DATA_MESSAGE", [sample], cpu));

    /// <summary>A few kilobytes that expand to forty megabytes.</summary>
    public static byte[] Huge() => huge ??= Wrapped(Zipped(CompressionLevel.Fastest, gzip => gzip.Write(new byte[HugeBytes])));

    private static byte[] Packed(Action<Utf8JsonWriter> write) => Wrapped(Zipped(CompressionLevel.NoCompression, gzip =>
    {
        using var json = new Utf8JsonWriter(gzip);
        write(json);
    }));

    private static ReadOnlySpan<byte> Zipped(CompressionLevel level, Action<Stream> write)
    {
        using var zipped = new MemoryStream();
        using (var gzip = new GZipStream(zipped, level, leaveOpen: true))
        {
            write(gzip);
        }

        return zipped.GetBuffer().AsSpan(0, (int)zipped.Length);
    }

    private static byte[] Wrapped(ReadOnlySpan<byte> zipped)
    {
        using var lambdaEvent = new MemoryStream();
        using (var json = new Utf8JsonWriter(lambdaEvent))
        {
            json.WriteStartObject();
            json.WriteStartObject("awslogs");
            json.WriteBase64String("data", zipped);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        return lambdaEvent.ToArray();
    }

    private static void Write(Utf8JsonWriter json, string type, IReadOnlyList<Sample> samples, string? cpu)
    {
        json.WriteStartObject();
        json.WriteString("messageType", type);
        json.WriteString("owner", "123456789012");
        json.WriteString("logGroup", "RDSOSMetrics");
        json.WriteString("logStream", samples.Count > 0 ? samples[0].ResourceId : "");
        json.WriteStartArray("subscriptionFilters");
        json.WriteStringValue("autoscaler");
        json.WriteEndArray();
        json.WriteStartArray("logEvents");
        foreach (var sample in samples)
        {
            json.WriteStartObject();
            json.WriteString("id", string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{sample.At.ToUnixTimeMilliseconds():D56}"));
            json.WriteNumber("timestamp", sample.At.ToUnixTimeMilliseconds());
            json.WriteString("message", Message(sample, cpu));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>One record of Enhanced Monitoring, with the members that are read.</summary>
    private static ReadOnlySpan<byte> Message(Sample sample, string? cpu)
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
            json.WritePropertyName("total");
            if (cpu is null)
            {
                json.WriteNumberValue(sample.Cpu);
            }
            else
            {
                json.WriteRawValue(cpu, skipInputValidation: true);
            }

            json.WriteEndObject();
            json.WriteStartObject("loadAverageMinute");
            json.WriteNumber("one", sample.Load ?? 0);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        return message.GetBuffer().AsSpan(0, (int)message.Length);
    }
}
