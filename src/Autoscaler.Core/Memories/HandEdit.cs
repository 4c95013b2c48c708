namespace Autoscaler.Core.Memories;

/// <summary>Weights that somebody else has set, and since when we have seen them.</summary>
public sealed record HandEdit(SeenWeights Weights, DateTimeOffset Since);
