using Autoscaler.Core.Decisions;
using Autoscaler.Core.Fleet;
using Autoscaler.Core.Memories;
using Autoscaler.Core.Observations;
using Autoscaler.Core.Policies;

namespace Autoscaler.Core.Remembering;

/// <summary>Since when each reader has been ready, when the fleet changed, and whether a serverless reader is left.</summary>
internal static class ReadersSeen
{
    // A reader that RDS calls gone may still answer: its samples are believed for so long.
    private static readonly TimeSpan LastSign = TimeSpan.FromSeconds(15);

    public static Memory Recall(ClusterPolicy policy, Observation now, Memory memory)
    {
        if (now.Readers is null)
        {
            return memory;
        }

        var provisioned = PoolLoad.Readers(Pool.Provisioned, now).ToList();
        var members = provisioned.Where(reader => ReaderStatus.Serves(reader.Status)).Select(reader => reader.Instance).ToList();
        var ready = PoolLoad.Of(Pool.Provisioned, policy, now).Ready.Select(busy => busy.Reader).ToList();
        var readySince = provisioned.Where(reader => KeepsWarm(reader, ready, memory)).ToDictionary(reader => reader.Instance, reader => Since(reader, now, memory));
        return memory with
        {
            ReadySince = readySince,
            ComingSince = provisioned.Where(reader => IsComing(reader, policy, now, readySince)).ToDictionary(reader => reader.Instance, reader => memory.ComingSince.GetValueOrDefault(reader.Instance, now.At)),
            Members = members,
            FleetChangedAt = memory.Members is { } known && !known.SequenceEqual(members) ? now.At : memory.FleetChangedAt,
            GoneTurns = IsServerlessGone(now) ? memory.GoneTurns + 1 : 0,
        };
    }

    private static bool IsComing(ObservedReader reader, ClusterPolicy policy, Observation now, Dictionary<string, DateTimeOffset> readySince) =>
        reader.Status == ReaderStatus.Creating || (readySince.TryGetValue(reader.Instance, out var since) && now.At - since < policy.Readers.WarmUp);

    // Silence is not a restart: only a reader that stopped serving has to warm up again.
    private static bool KeepsWarm(ObservedReader reader, List<ObservedReader> ready, Memory memory) =>
        ready.Contains(reader) || (memory.ReadySince.ContainsKey(reader.Instance) && ReaderStatus.Serves(reader.Status));

    // In a response's first turn nobody has watched the reader: it is as warm as it is old.
    private static DateTimeOffset Since(ObservedReader reader, Observation now, Memory memory) =>
        memory.ReadySince.TryGetValue(reader.Instance, out var since) ? since
        : memory.Members is null && reader.CreatedAt is { } created && created < now.At ? created
        : now.At;

    private static bool IsServerlessGone(Observation now) =>
        PoolLoad.Readers(Pool.Serverless, now).All(reader => !ReaderStatus.Serves(reader.Status) && !(reader.NewestAt is { } newest && (now.At - newest).Duration() < LastSign));
}
