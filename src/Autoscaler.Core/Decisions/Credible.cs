using Autoscaler.Core.Memories;
using Autoscaler.Core.Observations;
using Autoscaler.Core.Sensing;

namespace Autoscaler.Core.Decisions;

/// <summary>What can be true at all. The rest becomes unknown, so that the law may calculate with what is left and no input makes it throw.</summary>
internal static class Credible
{
    // Aurora allows 16,000 connections, 256 ACU and 15 readers; these are only to keep arithmetic finite.
    private const int Most = 1_000_000;

    private static readonly DateTimeOffset Earliest = new(2000, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private static readonly DateTimeOffset Latest = new(9000, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static Observation Of(Observation now) => now with
    {
        At = Time(now.At),
        WokenAt = Time(now.WokenAt),
        Readers = now.Readers is { } readers && !readers.All(IsCredible) ? [.. readers.Select(Of)] : now.Readers,
        Records = IsWeight(now.Records?.Provisioned) && IsWeight(now.Records?.Serverless) ? now.Records : null,
        ReaderFloor = Of(now.ReaderFloor),
        AcuFloor = Of(now.AcuFloor),
    };

    public static Memory Of(Memory memory) => memory with
    {
        Turns = Count(memory.Turns),
        GoneTurns = Count(memory.GoneTurns),
        QuietTurns = Count(memory.QuietTurns),
        ReadersWanted = Count(memory.ReadersWanted),
        ConnectionsBefore = memory.ConnectionsBefore is { } before ? Count(before) : null,
        AcuHours = IsAmount(memory.AcuHours) ? memory.AcuHours : 0,
        Peaks = memory.Peaks.All(peak => IsAmount(peak.Demand)) ? memory.Peaks : [.. memory.Peaks.Where(peak => IsAmount(peak.Demand))],
        Readers = Of(memory.Readers),
        Acu = Of(memory.Acu),
    };

    private static ObservedReader Of(ObservedReader reader) => reader with
    {
        NewestAt = reader.NewestAt is { } newest ? Time(newest) : null,
        Cpu = [.. reader.Cpu.Select(cpu => cpu is { } percent && Plausible.Cpu(percent) ? cpu : null)],
        Vcpus = reader.Vcpus is { } vcpus && Plausible.Vcpus(vcpus) ? vcpus : null,
        Acu = reader.Acu is { } acu && IsAmount(acu) ? acu : null,
        Connections = reader.Connections is >= 0 and <= Most ? reader.Connections : null,
    };

    private static bool IsCredible(ObservedReader reader) =>
        (reader.NewestAt is not { } newest || newest == Time(newest))
        && reader.Cpu.All(cpu => cpu is not { } percent || Plausible.Cpu(percent))
        && (reader.Vcpus is not { } vcpus || Plausible.Vcpus(vcpus))
        && (reader.Acu is not { } acu || IsAmount(acu))
        && reader.Connections is null or (>= 0 and <= Most);

    private static bool IsWeight(WeightedRecord? record) => record is null or { Weight: >= 0 and <= Weights.Whole };

    private static ObservedFloor? Of(ObservedFloor? floor) => floor is not null && IsAmount(floor.Min) && IsAmount(floor.Max) ? floor : null;

    private static RaisedFloor? Of(RaisedFloor? raised) => raised is not null && IsAmount(raised.Original) && IsAmount(raised.Ours) && IsAmount(raised.Before) ? raised : null;

    private static bool IsAmount(double amount) => amount is >= 0 and <= Most;

    private static int Count(int count) => Math.Clamp(count, 0, Most);

    private static DateTimeOffset Time(DateTimeOffset at) => at < Earliest ? Earliest : at > Latest ? Latest : at;
}
