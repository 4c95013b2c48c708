using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Autoscaler.Functions.Announcements;

/// <summary>The line that an operator copies into a shell when the controller must keep its hands off: a pause of one cluster, for an hour.</summary>
internal static class PauseCommand
{
    private static readonly TimeSpan Length = TimeSpan.FromHours(1);

    public static string For(string cluster, string parameter, DateTimeOffset now)
    {
        using var value = new MemoryStream();

        // The default encoder writes an apostrophe as \u0027, so nothing in here can end the shell's quotation.
        using (var json = new Utf8JsonWriter(value))
        {
            json.WriteStartObject();
            json.WriteString("cluster", cluster);
            json.WriteBoolean("pause", true);
            json.WriteString("owner", "me");
            json.WriteString("reason", "paused by hand");
            json.WriteString("expires", (now + Length).UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
            json.WriteEndObject();
        }

        return $"aws ssm put-parameter --name {parameter} --type String --overwrite --value '{Encoding.UTF8.GetString(value.ToArray())}'";
    }
}
