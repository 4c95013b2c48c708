using System.Globalization;
using Autoscaler.Functions;

namespace Autoscaler.Simulation.Chaos;

/// <summary>A journal entry as one line for people.</summary>
internal static class JournalLine
{
    public static string Of(DateTimeOffset at, JournalEntry entry) => string.Create(CultureInfo.InvariantCulture, $"{(at - World.Zero).TotalSeconds,7:0.0} s  {Words(entry)}");

    private static string Words(JournalEntry entry) => entry switch
    {
        JournalEntry.Decided { Turn: var turn } =>
            $"{turn.Response} turn {turn.Turn}: {turn.Decision.Kind} {turn.Decision.Reason}, share {turn.Decision.Explanation.Present} to {turn.Decision.Explanation.Result}{Floors(turn.Decision)}",
        JournalEntry.Shifted shifted => $"{shifted.Response} turn {shifted.Turn}: weight {shifted.From} to {shifted.To}: {shifted.Outcome}",
        JournalEntry.Provisioned moved => FormattableString.Invariant($"{moved.Response} turn {moved.Turn}: {moved.Floor} {moved.From} to {moved.To}: {moved.Outcome}"),
        JournalEntry.ResponseAsked asked => $"a response was asked for by {asked.By}: {asked.Outcome}",
        JournalEntry.Failed failed => $"{failed.Port} failed: {failed.Detail}",
        JournalEntry.Finding finding => $"found {finding.Kind}",
        JournalEntry.Changed changed => $"changed: {changed.What}",
        JournalEntry.Collected collected => $"collected {collected.Samples} samples in {collected.Calls} calls",
        _ => entry.GetType().Name,
    };

    private static string Floors(Core.Decisions.Decision decision) =>
        decision.Floors is { } moves ? ", " + string.Join(", ", moves.Select(move => FormattableString.Invariant($"{move.Floor} {move.From} to {move.To}"))) : "";
}
