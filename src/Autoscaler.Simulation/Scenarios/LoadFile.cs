using System.Globalization;

namespace Autoscaler.Simulation.Scenarios;

/// <summary>
/// A recorded load: lines of <c>second,rps</c>, with or without a header. Seconds grow from any beginning, also that of the Unix clock; over a gap the last value stays.
/// </summary>
public static class LoadFile
{
    private const int MostSeconds = 24 * 3600;

    private const double MostRps = 1e9;

    private const int LongestLine = 200;

    /// <param name="csv">The file, read to its end.</param>
    /// <param name="name">What problems call it.</param>
    public static LoadReading Read(Stream csv, string name)
    {
        using var lines = new StreamReader(csv);
        var rps = new List<double>();
        long? first = null;
        for (var number = 1; lines.ReadLine() is { } line; number++)
        {
            if (string.IsNullOrWhiteSpace(line) || (number == 1 && IsHeader(line)))
            {
                continue;
            }

            if (Problem(line, first, rps.Count, out var second, out var value) is { } problem)
            {
                return new LoadReading.Refused($"{name} line {number}: found {Shown(line)}; {problem}");
            }

            first ??= second;
            while (rps.Count < second - first)
            {
                rps.Add(rps[^1]);
            }

            rps.Add(value);
        }

        return rps.Count > 0
            ? new LoadReading.Accepted(new Demand.Recorded(rps), rps.Count)
            : new LoadReading.Refused($"{name}: found no line with a second and a number; write lines such as 0,1500.");
    }

    private static string? Problem(string line, long? first, int count, out long second, out double rps)
    {
        (second, rps) = (0, 0);
        var columns = line.Split(',');
        if (columns.Length != 2)
        {
            return line.Contains(';', StringComparison.Ordinal) || line.Contains('\t', StringComparison.Ordinal)
                ? "columns are parted by a comma, and decimals have a point: 17,2500.5."
                : "a line has two columns, second and requests per second: 17,2500.5.";
        }

        // A test that is stricter than the parsers: quotes, thousands and exponents are refused rather than guessed at.
        if (!long.TryParse(columns[0].Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out second))
        {
            return "the first column is a whole second, from 0.";
        }

        if (!double.TryParse(columns[1].Trim(), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out rps) || rps is not (>= 0 and <= MostRps))
        {
            return "the second column is a number of requests per second, from 0, with a point for decimals.";
        }

        return first is { } begin && second - begin < count ? $"seconds grow from line to line; the one before was {begin + count - 1}."
            : first is { } start && second - start >= MostSeconds ? $"a load lasts 24 hours at most; this one began at second {start}."
            : null;
    }

    private static bool IsHeader(string line) => line.Split(',').All(column => column.Trim() is [var letter, ..] && char.IsAsciiLetter(letter));

    private static string Shown(string line) => $"\"{new string([.. line.Take(LongestLine).Where(letter => !char.IsControl(letter))])}\"";
}
