namespace Autoscaler.Core.Fleet;

/// <summary>A DB instance of a configured cluster that is not the writer.</summary>
/// <param name="Cluster">The DB cluster identifier.</param>
/// <param name="Instance">The DB instance identifier, lower case.</param>
/// <param name="ResourceId">Stays with the instance when its name goes to another; also the name of its log stream.</param>
/// <param name="Pool">Serverless for class db.serverless.</param>
public sealed record Reader(string Cluster, string Instance, string ResourceId, Pool Pool);
