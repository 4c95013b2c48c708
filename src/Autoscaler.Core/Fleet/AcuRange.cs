namespace Autoscaler.Core.Fleet;

/// <summary>The cluster's Serverless v2 range, of every serverless instance in it.</summary>
public sealed record AcuRange(double Min, double Max);
