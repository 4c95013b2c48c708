namespace Autoscaler.Core.Memories;

/// <summary>The weights of a turn, as they stood in Route 53: any pair.</summary>
public readonly record struct SeenWeights(int Provisioned, int Serverless);
