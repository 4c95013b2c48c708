using Autoscaler.Core.Policies;
using Autoscaler.Simulation.Outcomes;
using Autoscaler.Simulation.Physics;
using Autoscaler.Simulation.Scenarios;

namespace Autoscaler.Simulation.Runs;

/// <summary>Runs a scenario again with each physical constant at either end of what is plausible: nobody has measured most of them, so a claim must not hang on one.</summary>
public static class SensitivityRuns
{
    // Less than this is noise of the seed.
    private const double Noticeable = 0.1;

    private const int NoticeableSeconds = 5;

    /// <summary>How many runs it takes.</summary>
    public static int Count(Scenario scenario) => Ends(scenario).Count();

    public static IEnumerable<Sensitivity> Run(Scenario scenario, ClusterPolicy policy, IReadOnlyList<string> controllers, ulong seed)
    {
        var usual = Simulator.Run(scenario, policy, controllers, seed).Runs;
        foreach (var (constant, value) in Ends(scenario))
        {
            var constants = new Dictionary<string, double>(scenario.Constants) { [constant.Name] = value };
            var runs = Simulator.Run(scenario with { Constants = constants }, policy, controllers, seed).Runs;
            yield return new Sensitivity(constant, value, runs, ChangesVerdict(usual, runs));
        }
    }

    private static IEnumerable<(Constant, double)> Ends(Scenario scenario) =>
        from constant in Constants.All
        let usual = scenario.Constants.TryGetValue(constant.Name, out var value) ? value : constant.Value
        from end in new[] { constant.Low, constant.High }.Distinct()
        where end != usual
        select (constant, end);

    // The verdict: of any two controllers, which one is overloaded for less time, if the difference is worth mentioning.
    private static bool ChangesVerdict(IReadOnlyList<RunOutcome> usual, IReadOnlyList<RunOutcome> runs)
    {
        for (var one = 0; one < runs.Count; one++)
        {
            for (var other = 0; other < runs.Count; other++)
            {
                if (IsBetter(usual[one], usual[other]) && !IsBetter(runs[one], runs[other]) && runs[other].OverloadSeconds > 0)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool IsBetter(RunOutcome one, RunOutcome other) =>
        other.OverloadSeconds - one.OverloadSeconds > Math.Max(NoticeableSeconds, Noticeable * other.OverloadSeconds);
}
