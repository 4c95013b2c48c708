using Autoscaler.Functions;
using Autoscaler.Simulation.Controllers;
using Autoscaler.Simulation.Outcomes;

namespace Autoscaler.Simulation.Runs;

/// <summary>Reads the outcome of a run off its score.</summary>
internal static class Verdicts
{
    private const int Calm = 30;

    public static RunOutcome Of(World world, IController controller, Scorekeeper score, int responsesBefore)
    {
        var detectCpu = world.Plan.Policy.Detect.Cpu;
        var spike = Spike(world, score, detectCpu);
        var first = score.Writes.Count > 0 ? score.Writes[0].Second : (double?)null;
        var cost = Prices.Of(score.ReaderHours, world.Plan.Scenario.Cluster.VcpusPerReader, score.AcuHours, world.Calls, world.Bill);
        return new RunOutcome
        {
            Controller = controller.Name,
            Requests = (long)Math.Round(world.Traffic.Offered),
            FailedRequests = (long)Math.Round(world.Traffic.Failed),
            OverloadSeconds = score.Overloaded.Count(second => second),
            DetectSeconds = spike is { } hot && score.Writes.Select(write => (double?)write.Second).FirstOrDefault(second => second >= hot) is { } accepted ? (int)Math.Ceiling(accepted - hot) : null,
            ReliefSeconds = Relief(score, spike, detectCpu),
            P50Ms = Math.Round(world.Traffic.All.Percentile(0.5), 1),
            P99Ms = Math.Round(world.Traffic.All.Percentile(0.99), 1),
            AcuHours = Math.Round(score.AcuHours, 4),
            ReaderHours = Math.Round(score.ReaderHours, 4),
            CostUsd = Math.Round(cost.Readers + cost.Serverless + cost.Controller, 4),
            WeightWrites = score.Writes.Count,
            Reversals = score.Reversals,
            Responses = controller.Responses - responsesBefore,
            ApiCalls = new SortedDictionary<string, int>(world.Calls.Counts.ToDictionary(), StringComparer.Ordinal),
            Timeline = score.Rows,
            Moments = [.. Moments(controller, score, spike).OrderBy(moment => moment.T)],
            Decisions = controller is AutoscalerController ours ? [.. Decisions(ours)] : [],
            Overload = OverloadSeconds.Split(world, score, first),
            Cost = cost,
            Usage = new Usage(world.Bill.Invocations, world.Bill.Seconds, world.Bill.Transitions),
        };
    }

    private static int? Spike(World world, Scorekeeper score, double detectCpu)
    {
        var vcpus = world.Plan.Readers > 0 ? world.Plan.Scenario.Cluster.VcpusPerReader : 0;
        var row = score.Rows.Where(row => vcpus > 0 && row.ProvisionedReaders > 0 && row.DemandVcpu >= detectCpu / 100 * vcpus * row.ProvisionedReaders).Select(row => (int?)row.T).FirstOrDefault();
        return row;
    }

    // From the spike to the beginning of the first thirty seconds in which the pool stays cool.
    private static int? Relief(Scorekeeper score, int? spike, double detectCpu)
    {
        var calm = 0;
        for (var t = spike ?? int.MaxValue; t < score.Rows.Count; t++)
        {
            calm = score.Rows[t].ProvisionedCpu < detectCpu ? calm + 1 : 0;
            if (calm == Calm)
            {
                return t - Calm + 1 - spike!.Value;
            }
        }

        return null;
    }

    private static List<Moment> Moments(IController controller, Scorekeeper score, int? spike)
    {
        var moments = score.Moments.ToList();
        if (spike is { } second)
        {
            moments.Insert(0, new Moment(second, MomentKind.Spike, ""));
        }

        if (controller is AutoscalerController { Deployment: var deployment })
        {
            moments.AddRange(deployment.StepFunctions.Executions.Where(one => one.StartedAt >= World.Zero).Select(one => new Moment(At(one.StartedAt), MomentKind.Detected, one.Name)));
            moments.AddRange(deployment.Topic.Told.Where(told => told.At >= World.Zero).Select(told => new Moment(At(told.At), MomentKind.Told, told.Title)));
        }

        return moments;
    }

    private static IEnumerable<TimedDecision> Decisions(AutoscalerController controller) =>
        from entry in controller.Deployment.Journal.Entries
        let decided = entry.Entry as JournalEntry.Decided
        where decided is not null
        select new TimedDecision(At(entry.At), decided.Turn.Response, decided.Turn.Turn, decided.Turn.Decision) { Record = decided.Turn };

    private static int At(DateTimeOffset time) => (int)Math.Floor((time - World.Zero).TotalSeconds);
}
