using System.CommandLine;
using System.Globalization;

namespace Autoscaler.Cli.Replaying;

/// <summary>How a verb is told which part of a recording counts, and who is who in it: a log does not say which pool an instance belongs to.</summary>
internal static class RecordingOptions
{
    public static readonly Option<string?> Provisioned = new("--provisioned") { Description = "The provisioned readers, with commas, * at the end for any ending; without it, every instance that is not serverless.", HelpName = "LIST" };

    public static readonly Option<string?> Serverless = new("--serverless") { Description = "The serverless readers, in the same way; without it, none was recorded and one is assumed.", HelpName = "LIST" };

    public static readonly Option<string?> From = new("--from") { Description = "Samples from then on only: 2026-11-20T12:00:00Z.", HelpName = "TIME" };

    public static readonly Option<string?> To = new("--to") { Description = "Samples before then only.", HelpName = "TIME" };

    public static string[] List(ParseResult parsed, Option<string?> option) => (parsed.GetValue(option) ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    public static (DateTimeOffset? From, DateTimeOffset? To) Times(ParseResult parsed, List<string> problems) => (Time(parsed, From, problems), Time(parsed, To, problems));

    /// <summary>Null where the option is not there, or with a problem.</summary>
    public static DateTimeOffset? Time(ParseResult parsed, Option<string?> option, List<string> problems)
    {
        if (parsed.GetValue(option) is not { } text)
        {
            return null;
        }

        if (DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time))
        {
            return time;
        }

        problems.Add($"{option.Name} {text}: a time as ISO 8601 writes it, such as 2026-11-20T12:00:15Z.");
        return null;
    }
}
