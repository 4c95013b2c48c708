namespace Autoscaler.Core.Fleet;

/// <summary>A DB instance of a cluster.</summary>
/// <param name="Name">The DB instance identifier, lower case.</param>
/// <param name="ResourceId">The name of its log stream in RDSOSMetrics.</param>
/// <param name="Pool">Serverless for class db.serverless.</param>
/// <param name="IsWriter">Whether it writes: then it is no reader.</param>
/// <param name="Status">RDS's word.</param>
/// <param name="CreatedAt">When it was created, once RDS says so.</param>
/// <param name="MonitoringSeconds">The interval of Enhanced Monitoring; 0 is off.</param>
/// <param name="MonitoringRole">The role that Enhanced Monitoring uses, where it is on.</param>
/// <param name="PromotionTier">0 to 15; the lowest is promoted first.</param>
public sealed record Instance(
    string Name,
    string ResourceId,
    Pool Pool,
    bool IsWriter,
    string Status,
    DateTimeOffset? CreatedAt,
    int MonitoringSeconds,
    string? MonitoringRole,
    int? PromotionTier);
