using System.Text.Json;
using Autoscaler.Core.Decisions;
using Autoscaler.Core.Memories;
using Autoscaler.Core.Observations;

namespace Autoscaler.Functions;

/// <summary>The floors that a response had raised when it was heard of last.</summary>
public sealed record LeftBehind(RaisedFloor? Readers, RaisedFloor? Acu)
{
    /// <summary>Reads the last state of a response that has ended: its memory.readers and memory.acu.</summary>
    /// <returns>Null where it left nothing, or cannot be read.</returns>
    public static LeftBehind? Read(string stateJson)
    {
        try
        {
            using var state = JsonDocument.Parse(stateJson);
            var memory = Member(state.RootElement, "memory");
            var left = new LeftBehind(Floor(Member(memory, "readers")), Floor(Member(memory, "acu")));
            return left is { Readers: null, Acu: null } ? null : left;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>
    /// Whether a state says nothing about floors: that of a response that had no business here, or that never came to know what the one before it had left.
    /// </summary>
    public static bool IsSilent(string stateJson)
    {
        using var state = JsonDocument.Parse(stateJson);
        var memory = Member(state.RootElement, "memory");
        return Member(Member(state.RootElement, "decision"), "reason") is { ValueKind: JsonValueKind.String } reason && reason.ValueEquals("superseded")
            || (Member(memory, "hasInherited") is { ValueKind: JsonValueKind.False } && Member(memory, "readers") is null && Member(memory, "acu") is null);
    }

    /// <summary>
    /// The way home of a floor, if it still is what the response made it, or found it before a write that may not have happened. A floor that is at its original
    /// already has nowhere to go, unless scale-in was left suspended.
    /// </summary>
    public static FloorMove? Home(Floor floor, RaisedFloor? left, ObservedFloor? now) =>
        left is not null && now is not null
        && (now.Min == left.Ours || now.Min == left.Before)
        && (now.Min != left.Original || (now.ScaleInSuspended && !left.WasSuspended))
            ? new FloorMove(floor, now.Min, left.Original, left.WasSuspended)
            : null;

    /// <summary>
    /// What the next response remembers of it: raised to what it is now, and while that cannot be told, what the last one remembered: should this one die too,
    /// nobody else would know. One that has raised the floor further before it could know remembers the first original.
    /// </summary>
    public static RaisedFloor? Merge(Floor floor, RaisedFloor? mine, RaisedFloor? left, ObservedFloor? now) =>
        mine is null && now is null ? left
        : mine is null ? (Home(floor, left, now) is { } home ? left! with { Ours = home.From, Before = home.From, Found = home.From } : null)
        : left is not null && (mine.Original == left.Ours || mine.Original == left.Before) && left.Original < mine.Original ? mine with { Original = left.Original, WasSuspended = left.WasSuspended }
        : mine;

    private static RaisedFloor? Floor(JsonElement? floor) =>
        Number(floor, "original") is { } original && Number(floor, "ours") is { } ours && Member(floor, "wasSuspended") is { ValueKind: JsonValueKind.True or JsonValueKind.False } suspended
            ? new RaisedFloor(original, ours, Number(floor, "before") ?? ours, suspended.GetBoolean())
            : null;

    // A number that no capacity can be is not a number here.
    private static double? Number(JsonElement? parent, string name) =>
        Member(parent, name) is { ValueKind: JsonValueKind.Number } number && number.TryGetDouble(out var value) && double.IsFinite(value) && value >= 0 ? value : null;

    internal static JsonElement? Member(JsonElement? parent, string name) =>
        parent is { ValueKind: JsonValueKind.Object } found && found.TryGetProperty(name, out var member) ? member : null;
}
