using System.Text.Json;
using Autoscaler.Functions;

namespace Autoscaler.Lambda;

/// <summary>What StartResponse answers: nobody reads it but a person who invokes the function by hand.</summary>
internal static class StartedJson
{
    public static Stream Of(IReadOnlyList<Started> all)
    {
        var output = new MemoryStream();
        using (var json = new Utf8JsonWriter(output))
        {
            json.WriteStartArray();
            foreach (var one in all)
            {
                json.WriteStartObject();
                json.WriteString("cluster", one.Cluster);
                json.WriteString("outcome", one.Outcome?.ToString());
                json.WriteString("ignored", one.Ignored?.ToString());
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        output.Position = 0;
        return output;
    }
}
