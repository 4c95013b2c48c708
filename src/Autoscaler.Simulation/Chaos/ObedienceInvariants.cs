using Autoscaler.Core;
using Autoscaler.Core.Observations;
using Autoscaler.Functions.Messages;

namespace Autoscaler.Simulation.Chaos;

/// <summary>Nothing is written during a pause, from the moment it can be read, and what a hand has set is left alone for a while (S11).</summary>
internal sealed class ObedienceInvariants(ChaosWorld chaos, Action<string, string> violate)
{
    private readonly Dictionary<string, DateTimeOffset> firstSight = new(StringComparer.Ordinal);

    private readonly Dictionary<string, DateTimeOffset> lastRace = new(StringComparer.Ordinal);

    private readonly Dictionary<string, SeenPair> lastSight = new(StringComparer.Ordinal);

    private (DateTimeOffset At, SeenPair Pair, Dictionary<string, SeenPair> Seen)? hand;

    public void Edited(IReadOnlyList<WeightedRecord> to, DateTimeOffset now) => hand = to.Count == 2 ? (now, SeenPair.Of(to), new(lastSight, StringComparer.Ordinal)) : null;

    public void Decided(TurnRecord turn)
    {
        if (turn.Observation is { Records: { AreUsable: true, Provisioned: { } provisioned, Serverless: { } serverless }, At: var at })
        {
            firstSight.TryAdd(turn.Response, at);
            lastSight[turn.Response] = new SeenPair(provisioned.Weight, serverless.Weight);
        }

        if (turn.Observation is { Others.Count: > 0, At: var then })
        {
            lastRace[turn.Response] = then;
        }
    }

    /// <param name="turn">Null: a write that no turn has decided.</param>
    /// <param name="from">What was replaced.</param>
    /// <param name="now">When.</param>
    public void Written(TurnRecord? turn, IReadOnlyList<WeightedRecord> from, DateTimeOffset now)
    {
        if (chaos.IsPaused && !chaos.Calls.Touch("ssm:GetParameter"))
        {
            violate("S11", "weights were written during a pause");
        }

        // Where the override cannot be read, the last one that this response has read counts.
        if (turn is { Observation: { Override.IsReadable: false, At: var at }, Memory.Override: { } known } && known.IsPauseAt(at))
        {
            violate("S11", $"{turn.Response} turn {turn.Turn} has written although the pause that it knew is not over");
        }

        if (hand is { } edit && now - edit.At < chaos.Cluster.RespectHandEdits && SeenPair.Of(from) == edit.Pair && !MayTake(turn, edit.At, edit.Pair) && !IsAsBefore(turn, edit.Pair, edit.Seen))
        {
            violate("S11", $"weights that were set by hand {(now - edit.At).TotalSeconds:0} s ago have been overwritten");
        }
    }

    // To a response that has not seen the weights before, a whole pair and one that makes the share at rest is one of ours.
    private bool MayTake(TurnRecord? turn, DateTimeOffset editedAt, SeenPair pair)
    {
        var hasSeenBefore = turn is not null && firstSight.TryGetValue(turn.Response, out var first) && first < editedAt;
        var isRacing = turn is not null && lastRace.TryGetValue(turn.Response, out var race) && race >= editedAt;
        var isIntended = turn?.Memory?.Intended.Any(to => pair == new SeenPair(to.Provisioned, to.Serverless)) == true;
        return hasSeenBefore ? isIntended || (pair.IsWhole && isRacing) : pair.IsWhole || pair.Share == chaos.Cluster.Shift.Rest.Value;
    }

    // Somebody has put back what this response saw last: that is no change to it.
    private static bool IsAsBefore(TurnRecord? turn, SeenPair pair, Dictionary<string, SeenPair> seen) => turn is not null && seen.TryGetValue(turn.Response, out var last) && last == pair;

    private readonly record struct SeenPair(int Provisioned, int Serverless)
    {
        public bool IsWhole => Provisioned + Serverless == Weights.Whole;

        public double Share => (double)Serverless / (Provisioned + Serverless);

        public static SeenPair Of(IReadOnlyList<WeightedRecord> records) => records.Count == 2 ? new(records[0].Weight, records[1].Weight) : default;
    }
}
