using System.Text.Json;
using Autoscaler.Core.Decisions;
using Autoscaler.Core.Memories;
using Autoscaler.Functions.Messages;

namespace Autoscaler.Simulation.Chaos;

/// <summary>What must hold of each decision: explained once and without a gap (S9), to be computed again (S15), under a policy that was valid (S16).</summary>
internal sealed class TurnInvariants(ChaosWorld chaos, Dictionary<(string Response, int Turn), TurnRecord> turns, Action<string, string> violate)
{
    private readonly Dictionary<string, int> newest = new(StringComparer.Ordinal);

    public void Decided(TurnRecord turn)
    {
        var key = (turn.Response, turn.Turn);
        if (turns.TryGetValue(key, out var before) && Text(before.Decision) != Text(turn.Decision) && Text(before.Observation) == Text(turn.Observation))
        {
            violate("S9", $"{turn.Response} turn {turn.Turn} was decided twice from the same, as {before.Decision.Reason} and as {turn.Decision.Reason}");
        }

        if (turn.Turn != (turn.Memory?.Turns ?? 0) + 1 || (newest.TryGetValue(turn.Response, out var last) && turn.Turn - last is not (0 or 1)))
        {
            violate("S9", $"{turn.Response} turn {turn.Turn} follows turn {newest.GetValueOrDefault(turn.Response)}");
        }

        newest[turn.Response] = turn.Turn;
        turns[key] = turn;
        if (turn.PolicyVersion is { } version && !chaos.ValidVersions.Contains(version))
        {
            violate("S16", $"{turn.Response} turn {turn.Turn} was decided under the policy {version}, which nobody has accepted");
        }

        Recompute(turn);
    }

    private void Recompute(TurnRecord turn)
    {
        // What Decide itself ends or continues is not the law's.
        if (turn is not { Policy: { } policy, Observation: { } observation } || turn.Decision.Reason is Reason.Continued or Reason.UnknownVersion or Reason.UnknownCluster or Reason.ClusterOff)
        {
            return;
        }

        var again = DecisionLaw.Decide(policy, observation, turn.Memory ?? Memory.Empty).Decision;
        if (Text(again) != Text(turn.Decision))
        {
            violate("S15", $"{turn.Response} turn {turn.Turn} was decided as {Text(turn.Decision)}, and computed again as {Text(again)}");
        }
    }

    private static string Text(Decision decision) => JsonSerializer.Serialize(decision, MessageJson.Default.Decision);

    private static string Text(Core.Observations.Observation? observation) => observation is null ? "" : JsonSerializer.Serialize(observation, MessageJson.Default.Observation);
}
