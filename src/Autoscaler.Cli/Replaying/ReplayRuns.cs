using Autoscaler.Cli.Terminal;
using Autoscaler.Cli.Words;
using Autoscaler.Core.Policies;
using Autoscaler.Simulation.Outcomes;
using Autoscaler.Simulation.Runs;
using Autoscaler.Simulation.Scenarios;

namespace Autoscaler.Cli.Replaying;

/// <summary>A recorded demand under the policy, under another one, and under other controllers.</summary>
internal static class ReplayRuns
{
    // More would hide the picture.
    private const int MostBounds = 12;

    private const ulong Seed = 1;

    public static Outcome Run(ReplayInputs inputs, Scenario scenario, RecordedLoad load, TextWriter error)
    {
        List<(string Name, string Controller, ClusterPolicy Policy)> plan = [(ControllerWords.Ours, ControllerWords.Ours, inputs.Policy)];
        if (inputs.Other is { } other)
        {
            plan.Add((other.Name, ControllerWords.Ours, other.Policy));
        }

        plan.AddRange(inputs.Controllers.Where(name => name != ControllerWords.Ours).Select(name => (name, name, inputs.Policy)));
        return Run(plan, scenario, load, error);
    }

    /// <param name="plan">Who runs it, under which policy, and what that is called.</param>
    /// <param name="scenario">The recorded demand.</param>
    /// <param name="load">Where it is a lower bound.</param>
    /// <param name="error">For how far it is.</param>
    public static Outcome Run(IReadOnlyList<(string Name, string Controller, ClusterPolicy Policy)> plan, Scenario scenario, RecordedLoad load, TextWriter error)
    {
        var runs = new List<RunOutcome>();
        ProgressBar.Show(error, plan.Count * scenario.Seconds, step =>
        {
            foreach (var (name, controller, policy) in plan)
            {
                // Schedules speak of the clock on the wall, and the recording has its own.
                var one = Simulator.Run(scenario, policy with { Prewarm = [] }, [controller], Seed, (_, second) => step(name, (runs.Count * scenario.Seconds) + second)).Runs[0];
                runs.Add(one with { Controller = name, Moments = [.. one.Moments.Concat(load.Bounds(MostBounds)).OrderBy(moment => moment.T)] });
            }
        });
        return new Outcome(scenario.Name, Seed, runs);
    }
}
