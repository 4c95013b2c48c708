using System.Globalization;

namespace Autoscaler.Core.Policies.Reading;

/// <summary>The five fields of cron: numbers, names, *, lists, ranges and steps.</summary>
internal static class CronText
{
    private static readonly string[] Months = ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"];

    private static readonly string[] Days = ["SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT"];

    private static readonly int[] LongestOfMonth = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

    /// <summary>What is wrong with five fields, as a sentence; null: nothing.</summary>
    public static string? Fault(string cron)
    {
        var fields = cron.Split(' ');
        return Values(fields) switch
        {
            (null, _, _, _, _) => "The first field is the minute: 0 to 59, *, lists, ranges or steps such as */15.",
            (_, null, _, _, _) => "The second field is the hour: 0 to 23, *, lists, ranges or steps.",
            (_, _, null, _, _) => "The third field is the day of the month: 1 to 31, *, lists, ranges or steps; ? and L are not known here.",
            (_, _, _, null, _) => "The fourth field is the month: 1 to 12 or JAN to DEC, *, lists, ranges or steps.",
            (_, _, _, _, null) => "The fifth field is the day of the week: 0 to 7 or SUN to SAT, *, lists, ranges or steps; ? is not known here.",
            ({ }, { }, { } day, { } month, { }) when fields[4] == "*" && !month.Any(m => day.Any(d => d <= LongestOfMonth[m - 1])) =>
                "No such day exists in those months, so it would never start.",
            _ => null,
        };
    }

    /// <summary>The values of five fields that have been checked.</summary>
    public static CronFields Fields(string cron)
    {
        var fields = cron.Split(' ');
        return Values(fields) is ({ } minutes, { } hours, { } days, { } months, { } weekdays)
            ? new CronFields(minutes, hours, fields[2] == "*" ? null : days, months, fields[4] == "*" ? null : weekdays)
            : throw new ArgumentException("Not five fields of cron: a policy's are checked when it is read.", nameof(cron));
    }

    private static (List<int>? Minutes, List<int>? Hours, List<int>? Days, List<int>? Months, List<int>? Weekdays) Values(string[] fields) =>
        (Field(fields[0], 0, 59, []), Field(fields[1], 0, 23, []), Field(fields[2], 1, 31, []), Field(fields[3], 1, 12, Months), Field(fields[4], 0, 7, Days));

    /// <summary>The values that a field allows; null if it cannot be read.</summary>
    private static List<int>? Field(string field, int lowest, int highest, string[] names)
    {
        var values = new List<int>();
        foreach (var item in field.Split(','))
        {
            var parts = item.Split('/');
            if (parts.Length > 2 || Range(parts[0], lowest, highest, names) is not var (first, last))
            {
                return null;
            }

            var step = parts.Length == 2 ? Number(parts[1], []) : 1;
            if (step is not (> 0 and <= 60))
            {
                return null;
            }

            for (var value = first; value <= last; value += step.Value)
            {
                values.Add(value);
            }
        }

        return values;
    }

    private static (int First, int Last)? Range(string range, int lowest, int highest, string[] names)
    {
        if (range == "*")
        {
            return (lowest, highest);
        }

        var ends = range.Split('-');
        var first = Number(ends[0], names);
        var last = ends.Length == 2 ? Number(ends[1], names) : first;
        return ends.Length <= 2 && first is { } from && last is { } to && from >= lowest && from <= to && to <= highest ? (from, to) : null;
    }

    /// <summary>Names count from where their field's numbers do: JAN is 1, SUN is 0.</summary>
    private static int? Number(string text, string[] names)
    {
        var name = Array.FindIndex(names, known => string.Equals(known, text, StringComparison.OrdinalIgnoreCase));
        return name >= 0 ? name + (names.Length == 12 ? 1 : 0)
            : text.Length <= 2 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
            : null;
    }
}
