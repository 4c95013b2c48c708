using System.CommandLine;
using System.Globalization;
using Autoscaler.Cli.Accounts;
using Autoscaler.Core.Policies.Reading;

namespace Autoscaler.Cli.Overriding;

/// <summary>An operator's word as it stands on the command line: with owner, reason and end, or refused.</summary>
/// <param name="Cluster">An identifier, or * for all.</param>
/// <param name="Share">Null: a pause.</param>
/// <param name="Owner">Who to ask.</param>
/// <param name="Reason">Why.</param>
/// <param name="Expires">From when on it no longer counts.</param>
internal sealed record OverrideRequest(string Cluster, double? Share, string Owner, string Reason, DateTimeOffset Expires)
{
    public static readonly Option<string?> Why = new("--reason") { Description = "Why; required.", HelpName = "TEXT" };

    public static readonly Option<string?> For = new("--for") { Description = "How long: 45m, 2h. This or --until is required.", HelpName = "DURATION" };

    public static readonly Option<string?> Until = new("--until") { Description = "When it ends: 2026-11-20T18:00:00Z.", HelpName = "TIME" };

    public static readonly Option<string?> By = new("--owner") { Description = "Who to ask; without it, the USER of the environment.", HelpName = "NAME" };

    /// <returns>Null with problems.</returns>
    public static OverrideRequest? Read(ParseResult parsed, double? share, Outside outside, List<string> problems)
    {
        var owner = parsed.GetValue(By) ?? outside.Variable("USER");
        var reason = parsed.GetValue(Why);
        var now = outside.Clock.GetUtcNow();
        var end = End(parsed, now, problems);
        if (string.IsNullOrWhiteSpace(reason))
        {
            problems.Add("--reason TEXT: say why; whoever is called at night has to know.");
        }

        if (string.IsNullOrWhiteSpace(owner))
        {
            problems.Add("--owner NAME: say who can be asked.");
        }

        if (end <= now)
        {
            problems.Add($"--until {parsed.GetValue(Until)}: has passed.");
        }

        return problems.Count > 0 ? null : new OverrideRequest(parsed.GetValue(StackOptions.Cluster) ?? "", share, owner!, reason!, end!.Value);
    }

    private static DateTimeOffset? End(ParseResult parsed, DateTimeOffset now, List<string> problems)
    {
        var (length, until) = (parsed.GetValue(For), parsed.GetValue(Until));
        if (length is null == until is null)
        {
            problems.Add("--for DURATION or --until TIME: one of them; what nobody ends stays for ever.");
            return null;
        }

        if (length is not null)
        {
            return DurationText.Read(length) is { } duration && duration > TimeSpan.Zero ? now + duration : Wrong($"--for {length}: a duration such as 45m or 2h.");
        }

        return DateTimeOffset.TryParse(until, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time) ? time : Wrong($"--until {until}: a time as ISO 8601 writes it, such as 2026-11-20T18:00:00Z.");

        DateTimeOffset? Wrong(string problem)
        {
            problems.Add(problem);
            return null;
        }
    }
}
