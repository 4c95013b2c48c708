using System.Globalization;
using System.Text.RegularExpressions;

namespace Autoscaler.Core.Policies.Reading;

/// <summary>Durations as people write them in the policy: "10s", "2m", "1h".</summary>
public static partial class DurationText
{
    public const string Pattern = "^[0-9]{1,6}[smh]$";

    public static string Of(TimeSpan duration)
    {
        // Up to two minutes seconds read better.
        var seconds = (long)duration.TotalSeconds;
        return seconds switch
        {
            <= 120 => string.Create(CultureInfo.InvariantCulture, $"{seconds}s"),
            _ when seconds % 3600 == 0 => string.Create(CultureInfo.InvariantCulture, $"{seconds / 3600}h"),
            _ when seconds % 60 == 0 => string.Create(CultureInfo.InvariantCulture, $"{seconds / 60}m"),
            _ => string.Create(CultureInfo.InvariantCulture, $"{seconds}s"),
        };
    }

    /// <summary>Null: that is not a duration.</summary>
    public static TimeSpan? Read(string text)
    {
        // The pattern's $ also matches before a last line feed.
        if (text.EndsWith('\n') || !Form().IsMatch(text))
        {
            return null;
        }

        var count = int.Parse(text.AsSpan(0, text.Length - 1), NumberStyles.None, CultureInfo.InvariantCulture);
        return text[^1] switch
        {
            's' => TimeSpan.FromSeconds(count),
            'm' => TimeSpan.FromMinutes(count),
            _ => TimeSpan.FromHours(count),
        };
    }

    [GeneratedRegex(Pattern)]
    private static partial Regex Form();
}
