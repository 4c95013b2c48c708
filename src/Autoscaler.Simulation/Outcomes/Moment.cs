namespace Autoscaler.Simulation.Outcomes;

/// <summary>A second that matters.</summary>
/// <param name="T">Seconds since the beginning.</param>
/// <param name="Kind">What happened.</param>
/// <param name="Detail">What about it: a reader's name, weights, an announcement; may be empty.</param>
public sealed record Moment(int T, MomentKind Kind, string Detail);

public enum MomentKind
{
    /// <summary>Demand reached detect.cpu for the first time.</summary>
    Spike,

    /// <summary>A response was started.</summary>
    Detected,

    /// <summary>Route 53 accepted the first weights that differ from rest.</summary>
    FirstShift,

    /// <summary>A provisioned reader that was not there at the beginning serves.</summary>
    ReaderReady,

    /// <summary>The share is back at rest.</summary>
    BackAtRest,

    /// <summary>People were told something.</summary>
    Told,

    /// <summary>Something broke, or was mended: the scenario's own events.</summary>
    World,
}
