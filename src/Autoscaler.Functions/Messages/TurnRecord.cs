using Autoscaler.Core.Decisions;
using Autoscaler.Core.Memories;
using Autoscaler.Core.Observations;
using Autoscaler.Core.Policies;

namespace Autoscaler.Functions.Messages;

/// <summary>A decision with everything it was made from, as the journal has it: whoever computes it again gets the same.</summary>
public sealed record TurnRecord(
    int Schema,
    string Response,
    int Turn,
    string Cluster,
    string? PolicyVersion,
    ClusterPolicy? Policy,
    Observation? Observation,
    Memory? Memory,
    Decision Decision)
{
    public const int CurrentSchema = 1;
}
