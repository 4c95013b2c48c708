using Autoscaler.Functions.Ports;

namespace Autoscaler.Functions.Reconciling;

/// <summary>Everything that Reconcile asks of the account: it is the one function that talks to all of it.</summary>
public sealed record AccountPorts
{
    public required IOverrides Overrides { get; init; }

    public required IClusters Clusters { get; init; }

    public required IDetectionAlarms Alarms { get; init; }

    public required IPoolEndpoints Endpoints { get; init; }

    public required IWeightedRecords Records { get; init; }

    public required IRecordPair Pair { get; init; }

    public required IReplicaScaling Scaling { get; init; }

    public required IMonitoring Monitoring { get; init; }

    public required IRecentSamples Samples { get; init; }

    public required IPoolHeat Heat { get; init; }

    public required IRunningResponses Running { get; init; }

    public required IResponses Responses { get; init; }

    public required IResponseStops Stops { get; init; }

    public required IFloors Floors { get; init; }

    public required IAnnouncements Announcements { get; init; }

    public required ISubscriptionFilters Subscriptions { get; init; }

    public required IStackAnswers StackAnswers { get; init; }
}
