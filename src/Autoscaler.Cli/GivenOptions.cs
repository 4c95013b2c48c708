using System.CommandLine;
using System.Globalization;

namespace Autoscaler.Cli;

/// <summary>Options as they were given: read, or refused with a line that names the option, what it is and what it may be.</summary>
internal static class GivenOptions
{
    /// <summary>What a cluster of Aurora has room for.</summary>
    public const int MostReaders = 15;

    /// <summary>Options that do not go together: one that would be passed over is refused, or somebody believes in what it would have shown.</summary>
    public static void Exclude(ParseResult parsed, IEnumerable<Option> options, string why, List<string> problems)
    {
        var given = options.Where(option => parsed.GetResult(option) is { Implicit: false }).Select(option => option.Name).ToList();
        if (given.Count > 0)
        {
            problems.Add($"{string.Join(", ", given)}: {why}.");
        }
    }

    /// <returns>Null where the option is not there, or with a problem.</returns>
    public static int? Whole(ParseResult parsed, Option<string?> option, int most, List<string> problems)
    {
        if (parsed.GetValue(option) is not { } text)
        {
            return null;
        }

        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value >= 1 && value <= most)
        {
            return value;
        }

        problems.Add($"{option.Name} {text}: a whole number from 1 to {most}.");
        return null;
    }

    /// <returns>0 with a problem.</returns>
    public static ulong Seed(string? text, List<string> problems)
    {
        if (!ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seed))
        {
            problems.Add($"--seed {text}: a seed is a whole number from 0.");
        }

        return seed;
    }
}
