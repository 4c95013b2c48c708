using Autoscaler.Functions;

namespace Autoscaler.Simulation.Chaos;

/// <summary>Bounded work (S12): a function makes a fixed number of calls whatever the load, the collector asks who reads at most once a minute, data and histories stay small.</summary>
internal sealed class WorkInvariants(ChaosWorld chaos, Action<string, string> violate)
{
    private const int MostPayload = 32 * 1024;

    private const int MostEvents = 20_000;

    private const string Describe = "rds:DescribeDBClusters";

    private const string Publish = "cloudwatch:PutMetricData";

    private static readonly TimeSpan TopologyAge = TimeSpan.FromSeconds(60);

    // Of AWS, in one invocation. Observe and Reconcile ask at most two pages of each reader's log, of which there are at most 15; Reconcile's first run makes everything.
    private static readonly Dictionary<FunctionName, int> MostCalls = new Dictionary<FunctionName, int>
    {
        [FunctionName.CollectMetrics] = 16,
        [FunctionName.StartResponse] = 12,
        [FunctionName.Observe] = 50,
        [FunctionName.Decide] = 0,
        [FunctionName.Shift] = 2,
        [FunctionName.Provision] = 5,
        [FunctionName.Reconcile] = 60,
    };

    private readonly Dictionary<object, DateTimeOffset> askedAt = new(ReferenceEqualityComparer.Instance);

    private object? environment;

    private int calls;

    private int describes;

    private int publishes;

    public void Begun(object running)
    {
        (environment, calls) = (running, chaos.World.Calls.Total);
        (describes, publishes) = (Count(Describe), Count(Publish));
    }

    public void Ended(FunctionName function)
    {
        var made = chaos.World.Calls.Total - calls;
        if (made > MostCalls[function])
        {
            violate("S12", $"{function} made {made} calls in one invocation");
        }

        if (function == FunctionName.CollectMetrics)
        {
            CheckCollector(Count(Describe) - describes, Count(Publish) - publishes);
        }
    }

    /// <summary>After each event of the world.</summary>
    public void Look()
    {
        if (chaos.Deployment.StepFunctions.Executions is [.., var newest] && (newest.LargestPayload > MostPayload || newest.Events > MostEvents))
        {
            violate("S12", $"{newest.Name} carries {newest.LargestPayload} bytes and has a history of {newest.Events} events");
        }
    }

    private void CheckCollector(int asked, int published)
    {
        var now = chaos.World.Agenda.Now;
        if (published > 1)
        {
            violate("S12", $"the collector published in {published} calls");
        }

        if (asked == 0)
        {
            return;
        }

        // An answer that failed, or was empty, may be asked for again sooner.
        var isAnswered = !chaos.Calls.Any && !chaos.World.Rds.IsEmpty;
        if (asked > 1 || (isAnswered && askedAt.TryGetValue(environment!, out var last) && now - last < TopologyAge))
        {
            violate("S12", $"the collector asked who reads {asked} times, {(askedAt.TryGetValue(environment!, out var before) ? (now - before).TotalSeconds : 0):0} s after it had been told");
        }

        if (isAnswered)
        {
            askedAt[environment!] = now;
        }
    }

    private int Count(string operation) => chaos.World.Calls.Counts.GetValueOrDefault(operation);
}
