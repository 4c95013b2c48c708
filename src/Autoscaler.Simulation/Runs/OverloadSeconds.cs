using Autoscaler.Simulation.Outcomes;
using Autoscaler.Simulation.Physics;

namespace Autoscaler.Simulation.Runs;

/// <summary>Tells what each overload second was spent on.</summary>
internal static class OverloadSeconds
{
    // The share is there when all but so much of it has arrived.
    private const double Arrived = 0.05;

    private const double Full = 95;

    /// <param name="world">For its delays.</param>
    /// <param name="score">Second by second.</param>
    /// <param name="firstWrite">When Route 53 accepted the first batch; null: never.</param>
    public static OverloadSplit Split(World world, Scorekeeper score, double? firstWrite)
    {
        var delay = world.Plan.Ttl.TotalSeconds + world.Nature.Of(Constants.Propagation) + world.Nature.Of(Constants.EndpointTtl) + world.Nature.Of(Constants.HostDnsCache);
        var split = new OverloadSplit(0, 0, 0, 0, 0);
        foreach (var row in score.Rows.Where(row => score.Overloaded[row.T]))
        {
            split = row switch
            {
                _ when firstWrite is null => split with { Rest = split.Rest + 1 },
                _ when row.T < firstWrite => split with { Detection = split.Detection + 1 },
                _ when row.T < firstWrite + delay => split with { Dns = split.Dns + 1 },
                { AchievedShare: var achieved, Share: var share } when achieved < share - Arrived => split with { Turnover = split.Turnover + 1 },
                { ServerlessCpu: >= Full } => split with { Serverless = split.Serverless + 1 },
                _ => split with { Rest = split.Rest + 1 },
            };
        }

        return split;
    }
}
