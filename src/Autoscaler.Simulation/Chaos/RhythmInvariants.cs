using Autoscaler.Core.Decisions;
using Autoscaler.Functions.Messages;

namespace Autoscaler.Simulation.Chaos;

/// <summary>How often, and how soon the other way: at most so many writes an hour (S4), a dwell between opposite ones (S6), none twice (S8). Whoever has decided them.</summary>
internal sealed class RhythmInvariants(ChaosWorld chaos, Action<string, string> violate)
{
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    // A write is decided some seconds before it is accepted, and the dwell counts from there.
    private static readonly TimeSpan Deciding = TimeSpan.FromSeconds(5);

    private readonly List<DateTimeOffset> writes = [];

    private readonly HashSet<(string Response, int Turn)> written = [];

    private readonly HashSet<string> known = new(StringComparer.Ordinal);

    private readonly HashSet<string> blind = new(StringComparer.Ordinal);

    private (DateTimeOffset At, bool IsOut, Reason Reason)? last;

    /// <summary>Somebody else has moved the weights: what is opposite now, only they know.</summary>
    public void Edited() => last = null;

    /// <summary>A heir that cannot learn what the response before it did helps all the same, and its own heirs know no more.</summary>
    public void Decided(TurnRecord turn)
    {
        if (known.Add(turn.Response) && chaos.Calls.Touch("states:ListExecutions"))
        {
            blind.Add(turn.Response);
            writes.Clear();
        }
    }

    public void Check(string name, TurnRecord turn, bool isOut, DateTimeOffset now)
    {
        var (policy, reason) = (turn.Policy!.Turn, turn.Decision.Reason);
        violate.Require("S8", written.Add((turn.Response, turn.Turn)), $"{name} was written twice");
        if (last is { } before && before.IsOut != isOut && !blind.Contains(turn.Response) && !IsExempt(reason) && !IsExempt(before.Reason))
        {
            violate.Require("S6", now - before.At >= policy.Dwell - Deciding, $"{name} turned round after {(now - before.At).TotalSeconds:0} s");
        }

        last = (now, isOut, reason);
        writes.RemoveAll(at => now - at >= Hour);
        writes.Add(now);
        violate.Require("S4", writes.Count <= policy.WritesPerHour || reason == Reason.Evacuation, $"{name} is write {writes.Count} within an hour");
    }

    private static bool IsExempt(Reason reason) => reason is Reason.Evacuation or Reason.Pinned;
}
