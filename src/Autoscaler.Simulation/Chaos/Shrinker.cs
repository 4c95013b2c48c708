namespace Autoscaler.Simulation.Chaos;

/// <summary>Makes a plan that fails smaller, for as long as the same invariant fails: what is left is what matters.</summary>
public static class Shrinker
{
    private const int MostRuns = 80;

    /// <param name="failed">A plan with a violation.</param>
    /// <param name="tried">Called with the number of runs so far.</param>
    public static ChaosOutcome Shrink(ChaosOutcome failed, Action<int>? tried = null)
    {
        var best = failed;
        var runs = 0;
        var isSmaller = true;
        while (isSmaller && runs < MostRuns)
        {
            isSmaller = false;
            foreach (var smaller in Smaller(best.Plan))
            {
                if (runs++ >= MostRuns)
                {
                    break;
                }

                tried?.Invoke(runs);
                if (ChaosRun.Run(smaller) is { Violation: { } violation } outcome && violation.Invariant == failed.Violation!.Invariant)
                {
                    (best, isSmaller) = (outcome, true);
                    break;
                }
            }
        }

        return best;
    }

    private static IEnumerable<ChaosPlan> Smaller(ChaosPlan plan)
    {
        // Half of the faults at once, then one by one.
        if (plan.Faults.Count > 3)
        {
            var half = plan.Faults.Count / 2;
            yield return plan with { Faults = [.. plan.Faults.Take(half)] };
            yield return plan with { Faults = [.. plan.Faults.Skip(half)] };
        }

        for (var i = 0; i < plan.Faults.Count; i++)
        {
            yield return plan with { Faults = [.. plan.Faults.Where((_, other) => other != i)] };
        }

        if (plan.Load.Count > 0)
        {
            yield return plan with { Load = [] };
        }

        var few = plan.Constants.Where(constant => constant.Key is "hosts" or "poolSize").ToDictionary();
        if (plan.Constants.Count > few.Count)
        {
            yield return plan with { Constants = few };
        }

        foreach (var fault in plan.Faults.Where(fault => fault.For > 10))
        {
            yield return plan with { Faults = [.. plan.Faults.Select(other => other == fault ? fault with { For = fault.For / 2 } : other)] };
        }
    }
}
