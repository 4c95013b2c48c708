namespace Autoscaler.Core.Memories;

/// <summary>A floor that this response has raised: what it was, and what we made it.</summary>
/// <param name="Original">What is restored.</param>
/// <param name="Ours">What it must still be for that.</param>
/// <param name="Before">What it was before our last raise, which may not have happened yet.</param>
/// <param name="WasSuspended">Whether scale-in was suspended before.</param>
public sealed record RaisedFloor(double Original, double Ours, double Before, bool WasSuspended);
