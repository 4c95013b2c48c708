using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.Json.Nodes;

namespace Autoscaler.Functions.Tests;

/// <summary>Events of the log subscription, as CloudWatch Logs would send them.</summary>
internal static class Subscription
{
    public static byte[] Of(params string[] messages)
    {
        var events = messages.Select((message, index) => (JsonNode)new JsonObject { ["id"] = $"{index:D56}", ["timestamp"] = 1795172407000, ["message"] = message }).ToArray();
        var envelope = new JsonObject
        {
            ["messageType"] = "DATA_MESSAGE",
            ["owner"] = "123456789012",
            ["logGroup"] = "RDSOSMetrics",
            ["logStream"] = "db-AAAA",
            ["subscriptionFilters"] = new JsonArray("spike"),
            ["logEvents"] = new JsonArray(events),
        };
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            gzip.Write(Encoding.UTF8.GetBytes(envelope.ToJsonString()));
        }

        return Encoding.UTF8.GetBytes($$$"""{"awslogs":{"data":"{{{Convert.ToBase64String(packed.ToArray())}}}"}}""");
    }

    public static string Message(string instance, DateTimeOffset at, double cpu, string resourceId = "db-AAAA", double load = 2) => string.Create(
        CultureInfo.InvariantCulture,
        $$"""{"engine":"Aurora","instanceID":"{{instance}}","instanceResourceID":"{{resourceId}}","timestamp":"{{at:yyyy-MM-ddTHH:mm:ssZ}}","numVCPUs":4,"cpuUtilization":{"total":{{cpu}}},"loadAverageMinute":{"one":{{load}}},"processList":[{"name":"postgres: app 10.0.3.17 SELECT","vmlimit":"unlimited"}]}""");
}
