using System.Globalization;
using Autoscaler.Functions.Announcements;
using Autoscaler.Functions.Reconciling;

namespace Autoscaler.Functions.Stacks;

/// <summary>What CloudFormation hears. The reason is ours alone: nothing of an error's text is in it.</summary>
internal sealed record StackOutcome(bool IsSuccess, string Reason)
{
    // Two of them leave room for everything else in an answer.
    private const int LongestName = 64;

    public static readonly StackOutcome NothingMade = new(true, "Nothing was made, so nothing is deleted.");

    public static readonly StackOutcome Broken = new(false, "Reconcile failed; its log says how.");

    public static readonly StackOutcome OutOfTime = new(false, "Reconcile ran out of time; its log says where. It goes on every minute.");

    public static readonly StackOutcome UnknownRequest = new(false, "The request is neither Create nor Update nor Delete.");

    public static readonly StackOutcome NoLogGroup = new(
        false, "There is no log group RDSOSMetrics: switch Enhanced Monitoring of a reader on, which makes it, or deploy with CreateLogGroup=true.")
    { IsUntouched = true };

    /// <summary>Refused before anything was done.</summary>
    public bool IsUntouched { get; private init; }

    /// <summary>The names are those of the account's own filters.</summary>
    public static StackOutcome NoRoom(IReadOnlyList<string> holders) =>
        new(false, $"RDSOSMetrics may have two subscription filters, and they are taken: {string.Join(", ", holders.Take(2).Select(Shown))}. Delete one of them, or deploy with Delivery=kinesis (docs/scale.md).") { IsUntouched = true };

    /// <summary>
    /// Findings fail no stack: the first day has many, and each minute tries again. A stack that reaches none of its clusters does fail: a name is wrong, or a permission.
    /// </summary>
    public static StackOutcome OfRuns(IReadOnlyList<ClusterRun> runs) =>
        runs.Count > 0 && runs.All(run => !run.IsDescribed)
            ? new(false, $"RDS describes none of the {runs.Count} clusters of the policy; the log of Reconcile says why.")
            : new(true, $"{runs.Count} clusters, {runs.Sum(run => run.Changes)} changes, {runs.Sum(run => run.Findings.Count)} findings.");

    /// <summary>Traffic that stays moved, or a floor that stays raised, has to be known before the functions are gone; deleting again tries again.</summary>
    public static StackOutcome OfRemoval(IReadOnlyList<ClusterRun> runs) =>
        runs.Count(run => run.Failures > 0 || run.Findings.Contains(FindingKind.LeftOver)) is > 0 and var left
            ? new(false, $"Something could not be removed or put back for {left} clusters; the log of Reconcile says what. End a pause, if there is one, and delete again.")
            : new(true, $"{runs.Sum(run => run.Changes)} changes.");

    // A filter's name may hold anything but a colon and an asterisk.
    private static string Shown(string name) => PlainText.Cut(string.Concat(name.Select(c => char.IsControl(c) || char.GetUnicodeCategory(c) == UnicodeCategory.Format ? ' ' : c)), LongestName);
}
