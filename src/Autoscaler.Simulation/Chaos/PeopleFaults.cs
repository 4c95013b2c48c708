using System.Text;
using Autoscaler.Core;
using Autoscaler.Core.Overrides;
using Autoscaler.Core.Policies;
using Autoscaler.Functions;

namespace Autoscaler.Simulation.Chaos;

/// <summary>Operators, and people who wish us ill.</summary>
internal static class PeopleFaults
{
    public static Action? Apply(ChaosWorld chaos, PlannedFault fault)
    {
        var parameters = chaos.Deployment.Parameters;
        switch (fault.Kind)
        {
            case FaultKind.PolicyInvalid:
                chaos.Fire(fault.Kind);
                parameters.PutInvalid([new PolicyProblem("$.clusters", Invariants.Marker, "clusters", "Write some.")]);
                return () => parameters.PutInvalid([]);
            case FaultKind.PolicyChanged:
                // The share may be above it now: it comes down by itself.
                var version = $"at {chaos.Second}";
                chaos.Fire(fault.Kind);
                chaos.ValidVersions.Add(version);
                parameters.Put(new Policy([chaos.Cluster with { Shift = chaos.Cluster.Shift with { Ceiling = new Share(0.3 + (0.2 * fault.Strength)) } }]), version);
                return () => parameters.Put(chaos.Policy, "1");
            case FaultKind.Pause:
                return Override(chaos, fault, null);
            case FaultKind.Pin:
                return Override(chaos, fault, new Share(fault.Strength));
            case FaultKind.Hostile:
                var isOver = false;
                Harass(chaos, fault, () => isOver);
                return () => isOver = true;
            default:
                return null;
        }
    }

    private static Action Override(ChaosWorld chaos, PlannedFault fault, Share? pin)
    {
        chaos.Fire(fault.Kind);
        chaos.Deployment.Parameters.Override = new Override(pin, "dba", "chaos", chaos.World.Agenda.Now.AddSeconds(Math.Max(60, fault.For)));
        return () => chaos.Deployment.Parameters.Override = null;
    }

    private static void Harass(ChaosWorld chaos, PlannedFault fault, Func<bool> isOver)
    {
        if (isOver())
        {
            return;
        }

        chaos.Fire(fault.Kind);
        var (function, text) = chaos.Random.Below(5) switch
        {
            0 => (FunctionName.StartResponse, """{"alarmData":{"alarmName":"@","state":{"value":"ALARM"}}}"""),
            1 => (FunctionName.StartResponse, """{"alarmData":{"alarmName":"shop-{0}\n@","state":{"value":"ALARM"},"configuration":{"metrics":[{"metricStat":{"metric":{"dimensions":{"Cluster":"@"}}}}]}}}"""),
            2 => (FunctionName.StartResponse, "[[[[[[[[[[ @"),
            3 => (FunctionName.CollectMetrics, """{"Records":[{"kinesis":{"data":"@"}}]}"""),
            _ => (FunctionName.Reconcile, """{"detail":"@","RequestType":7}"""),
        };
        chaos.Deployment.Lambda.Invoke(function, Encoding.UTF8.GetBytes(text.Replace("@", Invariants.Marker, StringComparison.Ordinal)));
        chaos.World.Agenda.In(TimeSpan.FromSeconds(20), () => Harass(chaos, fault, isOver));
    }
}
