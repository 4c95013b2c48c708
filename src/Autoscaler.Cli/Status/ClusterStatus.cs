using Autoscaler.Core.Decisions;
using Autoscaler.Core.Observations;
using Autoscaler.Core.Policies;
using Autoscaler.Functions.Messages;
using Autoscaler.Functions.Ports;

namespace Autoscaler.Cli.Status;

/// <summary>A cluster at one moment, as the function Observe sees it.</summary>
/// <param name="Policy">Of the cluster.</param>
/// <param name="Version">Of the policy.</param>
/// <param name="Now">What is true; null where the mode is off.</param>
/// <param name="Gauges">Demand and shares.</param>
/// <param name="Running">The response that runs; null where none does, or nobody knows.</param>
/// <param name="Last">What it decided last.</param>
/// <param name="Unknown">What could not be asked, a line each.</param>
internal sealed record ClusterStatus(
    ClusterPolicy Policy, string Version, Observation? Now, TurnGauges? Gauges, RunningResponse? Running, ResponseState? Last, IReadOnlyList<string> Unknown);
