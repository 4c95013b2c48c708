using Autoscaler.Core.Decisions;
using Autoscaler.Core.Fleet;
using Autoscaler.Core.Observations;
using Autoscaler.Core.Overrides;
using Autoscaler.Core.Policies;
using Autoscaler.Core.Prewarming;

namespace Autoscaler.Core.Tests.Decisions;

/// <summary>Observations of every kind. Sane ones could happen; absurd ones hold what nobody could observe.</summary>
internal sealed class RandomTurns(Draw draw, ClusterPolicy policy)
{
    private static readonly string[] Statuses = ["modifying", "creating", "deleting", "failed", "rebooting", "storage-full", "incompatible-network", ""];

    private static readonly double[] AbsurdNumbers = [double.NaN, double.PositiveInfinity, double.NegativeInfinity, -1, 0, 1e300, 250, double.Epsilon];

    /// <summary>Everything in it may be unknown, and now and then is.</summary>
    public Observation Sane(DateTimeOffset at) => new()
    {
        At = at,
        WokenAt = at.AddSeconds(-draw.Below(60)),
        Readers = draw.Once(40) ? null : [.. Pool(Core.Fleet.Pool.Provisioned, "p", at), .. Pool(Core.Fleet.Pool.Serverless, "s", at)],
        Writer = draw.Once(10) ? null : new ObservedWriter("writer", draw.Once(10) ? Core.Fleet.Pool.Serverless : Core.Fleet.Pool.Provisioned),
        Records = draw.Once(40) ? null : Records(),
        ReaderFloor = draw.Once(5) ? null : new ObservedFloor(draw.Between(1, 6), draw.Between(4, 15), draw.Once(2)),
        AcuFloor = draw.Once(5) ? null : new ObservedFloor(draw.Between(1, 20) / 2.0, draw.Between(10, 128), false),
        Override = Override(at),
        LastShift = draw.Once(3) ? new LastShift(draw.Of(Enum.GetValues<ShiftOutcome>()), draw.Of("C1", null), draw.Of<bool?>(true, false, null)) : null,
        LastReaderFloor = draw.Once(4) ? draw.Of(Enum.GetValues<FloorOutcome>()) : null,
        LastAcuFloor = draw.Once(4) ? draw.Of(Enum.GetValues<FloorOutcome>()) : null,
        Others = draw.Once(60) ? [new OtherResponse("shop-1", draw.Once(2))] : [],
        Prewarm = draw.Once(12) ? new DuePrewarm(draw.Of<Share?>(new Share(draw.Part()), null), draw.Of<double?>(draw.Between(1, 40), null), draw.Of<int?>(draw.Between(1, 12), null)) : null,
    };

    /// <summary>The same with impossible numbers and times here and there.</summary>
    public Observation Absurd(DateTimeOffset at)
    {
        var sane = Sane(at);
        return sane with
        {
            At = draw.Once(6) ? draw.Of(DateTimeOffset.MinValue, DateTimeOffset.MaxValue, at.AddYears(1)) : at,
            WokenAt = draw.Once(4) ? draw.Of(DateTimeOffset.MinValue, DateTimeOffset.MaxValue, at.AddDays(1)) : sane.WokenAt,
            Readers = sane.Readers is { } readers ? [.. readers.Select(Absurd), .. draw.Once(3) ? readers : []] : null,
            Records = draw.Once(3)
                ? new ObservedRecords(Record("p", draw.Of(-1, 256, int.MaxValue, 0, 10)), Record("s", draw.Of(int.MinValue, 300, int.MaxValue, 0)), draw.Of(0, 0, -1, int.MaxValue))
                : sane.Records,
            ReaderFloor = draw.Once(3) ? new ObservedFloor(draw.Of(AbsurdNumbers), draw.Of(AbsurdNumbers), true) : sane.ReaderFloor,
            AcuFloor = draw.Once(3) ? new ObservedFloor(draw.Of(AbsurdNumbers), draw.Of(AbsurdNumbers), true) : sane.AcuFloor,
            Prewarm = draw.Once(4) ? new DuePrewarm(Share.All, draw.Of(AbsurdNumbers), draw.Of(int.MinValue, int.MaxValue, 0)) : sane.Prewarm,
        };
    }

    /// <summary>The same world a turn later: its CPU has changed, and what was decided has mostly been done.</summary>
    public static Observation Later(Observation before, Decision decided, DateTimeOffset at, Draw draw)
    {
        var (length, factor, isDone) = (at - before.At, draw.Of(0.5, 0.9, 1, 1, 1, 1.1, 2), !draw.Once(6));
        ObservedFloor? Floor(Floor floor, ObservedFloor? now) =>
            isDone && now is not null && decided.Floors?.FirstOrDefault(move => move.Floor == floor) is { } move ? now with { Min = move.To, ScaleInSuspended = move.SuspendScaleIn } : now;
        return before with
        {
            At = at,
            Readers = before.Readers?.Select(reader => Later(reader, length, factor)).ToList(),
            Records = isDone && decided.To is { } to ? new ObservedRecords(Record("provisioned", to.Provisioned), Record("serverless", to.Serverless), 0) : before.Records,
            LastShift = decided.To is null ? null : new LastShift(isDone ? ShiftOutcome.Applied : draw.Of(Enum.GetValues<ShiftOutcome>()), "C1", draw.Of<bool?>(true, false, null)),
            ReaderFloor = Floor(Core.Decisions.Floor.Readers, before.ReaderFloor),
            AcuFloor = Floor(Core.Decisions.Floor.Acu, before.AcuFloor),
            Override = draw.Once(3) ? new OverrideReading(true, null) : before.Override,
        };
    }

    private static ObservedReader Later(ObservedReader reader, TimeSpan length, double factor) => reader with
    {
        NewestAt = reader.NewestAt + length,
        Cpu = [.. reader.Cpu.Select(cpu => cpu is { } percent ? Math.Clamp(percent * factor, 0, 100) : (double?)null)],
    };

    private ObservedReader Absurd(ObservedReader reader) => !draw.Once(3) ? reader : reader with
    {
        CreatedAt = draw.Of<DateTimeOffset?>(null, DateTimeOffset.MinValue, DateTimeOffset.MaxValue, reader.CreatedAt),
        NewestAt = draw.Of<DateTimeOffset?>(null, DateTimeOffset.MinValue, DateTimeOffset.MaxValue, reader.NewestAt, reader.NewestAt),
        Vcpus = draw.Of<int?>(null, 0, -4, int.MaxValue, reader.Vcpus),
        Cpu = [.. reader.Cpu.Select(cpu => draw.Once(3) ? draw.Of(AbsurdNumbers) : cpu)],
        Load = draw.Of(AbsurdNumbers),
        Acu = draw.Of(AbsurdNumbers),
        Connections = draw.Of<int?>(null, -1, int.MaxValue),
    };

    private IEnumerable<ObservedReader> Pool(Pool pool, string prefix, DateTimeOffset at)
    {
        var hot = draw.Of(5, 20, 40, 60, 80, 100, 120);
        for (var i = draw.Below(7); i > 0; i--)
        {
            var cpu = Math.Clamp(hot + draw.Between(-20, 20), 0, 100);
            yield return new ObservedReader($"{prefix}{i}", pool, draw.Once(6) ? draw.Of(Statuses) : "available")
            {
                CreatedAt = draw.Once(4) ? null : at.AddSeconds(-draw.Of(10, 100, 100_000, 100_000)),
                Vcpus = draw.Once(6) ? null : draw.Of(2, 4, 4, 16),
                NewestAt = draw.Once(20) ? null : at.AddSeconds(-draw.Of(0, 1, 3, 3, 3, 3, 10, 29, 3, -2, draw.Of(3, 31, 600))),
                Cpu = [.. Enumerable.Range(0, draw.Of(1, 5, 20, 20, 20, draw.Of(0, 20))).Select(_ => draw.Once(9) ? (double?)null : Math.Clamp(cpu + draw.Between(-3, 3), 0, 100))],
                Acu = draw.Once(4) ? null : draw.Of(1.0, 8, policy.Serverless.MaxAcu, policy.Serverless.MaxAcu),
                Connections = draw.Once(4) ? null : draw.Below(500),
            };
        }
    }

    private ObservedRecords Records()
    {
        var serverless = draw.Of(0, 0, 26, 51, 128, 204, 230, 255, draw.Below(256));
        var provisioned = draw.Once(20) ? draw.Below(256) : 255 - serverless;
        return new ObservedRecords(
            draw.Once(60) ? null : Record("provisioned", provisioned), draw.Once(60) ? null : Record("serverless", draw.Once(60) ? 0 : serverless), draw.Once(60) ? 1 : 0);
    }

    private static WeightedRecord Record(string set, int weight) => new("ro.shop.internal.", set, weight, 1, set + ".example", null);

    private OverrideReading Override(DateTimeOffset at) => draw.Below(20) switch
    {
        0 => new OverrideReading(false, null),
        1 => new OverrideReading(true, new Override(null, "dba", "maintenance", at.AddSeconds(draw.Between(-60, 600)))),
        2 => new OverrideReading(true, new Override(new Share(draw.Part()), "dba", "trial", at.AddSeconds(draw.Between(-60, 600)))),
        _ => new OverrideReading(true, null),
    };
}
