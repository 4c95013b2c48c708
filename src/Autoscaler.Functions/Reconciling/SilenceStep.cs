using Autoscaler.Core.Fleet;
using Autoscaler.Core.Observations;
using Autoscaler.Functions.Ports;

namespace Autoscaler.Functions.Reconciling;

/// <summary>
/// Asks the log of each watched reader whether it still speaks: the alarm on silence hears none of many. How long one has been silent this environment remembers, and a cold
/// start begins anew.
/// </summary>
internal sealed class SilenceStep(IRecentSamples samples)
{
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    // A reader that has just been watched needs a while for its first word, and delivery may be late.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    private readonly Dictionary<(string Cluster, string Reader), DateTimeOffset> silentSince = [];

    public async Task Run(ClusterRun run, ClusterNow? cluster, CancellationToken stop)
    {
        var watched = (cluster?.Instances ?? []).Where(instance => instance is { IsWriter: false, MonitoringSeconds: 1 } && ReaderStatus.Serves(instance.Status)).ToList();
        if (watched.Count == 0 || await run.Ask(nameof(IRecentSamples), () => samples.Read(watched, run.Now - Window, stop)) is not { } heard)
        {
            return;
        }

        foreach (var reader in watched)
        {
            var key = (run.Policy.Id, reader.ResourceId);
            if (!heard.TryGetValue(reader.Name, out var said) || said.Count > 0)
            {
                silentSince.Remove(key);
            }
            else if (!silentSince.TryAdd(key, run.Now) && run.Now - silentSince[key] >= Patience)
            {
                run.Find(FindingKind.ReaderSilent);
            }
        }
    }
}
