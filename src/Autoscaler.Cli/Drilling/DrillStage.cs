namespace Autoscaler.Cli.Drilling;

/// <summary>A stage between a spike and its relief.</summary>
/// <param name="What">What has happened.</param>
/// <param name="At">Seconds after demand reached detect.cpu; null: it never did.</param>
internal sealed record DrillStage(string What, double? At);
