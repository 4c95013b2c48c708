using System.Globalization;

namespace Autoscaler.Cli.Words;

/// <summary>Seconds since the beginning as a clock shows them; negative while the world settles.</summary>
internal static class Clock
{
    public static string At(int second)
    {
        var time = TimeSpan.FromSeconds(Math.Abs((long)second));
        var text = time.TotalHours >= 1
            ? ((int)time.TotalHours).ToString(CultureInfo.InvariantCulture) + time.ToString(@"\:mm\:ss", CultureInfo.InvariantCulture)
            : time.ToString(@"m\:ss", CultureInfo.InvariantCulture);
        return second < 0 ? "-" + text : text;
    }
}
