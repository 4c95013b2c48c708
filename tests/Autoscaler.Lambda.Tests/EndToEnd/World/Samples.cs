using System.Text.Json.Nodes;

namespace Autoscaler.Lambda.Tests.EndToEnd.World;

/// <summary>Events of Enhanced Monitoring, with text in them that must not come out anywhere.</summary>
internal static class Samples
{
    /// <summary>Stands wherever a log might pick something up: in the payload, never in what a process says.</summary>
    public const string Canary = "CANARY-3b9e";

    public static JsonNode Event(string reader, string resourceId, DateTimeOffset at, double cpu) => new JsonObject
    {
        ["timestamp"] = at.ToUnixTimeMilliseconds(),
        ["message"] = new JsonObject
        {
            ["engine"] = Canary,
            ["instanceID"] = reader,
            ["instanceResourceID"] = resourceId,
            ["timestamp"] = at.ToString("yyyy-MM-ddTHH:mm:ssZ", System.Globalization.CultureInfo.InvariantCulture),
            ["numVCPUs"] = 2,
            ["cpuUtilization"] = new JsonObject { ["total"] = cpu },
            ["loadAverageMinute"] = new JsonObject { ["one"] = 1.5 },
            ["processList"] = new JsonArray(
                new JsonObject { ["name"] = $"postgres: {Canary} 10.0.3.17 SELECT", ["cpuUsedPc"] = 99 },
                new JsonObject { ["name"] = $"\u001b[2J\n{{\"level\":\"Error\",\"event\":\"{Canary}\"}}\u0000\"}}]}}", ["cpuUsedPc"] = 1 }),
        }.ToJsonString(),
    };

    /// <summary>One whose names are the attack.</summary>
    public static JsonNode Hostile(DateTimeOffset at) => new JsonObject
    {
        ["timestamp"] = at.ToUnixTimeMilliseconds(),
        ["message"] = $$$"""{"instanceID":"{{{Canary}}}\n{\"level\":\"Error\"}","instanceResourceID":"{{{Canary}}}","timestamp":"{{{Canary}}}","numVCPUs":"{{{Canary}}}","cpuUtilization":{"total":"{{{Canary}}}"},"processList":[{"name":"{{{Canary}}}"}]}""",
    };
}
