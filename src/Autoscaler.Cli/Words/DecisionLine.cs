using Autoscaler.Core.Decisions;

namespace Autoscaler.Cli.Words;

/// <summary>A decision that changed something or its reason, with the turns after it that decided the same.</summary>
/// <param name="From">Second of the first of them.</param>
/// <param name="To">Second of the last of them.</param>
/// <param name="Response">The execution's name.</param>
/// <param name="Turns">How many there are.</param>
/// <param name="Decision">The first of them.</param>
internal sealed record DecisionLine(int From, int To, string Response, int Turns, Decision Decision)
{
    public string When => From == To ? Clock.At(From) : $"{Clock.At(From)} - {Clock.At(To)}";

    /// <summary>Whether anything became different, or ended.</summary>
    public bool IsChange => Decision.Kind != DecisionKind.Hold || Decision.Floors is { Count: > 0 };

    public string What => string.Join("; ", Acts());

    public string Why => ReasonWords.Of(Decision.Reason);

    /// <summary>The limits that changed the goal; empty where none did.</summary>
    public string Limits
    {
        get
        {
            var limits = Decision.Explanation.Limits.Where(limit => limit.From != limit.To).Select(LimitWords.Of).ToList();
            return limits.Count == 0 ? "" : $"limited by {string.Join(", ", limits)}";
        }
    }

    private IEnumerable<string> Acts()
    {
        if (Decision.Kind != DecisionKind.Hold)
        {
            yield return Decision.Kind == DecisionKind.Shift ? ShareChange() : "finished";
        }

        // What observe mode kept from being written stands at the limit that held it.
        if (Decision is { Reason: Reason.ObserveOnly, Explanation.Limits: [.., { Limit: Limit.Mode } mode] })
        {
            yield return $"share would be {Amount.Share(mode.From.Value)}";
        }

        foreach (var move in Decision.Floors ?? [])
        {
            yield return move.Floor == Floor.Readers
                ? $"readers' floor {Amount.Number(move.From)} to {Amount.Number(move.To)}"
                : $"serverless floor {Amount.Number(move.From)} to {Amount.Number(move.To)} ACU";
        }

        if (Decision.Kind == DecisionKind.Hold && (Turns > 1 || !IsChange))
        {
            yield return Turns == 1 ? "held" : $"held {Amount.Count(Turns)} turns";
        }

        if (Decision.Announcement is { } told)
        {
            yield return $"told: {AnnouncementWords.Of(told)}";
        }
    }

    private string ShareChange()
    {
        var to = Amount.Share((Decision.To?.Share ?? Decision.Explanation.Result)?.Value);
        return Decision.Explanation.Present is { } from ? $"share {Amount.Share(from.Value)} to {to}" : $"share to {to}";
    }
}
