using Autoscaler.Core;
using Autoscaler.Core.Decisions;
using Autoscaler.Core.Fleet;
using Autoscaler.Core.Observations;
using Autoscaler.Functions.Messages;

namespace Autoscaler.Simulation.Chaos;

/// <summary>What must hold of each write of the weights that Route 53 has accepted.</summary>
internal sealed class WriteInvariants(ChaosWorld chaos, Dictionary<(string Response, int Turn), TurnRecord> turns, Action<string, string> violate)
{
    // An observation may be this old when its write is accepted: its own samples, and every retry of the states in between.
    private static readonly TimeSpan LongestTurn = TimeSpan.FromSeconds(120);

    private const double Rounding = 1.01 / Weights.Whole;

    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    private readonly List<(DateTimeOffset At, string Response, bool IsOut, Reason Reason)> ours = [];

    private DateTimeOffset lastWrite = DateTimeOffset.MinValue;

    private (DateTimeOffset At, int Provisioned, int Serverless)? hand;

    public void Accepted(IReadOnlyList<WeightedRecord> from, IReadOnlyList<WeightedRecord> to, string comment)
    {
        var now = chaos.World.Agenda.Now;
        if (chaos.IsHand)
        {
            hand = to.Count == 2 ? (now, to[0].Weight, to[1].Weight) : null;
        }
        else
        {
            CheckForm(from, to);
            CheckObedience(from, now);
            if (TurnOf(comment) is { } turn)
            {
                CheckTurn(turn, from, to, now);
            }
        }

        lastWrite = now;
    }

    private TurnRecord? TurnOf(string comment)
    {
        var parts = comment.Split(" turn ");
        if (parts.Length != 2)
        {
            return null;
        }

        if (!turns.TryGetValue((parts[0], int.Parse(parts[1], System.Globalization.CultureInfo.InvariantCulture)), out var turn))
        {
            violate("S9", $"the write \"{comment}\" has no decision in the journal");
        }

        return turn;
    }

    private void CheckForm(IReadOnlyList<WeightedRecord> from, IReadOnlyList<WeightedRecord> to)
    {
        Require("S2", to.Sum(record => record.Weight) > 0, "all weights were written as 0");
        Require("S1", to.Count == 2 && to.Sum(record => record.Weight) == Weights.Whole, $"weights were written that sum to {to.Sum(record => record.Weight)}, in {to.Count} records");
        Require("S10", from.Count != to.Count || from.Select(Weightless).Order().SequenceEqual(to.Select(Weightless).Order()), "something else than the weights has changed");
    }

    private void CheckObedience(IReadOnlyList<WeightedRecord> from, DateTimeOffset now)
    {
        var word = chaos.Deployment.Parameters.Override;
        Require("S11", word?.IsPauseAt(now) != true || chaos.PausedSince is not { } since || now - since < LongestTurn || chaos.Calls.Any, "weights were written during a pause");

        // A pair that sums to 255 is one of ours to a response that has not seen the one before.
        var isRespected = hand is not { } edit || edit.Provisioned + edit.Serverless == Weights.Whole || edit.Provisioned + edit.Serverless == 0
            || now - edit.At >= chaos.Cluster.RespectHandEdits || !from.Select(record => record.Weight).SequenceEqual([edit.Provisioned, edit.Serverless]) || IsRest(edit);
        Require("S11", isRespected, $"weights that were set by hand {(now - (hand?.At ?? now)).TotalSeconds:0} s ago have been overwritten");
    }

    private bool IsRest((DateTimeOffset At, int Provisioned, int Serverless) edit) => (double)edit.Serverless / (edit.Provisioned + edit.Serverless) == chaos.Cluster.Shift.Rest.Value;

    private void CheckTurn(TurnRecord turn, IReadOnlyList<WeightedRecord> from, IReadOnlyList<WeightedRecord> to, DateTimeOffset now)
    {
        var (policy, seen, decision) = (turn.Policy!, turn.Observation!, turn.Decision);
        var (before, after) = (ShareOf(from), ShareOf(to));
        var name = $"{turn.Response} turn {turn.Turn} ({decision.Reason}, {before:0.000} to {after:0.000})";
        Require("S7", seen.Records is { Provisioned: { } one, Serverless: { } other } && from.Contains(one) && from.Contains(other), $"{name} replaced what it had not observed");
        Require("S7", seen.At >= lastWrite || chaos.World.Zone.Staleness > TimeSpan.Zero, $"{name} was decided on an observation older than the last write");
        Require("S8", ours.TrueForAll(write => write.Response != turn.Response + turn.Turn), $"{name} was written twice");
        var (rest, ceiling) = (Weights.For(policy.Shift.Rest).Share.Value, Weights.For(policy.Shift.Ceiling).Share.Value);
        Require("S1", (after >= rest && after <= ceiling) || decision.Reason == Reason.Evacuation, $"{name} is outside {rest:0.000} to {ceiling:0.000}");
        if (after > before)
        {
            Require("S3", now - seen.At < LongestTurn, $"{name} rests on an observation {(now - seen.At).TotalSeconds:0} s old");
            Require("S3", seen.Readers!.Any(reader => reader.Pool == Pool.Serverless && ReaderStatus.Serves(reader.Status) && IsFresh(reader, seen, policy)), $"{name} goes to a serverless pool without a ready reader");
        }
        else
        {
            Require("S4", before - after <= policy.Reclaim.Step + Rounding || decision.Reason is Reason.Evacuation or Reason.AboveCeiling or Reason.Pinned, $"{name} is further than a step");
            var isKnown = seen.Readers!.Any(reader => reader.Pool == Pool.Provisioned && IsFresh(reader, seen, policy)) && decision.Explanation.DemandBack is not null;
            Require("S5", isKnown || decision.Reason is Reason.Evacuation or Reason.AboveCeiling or Reason.Pinned, $"{name} took help away without knowing the load");
        }

        CheckRhythm(turn, name, after > before, now);
    }

    private void CheckRhythm(TurnRecord turn, string name, bool isOut, DateTimeOffset now)
    {
        var same = ours.FindAll(write => write.Response.StartsWith(turn.Response, StringComparison.Ordinal));
        if (same is [.., var last] && last.IsOut != isOut && turn.Decision.Reason is not (Reason.Evacuation or Reason.Pinned) && last.Reason is not (Reason.Evacuation or Reason.Pinned) && hand is null)
        {
            Require("S6", now - last.At >= turn.Policy!.Turn.Dwell - TimeSpan.FromSeconds(5), $"{name} turned round after {(now - last.At).TotalSeconds:0} s");
        }

        ours.Add((now, turn.Response + turn.Turn, isOut, turn.Decision.Reason));
        var hourly = same.Count(write => now - write.At < Hour) + 1;
        Require("S4", hourly <= turn.Policy!.Turn.WritesPerHour || turn.Decision.Reason == Reason.Evacuation, $"{name} is write {hourly} within an hour");
    }

    private void Require(string invariant, bool holds, string says)
    {
        if (!holds)
        {
            violate(invariant, says);
        }
    }

    private static bool IsFresh(ObservedReader reader, Observation seen, Core.Policies.ClusterPolicy policy) => reader.NewestAt is { } newest && (seen.At - newest).Duration() <= policy.Turn.Freshness;

    private static string Weightless(WeightedRecord record) => $"{record.Name} {record.SetIdentifier} {record.Ttl} {record.Value}";

    private double ShareOf(IReadOnlyList<WeightedRecord> records)
    {
        var serverless = records.FirstOrDefault(record => record.SetIdentifier == chaos.Cluster.Record.ServerlessSetIdentifier)?.Weight ?? 0;
        var sum = records.Sum(record => record.Weight);
        return sum == 0 ? 0.5 : (double)serverless / sum;
    }
}
