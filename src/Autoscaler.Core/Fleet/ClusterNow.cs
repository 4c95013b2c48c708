namespace Autoscaler.Core.Fleet;

/// <summary>A cluster as RDS describes it now. Only instances that the descriptions of the cluster and of the instances both name are in it.</summary>
/// <param name="Id">The DB cluster identifier.</param>
/// <param name="ResourceId">Stays with the cluster when its name goes to another.</param>
/// <param name="Status">RDS's word; nothing can be modified unless it is "available".</param>
/// <param name="Acu">The Serverless v2 range; null where the cluster has none.</param>
/// <param name="Instances">Writer and readers.</param>
public sealed record ClusterNow(string Id, string ResourceId, string Status, AcuRange? Acu, IReadOnlyList<Instance> Instances)
{
    /// <summary>A cluster has room for no more readers, serverless ones included.</summary>
    public const int MostReaders = 15;

    public bool IsAvailable => Status == "available";
}
