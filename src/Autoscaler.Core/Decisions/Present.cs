using Autoscaler.Core.Observations;

namespace Autoscaler.Core.Decisions;

/// <summary>The weights as they stand in Route 53: any pair, since somebody else may have set them.</summary>
internal static class Present
{
    /// <summary>0:0 is answered with half of the traffic to each.</summary>
    public static Share ShareOf(int provisioned, int serverless) =>
        provisioned + serverless == 0 ? new Share(0.5) : new Share((double)serverless / (provisioned + serverless));

    public static Share? ShareOf(ObservedRecords? records) =>
        records is { Provisioned: { } provisioned, Serverless: { } serverless } ? ShareOf(provisioned.Weight, serverless.Weight) : null;
}
