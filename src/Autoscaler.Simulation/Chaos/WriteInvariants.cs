using System.Globalization;
using Autoscaler.Core;
using Autoscaler.Core.Decisions;
using Autoscaler.Core.Observations;
using Autoscaler.Functions.Messages;

namespace Autoscaler.Simulation.Chaos;

/// <summary>What must hold of each write of the weights that Route 53 has accepted: its form, that somebody has decided it, and that it replaced what was seen.</summary>
internal sealed class WriteInvariants(ChaosWorld chaos, Dictionary<(string Response, int Turn), TurnRecord> turns, Action<string, string> violate)
{
    private readonly ObedienceInvariants obedience = new(chaos, violate);

    private readonly HelpInvariants help = new(violate);

    private readonly RhythmInvariants rhythm = new(chaos, violate);

    private DateTimeOffset lastWrite = DateTimeOffset.MinValue;

    private DateTimeOffset acceptedAt;

    private string lastComment = "";

    public void Accepted(IReadOnlyList<WeightedRecord> from, IReadOnlyList<WeightedRecord> to, string comment)
    {
        var now = chaos.World.Agenda.Now;
        if (chaos.IsHand)
        {
            obedience.Edited(to, now);
            rhythm.Edited();
        }
        else
        {
            CheckForm(from, to);
            var turn = TurnOf(comment, from, to);
            obedience.Written(turn, from, now);
            if (turn is not null)
            {
                CheckTurn(turn, from, to, now);
            }
        }

        // A third record changes neither of ours.
        lastWrite = Ours(from).SequenceEqual(Ours(to)) ? lastWrite : now;
        (lastComment, acceptedAt) = (comment, now);
    }

    /// <summary>A turn has been decided.</summary>
    public void Decided(TurnRecord turn)
    {
        obedience.Decided(turn);
        rhythm.Decided(turn);
    }

    /// <summary>The journal says that weights were written.</summary>
    public void Applied(string response, int turn)
    {
        if (lastComment != Comment(response, turn) || acceptedAt != chaos.World.Agenda.Now)
        {
            violate("S9", $"the journal has a write of {response} turn {turn} that Route 53 has not");
        }
    }

    private TurnRecord? TurnOf(string comment, IReadOnlyList<WeightedRecord> from, IReadOnlyList<WeightedRecord> to)
    {
        var parts = comment.Split(" turn ");
        if (parts.Length != 2)
        {
            violate.Require("S9", from.Count == 0 || from.Select(record => record.Weight).SequenceEqual(to.Select(record => record.Weight)), $"the write \"{comment}\" has changed weights that nobody has decided");
            return null;
        }

        if (!turns.TryGetValue((parts[0], int.Parse(parts[1], CultureInfo.InvariantCulture)), out var turn))
        {
            violate("S9", $"the write \"{comment}\" has no decision in the journal");
        }

        return turn;
    }

    private void CheckForm(IReadOnlyList<WeightedRecord> from, IReadOnlyList<WeightedRecord> to)
    {
        // A third record that somebody has put there meanwhile is not ours to write.
        var ours = Ours(to);
        violate.Require("S2", to.Sum(record => record.Weight) > 0, "all weights were written as 0");
        violate.Require("S1", ours.Count == 2 && ours.Sum(record => record.Weight) == Weights.Whole, $"weights were written that sum to {ours.Sum(record => record.Weight)}, in {ours.Count} records");
        violate.Require("S10", from.Count != to.Count || from.Select(Weightless).Order().SequenceEqual(to.Select(Weightless).Order()), "something else than the weights has changed");
    }

    private void CheckTurn(TurnRecord turn, IReadOnlyList<WeightedRecord> from, IReadOnlyList<WeightedRecord> to, DateTimeOffset now)
    {
        var (policy, seen, decision) = (turn.Policy!, turn.Observation!, turn.Decision);
        var (before, after) = (ShareOf(from), ShareOf(to));
        var name = string.Create(CultureInfo.InvariantCulture, $"{turn.Response} turn {turn.Turn} ({decision.Reason}, {before:0.000} to {after:0.000})");
        violate.Require("S7", seen.Records is { Provisioned: { } one, Serverless: { } other } && from.Contains(one) && from.Contains(other), $"{name} replaced what it had not observed");
        violate.Require("S7", seen.At >= lastWrite || chaos.World.Zone.Staleness > TimeSpan.Zero, $"{name} was decided on an observation older than the last write");
        violate.Require("S9", decision.To is { } decided && to.Any(record => record.SetIdentifier == chaos.Cluster.Record.ServerlessSetIdentifier && record.Weight == decided.Serverless), $"{name} is not what was decided");
        var (rest, ceiling) = (Weights.For(policy.Shift.Rest).Share.Value, Weights.For(policy.Shift.Ceiling).Share.Value);
        violate.Require("S1", (after >= rest && after <= ceiling) || decision.Reason == Reason.Evacuation, $"{name} is outside {rest:0.000} to {ceiling:0.000}");
        help.Check(name, turn, before, after, now);
        rhythm.Check(name, turn, after > before, now);
    }

    private List<WeightedRecord> Ours(IReadOnlyList<WeightedRecord> records) =>
        [.. records.Where(record => record.SetIdentifier == chaos.Cluster.Record.ProvisionedSetIdentifier || record.SetIdentifier == chaos.Cluster.Record.ServerlessSetIdentifier).OrderBy(record => record.SetIdentifier, StringComparer.Ordinal)];

    private static string Comment(string response, int turn) => string.Create(CultureInfo.InvariantCulture, $"{response} turn {turn}");

    private static string Weightless(WeightedRecord record) => $"{record.Name} {record.SetIdentifier} {record.Ttl} {record.Value}";

    private double ShareOf(IReadOnlyList<WeightedRecord> records)
    {
        var serverless = records.FirstOrDefault(record => record.SetIdentifier == chaos.Cluster.Record.ServerlessSetIdentifier)?.Weight ?? 0;
        var sum = records.Sum(record => record.Weight);
        return sum == 0 ? 0.5 : (double)serverless / sum;
    }
}
