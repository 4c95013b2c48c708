using Autoscaler.Core.Decisions;
using Autoscaler.Core.Fleet;
using Autoscaler.Core.Metrics;
using Autoscaler.Core.Observations;
using Autoscaler.Functions;
using Autoscaler.Functions.Ports;

namespace Autoscaler.Simulation.Cloud;

/// <summary>Application Auto Scaling as our functions ask it, and the two floors.</summary>
public sealed class Scaling(Agenda agenda, Calls calls, MetricStore store, ReplicaScaler scaler, Rds rds) : IReplicaScaling, IFloors
{
    private const string DescribeTargets = "application-autoscaling:DescribeScalableTargets";

    private const string RegisterTarget = "application-autoscaling:RegisterScalableTarget";

    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    private readonly List<DemandTracking> policies = [];

    public Task<ReplicaScaling> Of(string cluster, CancellationToken stop) => calls.Ask(
        DescribeTargets,
        () => new ReplicaScaling(scaler.IsRegistered ? new ReplicaTarget(scaler.Min, scaler.Max, scaler.IsInSuspended) : null, [.. policies], []),
        "application-autoscaling:DescribeScalingPolicies");

    public Task Register(Permit permit, int? min, int? max, CancellationToken stop) => calls.Write(RegisterTarget, () => Set(min, max, null));

    public Task PutPolicy(Permit permit, DemandTracking wanted, CancellationToken stop) => calls.Write("application-autoscaling:PutScalingPolicy", () =>
    {
        policies.RemoveAll(policy => policy.Name == wanted.Name);
        policies.Add(wanted);
        (scaler.Target, scaler.Metric) = (wanted.TargetCpu, Demand);
        return true;
    });

    public Task DeletePolicy(Permit permit, string name, CancellationToken stop) => calls.Write("application-autoscaling:DeleteScalingPolicy", () =>
    {
        scaler.Metric = null;
        return policies.RemoveAll(policy => policy.Name == name);
    });

    public Task Deregister(Permit permit, CancellationToken stop) => calls.Write("application-autoscaling:DeregisterScalableTarget", () =>
    {
        scaler.Deregister();
        return true;
    });

    public Task<ObservedFloor?> Readers(string cluster, CancellationToken stop) =>
        calls.Ask(DescribeTargets, () => scaler.IsRegistered ? new ObservedFloor(scaler.Min, scaler.Max, scaler.IsInSuspended) : null);

    public async Task<FloorOutcome> Move(Permit permit, string cluster, FloorMove move, CancellationToken stop) =>
        move.Floor == Floor.Readers ? await MoveReaders(move, await Readers(cluster, stop)) : await MoveAcu(move, await calls.Ask("rds:DescribeDBClusters", rds.Range));

    public Task Warm(CancellationToken stop) => calls.Ask(DescribeTargets, () => true, "rds:DescribeDBClusters");

    private Task<FloorOutcome> MoveReaders(FloorMove move, ObservedFloor? now) => now switch
    {
        null => Task.FromResult(FloorOutcome.Denied),
        _ when now.Min == move.To && now.ScaleInSuspended == move.SuspendScaleIn => Task.FromResult(FloorOutcome.AlreadyThere),
        _ when now.Min != move.From && now.Min != move.To => Task.FromResult(FloorOutcome.Foreign),
        _ => calls.Write(RegisterTarget, () =>
        {
            Set((int)move.To, null, move.SuspendScaleIn);
            return FloorOutcome.Moved;
        }),
    };

    private Task<FloorOutcome> MoveAcu(FloorMove move, AcuRange now) => now switch
    {
        _ when now.Min == move.To => Task.FromResult(FloorOutcome.AlreadyThere),
        _ when now.Min != move.From => Task.FromResult(FloorOutcome.Foreign),
        _ when !rds.IsAvailable => Task.FromResult(FloorOutcome.Postponed),
        _ => calls.Write("rds:ModifyDBCluster", () =>
        {
            rds.SetMin(move.To);
            return FloorOutcome.Moved;
        }),
    };

    private bool Set(int? min, int? max, bool? suspendIn)
    {
        scaler.Register(min, max, suspendIn);
        return true;
    }

    // MAX([cpu, FILL(demand, 0)]) over the last whole minute.
    private double? Demand()
    {
        var end = new DateTimeOffset(agenda.Now.UtcTicks - (agenda.Now.UtcTicks % Minute.Ticks), TimeSpan.Zero);
        var cpu = store.Read(MetricName.ReaderCpu, Pool.Provisioned, null, end - Minute, end).Average;
        return cpu is { } known ? Math.Max(known, store.Read(MetricName.DemandCpu, null, null, end - Minute, end).Highest ?? 0) : null;
    }
}
