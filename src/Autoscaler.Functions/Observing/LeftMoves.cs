using System.Text.Json;
using Autoscaler.Core.Memories;
using Autoscaler.Core.Observations;

namespace Autoscaler.Functions.Observing;

/// <summary>When the response before this one has moved the weights: neither the dwell nor the hour's budget begins anew with its heir.</summary>
/// <param name="Last">Its last move; null where it made none.</param>
/// <param name="Writes">Its writes, oldest first.</param>
internal sealed record LeftMoves(LastMove? Last, IReadOnlyList<DateTimeOffset> Writes)
{
    // More than a policy allows in an hour, from whoever wrote the state.
    private const int MostWrites = 1000;

    private static readonly LeftMoves None = new(null, []);

    /// <param name="stateJson">The last state of that response.</param>
    /// <param name="now">What is observed now.</param>
    /// <returns>None where it cannot be read.</returns>
    public static LeftMoves Read(string stateJson, Observation now)
    {
        try
        {
            using var state = JsonDocument.Parse(stateJson);
            return LeftBehind.Member(state.RootElement, "memory") is { } memory ? new LeftMoves(Newest(Seen(memory), memory, now), Times(memory)) : None;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return None;
        }
    }

    private static LastMove? Newest(LastMove? seen, JsonElement memory, Observation now) => Intended(memory, seen, now) ?? seen;

    private static LastMove? Seen(JsonElement memory) =>
        LeftBehind.Member(memory, "lastMove") is { } move && Time(LeftBehind.Member(move, "at")) is { } at && LeftBehind.Member(move, "out") is { ValueKind: JsonValueKind.True or JsonValueKind.False } direction
            ? new LastMove(at, direction.GetBoolean())
            : null;

    /// <summary>Its last word may have been a write that it has not seen happen. If the weights are not what it wanted, it has not; else it has, at any time until the gate lets none pass.</summary>
    private static LastMove? Intended(JsonElement memory, LastMove? seen, Observation now)
    {
        if (LeftBehind.Member(memory, "intent") is not { } intent || Time(LeftBehind.Member(intent, "at")) is not { } at || seen?.At >= at
            || Number(intent, "fromServerless") is not { } from || Number(intent, "to") is not { } to || from == to)
        {
            return null;
        }

        var latest = at + Gate.MaxAge;
        return now.Records?.Serverless is { } serverless && serverless.Weight != to ? null : new LastMove(latest < now.At ? latest : now.At, to > from);
    }

    private static List<DateTimeOffset> Times(JsonElement memory) => LeftBehind.Member(memory, "writes") is { ValueKind: JsonValueKind.Array } writes
        ? [.. writes.EnumerateArray().Take(MostWrites).Select(write => Time(write)).OfType<DateTimeOffset>().Order()]
        : [];

    private static DateTimeOffset? Time(JsonElement? time) => time is { ValueKind: JsonValueKind.String } text && text.TryGetDateTimeOffset(out var at) ? at : null;

    private static int? Number(JsonElement parent, string name) => LeftBehind.Member(parent, name) is { ValueKind: JsonValueKind.Number } number && number.TryGetInt32(out var value) ? value : null;
}
