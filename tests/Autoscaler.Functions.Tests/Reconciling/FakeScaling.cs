using Autoscaler.Core.Decisions;
using Autoscaler.Core.Observations;
using Autoscaler.Functions.Ports;

namespace Autoscaler.Functions.Tests.Reconciling;

internal sealed class FakeScaling(CallLog log) : IReplicaScaling, IFloors
{
    public ReplicaTarget? Target { get; set; }

    public List<DemandTracking> Policies { get; } = [];

    public List<string> Others { get; } = [];

    public FloorOutcome MoveOutcome { get; set; } = FloorOutcome.Moved;

    public List<FloorMove> Moves { get; } = [];

    Task<ReplicaScaling> IReplicaScaling.Of(string cluster, CancellationToken stop)
    {
        log.Ask("DescribeScaling", stop, calls: 2);
        return Task.FromResult(new ReplicaScaling(Target, [.. Policies], [.. Others]));
    }

    Task IReplicaScaling.Register(Permit permit, int? min, int? max, CancellationToken stop)
    {
        log.Change("Register", $"{min}-{max}", stop);
        Target = new ReplicaTarget(min ?? Target!.Min, max ?? Target!.Max, Target?.ScaleInSuspended ?? false);
        return Task.CompletedTask;
    }

    Task IReplicaScaling.PutPolicy(Permit permit, DemandTracking wanted, CancellationToken stop)
    {
        log.Change("PutPolicy", wanted.Name, stop);
        Policies.RemoveAll(policy => policy.Name == wanted.Name);
        Policies.Add(wanted);
        return Task.CompletedTask;
    }

    Task IReplicaScaling.DeletePolicy(Permit permit, string name, CancellationToken stop)
    {
        log.Change("DeletePolicy", name, stop);
        Policies.RemoveAll(policy => policy.Name == name);
        return Task.CompletedTask;
    }

    Task IReplicaScaling.Deregister(Permit permit, CancellationToken stop)
    {
        log.Change("Deregister", permit.Cluster, stop);
        Target = null;
        return Task.CompletedTask;
    }

    Task<ObservedFloor?> IFloors.Readers(string cluster, CancellationToken stop) => throw new NotSupportedException();

    Task<FloorOutcome> IFloors.Move(Permit permit, string cluster, FloorMove move, CancellationToken stop)
    {
        log.Change("MoveFloor", $"{move.Floor} {move.From}-{move.To}", stop);
        Moves.Add(move);
        return Task.FromResult(MoveOutcome);
    }

    Task IFloors.Warm(CancellationToken stop) => throw new NotSupportedException();
}
