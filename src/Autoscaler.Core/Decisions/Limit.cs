namespace Autoscaler.Core.Decisions;

/// <summary>What can change a goal before it becomes a write, in the order in which it is asked.</summary>
public enum Limit
{
    Override,
    Freshness,
    Readiness,
    Ceiling,
    Headroom,
    Step,
    Arrival,
    Window,
    Fleet,
    InFlight,
    Dwell,
    WriteBudget,
    Budget,
    Mode,
}
