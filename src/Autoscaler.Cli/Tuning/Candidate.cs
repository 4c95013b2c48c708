using Autoscaler.Core.Policies;

namespace Autoscaler.Cli.Tuning;

/// <summary>A policy that was tried on all loads.</summary>
/// <param name="Values">Of the thresholds, in their order.</param>
/// <param name="Policy">With them.</param>
/// <param name="Overload">Seconds of overload, of all loads together, the mean of the seeds.</param>
/// <param name="Cost">Dollars, likewise.</param>
/// <param name="Reversals">Of all loads together, with the seed that had most.</param>
/// <param name="Writes">Of the weights, likewise.</param>
internal sealed record Candidate(IReadOnlyList<double> Values, ClusterPolicy Policy, int Overload, double Cost, int Reversals, int Writes)
{
    /// <summary>Nothing about the other is better, and something is worse.</summary>
    public bool Beats(Candidate other) => Overload <= other.Overload && Cost <= other.Cost && Reversals <= other.Reversals && (Overload, Cost, Reversals) != (other.Overload, other.Cost, other.Reversals);

    /// <summary>What it has that another has not.</summary>
    public IEnumerable<(Threshold Threshold, double Value)> Changes(Candidate from) =>
        Threshold.All.Select((threshold, i) => (Threshold: threshold, Value: Values[i], Was: from.Values[i])).Where(one => one.Value != one.Was).Select(one => (one.Threshold, one.Value));
}
