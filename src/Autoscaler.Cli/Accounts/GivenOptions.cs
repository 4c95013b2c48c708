using System.CommandLine;

namespace Autoscaler.Cli.Accounts;

/// <summary>Options that do not go together: one that would be passed over is refused, or somebody believes in what it would have shown.</summary>
internal static class GivenOptions
{
    public static void Exclude(ParseResult parsed, IEnumerable<Option> options, string why, List<string> problems)
    {
        var given = options.Where(option => parsed.GetResult(option) is { Implicit: false }).Select(option => option.Name).ToList();
        if (given.Count > 0)
        {
            problems.Add($"{string.Join(", ", given)}: {why}.");
        }
    }
}
