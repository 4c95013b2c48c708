using System.Text.Json.Serialization;

namespace Autoscaler.Core.Memories;

/// <summary>A floor that this response has raised: what it was, and what we made it.</summary>
/// <param name="Original">What is restored.</param>
/// <param name="Ours">What we made it last, and what it must still be for that: the original again, once its return is decided.</param>
/// <param name="Before">What it was before that, which may not have happened yet; equal to ours once it has.</param>
/// <param name="WasSuspended">Whether scale-in was suspended before.</param>
public sealed record RaisedFloor(double Original, double Ours, double Before, bool WasSuspended)
{
    /// <summary>What it was when this response first touched it: the original, or what a response before had left raised.</summary>
    public double Found { get; init; } = Original;

    [JsonIgnore]
    public bool IsRaised => Ours > Original;
}
