using Autoscaler.Cli.Replaying;
using Autoscaler.Cli.Words;
using Autoscaler.Core.Fleet;
using Autoscaler.Core.Policies;
using Autoscaler.Simulation.Outcomes;

namespace Autoscaler.Cli.Pushing;

/// <summary>
/// The demand that the turns of a response have seen, once more under the policy of then and under the new one, in the local world: there a decision has consequences.
/// The turns hold every second from twenty seconds before the first one on.
/// </summary>
/// <param name="Load">What was demanded.</param>
/// <param name="Outcome">Then and new.</param>
internal sealed record SpikeAgain(RecordedLoad Load, Outcome Outcome)
{
    public const string Then = "in force then";

    public const string New = "this policy";

    /// <returns>Null where the turns do not hold enough.</returns>
    public static SpikeAgain? Of(LastSpike last, ClusterPolicy policy, TextWriter error)
    {
        var readers = new Dictionary<string, (RecordedReader Reader, Pool Pool)>(StringComparer.Ordinal);
        foreach (var reader in last.Turns.SelectMany(turn => turn.Observation?.Readers ?? []).Where(reader => reader.NewestAt is not null))
        {
            readers.TryAdd(reader.Instance, (new RecordedReader(), reader.Pool));
            var first = reader.NewestAt!.Value.ToUnixTimeSeconds() - reader.Cpu.Count + 1;
            for (var i = 0; i < reader.Cpu.Count; i++)
            {
                if (reader.Cpu[i] is { } cpu)
                {
                    readers[reader.Instance].Reader.Add(first + i, cpu, reader.Vcpus);
                }
            }
        }

        if (last.Turns.Select(turn => turn.Policy).LastOrDefault(one => one is not null) is not { } then
            || !readers.Values.Any(one => one.Pool == Pool.Provisioned && one.Reader.Vcpus > 0)
            || readers.Values.Max(one => one.Reader.Last) - readers.Values.Min(one => one.Reader.First) >= Recording.MostSeconds)
        {
            return null;
        }

        var load = new RecordedLoad([.. readers.Values], policy.Shift.SaturationCpu);
        var scenario = ReplayScreen.ScenarioOf(last.Response, readers.Values.Count(one => one.Pool == Pool.Serverless), load);
        return new SpikeAgain(load, ReplayRuns.Run([(Then, ControllerWords.Ours, then), (New, ControllerWords.Ours, policy)], scenario, load, error));
    }
}
