namespace Autoscaler.Core.Policies.Reading;

internal static class Spelling
{
    /// <summary>The candidate that was probably meant; null if none is near.</summary>
    public static string? Nearest(string written, IEnumerable<string> candidates)
    {
        // Texts of too different length cannot be near, and a hostile one may be long.
        var near = candidates.Where(candidate => Math.Abs(candidate.Length - written.Length) <= Allowance(candidate)).ToList();
        var nearest = near.MinBy(candidate => Distance(written, candidate));
        return nearest is not null && Distance(written, nearest) <= Allowance(nearest) ? nearest : null;
    }

    private static int Allowance(string candidate) => 1 + (candidate.Length / 4);

    /// <summary>Insertions, deletions, replacements and swaps of neighbours between two texts, case aside.</summary>
    private static int Distance(string one, string other)
    {
        var (before, last, row) = (new int[other.Length + 1], new int[other.Length + 1], new int[other.Length + 1]);
        for (var j = 0; j <= other.Length; j++)
        {
            last[j] = j;
        }

        for (var i = 1; i <= one.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var replaced = last[j - 1] + (Same(one[i - 1], other[j - 1]) ? 0 : 1);
                row[j] = Math.Min(replaced, Math.Min(last[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && Same(one[i - 1], other[j - 2]) && Same(one[i - 2], other[j - 1]))
                {
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
                }
            }

            (before, last, row) = (last, row, before);
        }

        return last[other.Length];
    }

    private static bool Same(char one, char other) => char.ToUpperInvariant(one) == char.ToUpperInvariant(other);
}
