using Autoscaler.Core.Decisions;
using Autoscaler.Core.Memories;
using Autoscaler.Core.Observations;
using Autoscaler.Core.Policies;

namespace Autoscaler.Functions.Messages;

/// <summary>What travels between the states of a response. Each function takes the whole and gives the whole; the state machine looks at the decision only.</summary>
public sealed record ResponseState
{
    public const int CurrentVersion = 1;

    /// <summary>Absent in the input of an execution; code that meets a version it does not know ends the response.</summary>
    public int? Version { get; init; }

    public required string Cluster { get; init; }

    public string? Window { get; init; }

    /// <summary>The execution that this one goes on with.</summary>
    public string? Continues { get; init; }

    /// <summary>The execution's ARN and name.</summary>
    public string? Execution { get; init; }

    public string? Response { get; init; }

    /// <summary>Counted from 1.</summary>
    public int? Turn { get; init; }

    public string? PolicyVersion { get; init; }

    /// <summary>The one policy of this turn; null where the policy does not know the cluster.</summary>
    public ClusterPolicy? Policy { get; init; }

    public Observation? Observation { get; init; }

    /// <summary>The records as observed: what Shift replaces.</summary>
    public ObservedRecords? Records { get; init; }

    public Memory? Memory { get; init; }

    public Decision? Decision { get; init; }

    public Notice? Announcement { get; init; }

    public Continuation? Continue { get; init; }

    /// <summary>What Shift and Provision answered; the state machine puts it there.</summary>
    public ShiftAnswer? Shift { get; init; }

    public ProvisionAnswer? Provision { get; init; }
}
