namespace Autoscaler.Core.Policies;

public enum Mode
{
    /// <summary>Writes records and floors.</summary>
    Act,

    /// <summary>Does everything but write: day one.</summary>
    Observe,

    /// <summary>Metrics only.</summary>
    Off,
}
