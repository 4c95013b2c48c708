namespace Autoscaler.Core.Decisions;

/// <summary>Move a floor from what it is to what it shall be; if it is neither by then, it is somebody else's.</summary>
/// <param name="Floor">Which.</param>
/// <param name="From">Readers or ACU.</param>
/// <param name="To">Readers or ACU.</param>
/// <param name="SuspendScaleIn">Only for readers: whether replica scaling may remove readers afterwards.</param>
public sealed record FloorMove(Floor Floor, double From, double To, bool SuspendScaleIn);
