namespace Autoscaler.Cli.Validating;

/// <summary>A number that a policy's thresholds come to, beside the bound that it has to keep.</summary>
internal sealed record PolicyFigure(string Cluster, string What, string Is, string Bound);
