using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;

namespace Autoscaler.Core.Tests.Sensing;

/// <summary>The real messages of tests/fixtures/rdsosmetrics, found from where this source stands, and small ones of our own.</summary>
internal static class Fixtures
{
    public static readonly byte[] AuroraMySqlPretty = File.ReadAllBytes(Path("aurora-mysql-56.json"));

    public static readonly byte[] AuroraMySql = Minified(AuroraMySqlPretty);

    public static readonly byte[] AuroraPostgreSql = Minified(File.ReadAllBytes(Path("aurora-psql-11.json")));

    public static readonly DateTimeOffset Noon = new(2026, 11, 20, 12, 0, 0, TimeSpan.Zero);

    public static string Path(string file) => System.IO.Path.GetFullPath(System.IO.Path.Combine(Folder(), "..", "..", "fixtures", "rdsosmetrics", file));

    /// <summary>A message that says only what a sample needs, and whatever else is given, each as it stands in JSON.</summary>
    public static string Message(
        string instanceID = "\"shop-reader-1\"", string timestamp = "\"2026-11-20T12:00:00Z\"", string cpuUtilization = """{"total":68.9}""", string more = "") =>
        $$"""{"instanceID":{{instanceID}},"timestamp":{{timestamp}},"cpuUtilization":{{cpuUtilization}}{{more}}}""";

    public static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    private static byte[] Minified(byte[] pretty)
    {
        using var document = JsonDocument.Parse(pretty);
        return JsonSerializer.SerializeToUtf8Bytes(document.RootElement);
    }

    private static string Folder([CallerFilePath] string here = "") => System.IO.Path.GetDirectoryName(here)!;
}
