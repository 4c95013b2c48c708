using System.Text.Json.Nodes;
using Autoscaler.Core.Policies;
using Autoscaler.Simulation.Runs;
using Autoscaler.Simulation.Scenarios;

namespace Autoscaler.Cli.Tuning;

/// <summary>
/// Searches thresholds from a policy outwards: what nothing tried beats is varied by one step of one threshold at a time. A policy that the reader refuses is not tried.
/// </summary>
/// <param name="file">The policy file to begin with.</param>
/// <param name="loads">What each candidate is tried on.</param>
/// <param name="seeds">With how many seeds, so that no proposal owes its luck to one.</param>
/// <param name="tries">How many policies, the first one included.</param>
internal sealed class PolicySearch(JsonObject file, IReadOnlyList<Scenario> loads, int seeds, int tries)
{
    private readonly List<Candidate> tried = [];

    private readonly HashSet<string> seen = [];

    /// <summary>Those that nothing tried beats, the cheapest first.</summary>
    public IReadOnlyList<Candidate> Best => [.. tried.Where(one => !tried.Any(other => other.Beats(one))).DistinctBy(one => (one.Overload, one.Cost, one.Reversals)).OrderBy(one => one.Cost)];

    public IReadOnlyList<Candidate> Tried => tried;

    /// <param name="first">The policy as it is.</param>
    /// <param name="progress">Is told what is tried, and how many have been.</param>
    public void Run(ClusterPolicy first, Action<string, double> progress)
    {
        Try([.. Threshold.All.Select(threshold => threshold.Of(first))], progress);
        var varied = new HashSet<Candidate>(ReferenceEqualityComparer.Instance);
        while (tried.Count < tries && Best.FirstOrDefault(one => !varied.Contains(one)) is { } next)
        {
            varied.Add(next);
            for (var i = 0; i < Threshold.All.Count; i++)
            {
                Vary(next, i, Threshold.All[i].Step, progress);
                Vary(next, i, -Threshold.All[i].Step, progress);
            }
        }
    }

    /// <summary>The whole file with a candidate's thresholds.</summary>
    public JsonObject FileOf(IReadOnlyList<double> values)
    {
        var copy = file.DeepClone().AsObject();
        foreach (var (threshold, value) in Threshold.All.Zip(values))
        {
            threshold.Set(copy, value);
        }

        return copy;
    }

    private void Vary(Candidate from, int threshold, double step, Action<string, double> progress)
    {
        if (tried.Count < tries)
        {
            Try([.. from.Values.Select((value, i) => i == threshold ? Math.Round(value + step, 4) : value)], progress);
        }
    }

    private void Try(IReadOnlyList<double> values, Action<string, double> progress)
    {
        if (!seen.Add(string.Join(' ', values.Select(Threshold.Text)))
            || PolicyReader.Read(System.Text.Encoding.UTF8.GetBytes(FileOf(values).ToJsonString())) is not PolicyReading.Accepted { Policy.Clusters: [var policy, ..] })
        {
            return;
        }

        progress($"policy {tried.Count + 1}", tried.Count);
        var runs = Enumerable.Range(1, seeds)
            .Select(seed => loads.Select(load => Simulator.Run(load, policy with { Prewarm = [] }, ["autoscaler"], (ulong)seed).Runs[0]).ToList()).ToList();
        tried.Add(new Candidate(
            values,
            policy,
            (int)Math.Round(runs.Average(one => one.Sum(run => run.OverloadSeconds))),
            Math.Round(runs.Average(one => one.Sum(run => run.CostUsd)), 2),
            runs.Max(one => one.Sum(run => run.Reversals)),
            runs.Max(one => one.Sum(run => run.WeightWrites))));
    }
}
