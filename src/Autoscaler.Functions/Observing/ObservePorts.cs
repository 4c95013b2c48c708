using Autoscaler.Functions.Ports;

namespace Autoscaler.Functions.Observing;

/// <summary>Everything that Observe asks.</summary>
public sealed record ObservePorts(
    IPolicies Policies,
    IClusters Clusters,
    IRecentSamples Samples,
    IGauges Gauges,
    IWeightedRecords Records,
    IFloors Floors,
    IRunningResponses Responses,
    IOverrides Overrides,
    IMetrics Metrics);
