using Autoscaler.Cli.Accounts;
using Autoscaler.Core.Fleet;
using Autoscaler.Core.Observations;
using Autoscaler.Core.Policies;
using Autoscaler.Core.Sensing;

namespace Autoscaler.Cli.Drilling;

/// <summary>Whom a drill says to be hot, and whether there is anywhere to go.</summary>
internal static class DrilledFleet
{
    // Of the smallest class: too few only make the pool look smaller.
    private const int FewestVcpus = 2;

    // Enhanced Monitoring's longest interval, and some.
    private static readonly TimeSpan Back = TimeSpan.FromSeconds(90);

    public static async Task<IReadOnlyList<DrilledReader>> Of(ClusterPolicy policy, DrillRequest request, Outside outside, List<string> problems, CancellationToken stop)
    {
        if (await outside.Account.Clusters.Describe(policy.Id, stop) is not { } cluster)
        {
            problems.Add($"{policy.Id}: RDS does not describe this cluster: check the id in the policy, and AWS_REGION.");
            return [];
        }

        var serving = cluster.Instances.Where(instance => !instance.IsWriter && ReaderStatus.Serves(instance.Status)).ToLookup(instance => instance.Pool);
        problems.AddRange(Problems(policy, request, [.. serving[Pool.Provisioned]], [.. serving[Pool.Serverless]]));
        if (problems.Count > 0)
        {
            return [];
        }

        var samples = await outside.Account.Samples.Read([.. serving[Pool.Provisioned]], outside.Clock.GetUtcNow() - Back, stop);
        return [.. serving[Pool.Provisioned].Select(reader => new DrilledReader(reader, Vcpus(samples.GetValueOrDefault(reader.Name))))];
    }

    private static IEnumerable<string> Problems(ClusterPolicy policy, DrillRequest request, IReadOnlyList<Instance> provisioned, IReadOnlyList<Instance> serverless)
    {
        if (provisioned.Count == 0)
        {
            yield return $"{policy.Id}: no provisioned reader serves, so nobody could be hot: add one.";
        }

        if (!serverless.Any(reader => reader.MonitoringSeconds == 1))
        {
            yield return serverless is [var one, ..]
                ? $"{one.Name}: monitored {(one.MonitoringSeconds == 0 ? "not at all" : $"every {one.MonitoringSeconds} s")}, and without fresh samples of a serverless reader nothing shifts: autoscaler doctor says how to watch it every second."
                : $"{policy.Id}: no serverless reader serves, so there is nowhere to shift to: add one of class db.serverless.";
        }

        if (!request.IsHomeAwaited && provisioned.FirstOrDefault(reader => reader.MonitoringSeconds != 1) is { } silent)
        {
            yield return $"{silent.Name}: not monitored every second, so the share would not return once the drill says nothing more of it: add --home, which stays until the end, or watch it every second.";
        }
    }

    private static int Vcpus(IReadOnlyList<Sample>? samples) => samples?.Select(sample => sample.Vcpus).LastOrDefault(vcpus => vcpus is not null) ?? FewestVcpus;
}
