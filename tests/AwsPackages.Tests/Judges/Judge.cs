using System.Text.Json;

namespace AwsPackages.Tests.Judges;

/// <summary>Runs the judge over captures: what is wrong with each, by its name.</summary>
internal static class Judge
{
    private static readonly JsonSerializerOptions CamelCase = new(JsonSerializerDefaults.Web);

    public static async Task<IReadOnlyDictionary<string, string[]>> Report(IReadOnlyList<Capture> captures)
    {
        var report = await PythonTools.Run("judge_requests.py", JsonSerializer.Serialize(captures, CamelCase));
        return JsonSerializer.Deserialize<Dictionary<string, string[]>>(report)!;
    }
}
