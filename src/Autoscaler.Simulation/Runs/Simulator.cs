using Autoscaler.Core.Policies;
using Autoscaler.Simulation.Controllers;
using Autoscaler.Simulation.Outcomes;
using Autoscaler.Simulation.Scenarios;

namespace Autoscaler.Simulation.Runs;

/// <summary>Runs a scenario under one controller after the other. The same scenario, policy and seed give the same outcome, to the byte.</summary>
public static class Simulator
{
    public static readonly IReadOnlyList<string> Controllers = ["autoscaler", "guidance", "native", "none", "prescaled", "serverless-only"];

    private const int ProgressInterval = 60;

    /// <param name="scenario">What happens.</param>
    /// <param name="policy">Of the one cluster that is simulated. It acts, whatever its mode.</param>
    /// <param name="controllers">Names of <see cref="Controllers"/>.</param>
    /// <param name="seed">Of every random draw.</param>
    /// <param name="progress">Called now and then with the controller and the seconds that are done.</param>
    public static Outcome Run(Scenario scenario, ClusterPolicy policy, IReadOnlyList<string> controllers, ulong seed, Action<string, int>? progress = null) =>
        new(scenario.Name, seed, [.. controllers.Select(name => RunOne(scenario, policy with { Mode = Mode.Act }, Create(name, policy), seed, progress))]);

    private static IController Create(string name, ClusterPolicy policy) => name switch
    {
        "autoscaler" => new AutoscalerController(new Policy([policy with { Mode = Mode.Act }])),
        "guidance" => new GuidanceController(),
        "native" => new NativeController(),
        "none" => new NoController(),
        "prescaled" => new PrescaledController(),
        "serverless-only" => new ServerlessOnlyController(),
        _ => throw new ArgumentException($"There is no controller {name}.", nameof(name)),
    };

    private static RunOutcome RunOne(Scenario scenario, ClusterPolicy policy, IController controller, ulong seed, Action<string, int>? progress)
    {
        var weights = Core.Weights.For(policy.Shift.Rest);
        var world = new World(controller.Plan(new WorldPlan
        {
            Scenario = scenario,
            Policy = policy,
            Seed = seed,
            Readers = scenario.Cluster.Readers ?? policy.Readers.Min,
            ServerlessReaders = scenario.Cluster.ServerlessReaders,
            Weights = (weights.Provisioned, weights.Serverless),
            Ttl = policy.Record.Ttl,
        }));
        controller.Begin(world);
        var score = new Scorekeeper(world);
        new Mishaps(world, score.Mark).Plan(scenario.Events);
        world.RunUntil(0);
        world.StartCounting();
        var before = controller.Responses;
        for (var second = 0; second < scenario.Seconds;)
        {
            second = Math.Min(scenario.Seconds, second + ProgressInterval);
            world.RunUntil(second);
            progress?.Invoke(controller.Name, second);
        }

        return Verdicts.Of(world, controller, score, before);
    }
}
