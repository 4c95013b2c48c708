using Autoscaler.Core.Fleet;
using Autoscaler.Core.Observations;
using Autoscaler.Core.Policies;

namespace Autoscaler.Functions.Observing;

/// <summary>What the floors are when nothing happens.</summary>
public static class RestingFloors
{
    /// <summary>The scalable target's minimum at rest: the policy's readers, and the serverless ones where the target counts them too.</summary>
    public static int Readers(ClusterPolicy policy, int serverlessReaders) => policy.Readers.Min + AlsoCounted(policy, serverlessReaders);

    /// <summary>Readers that the scalable target counts beside the provisioned ones.</summary>
    public static int AlsoCounted(ClusterPolicy policy, int serverlessReaders) => policy.Readers.CountsServerless ? serverlessReaders : 0;

    /// <summary>Whether a floor stands above rest: then somebody has raised it, perhaps a response that died.</summary>
    public static bool LookRaised(ClusterPolicy policy, Observation now)
    {
        var serverless = now.Readers?.Count(reader => reader.Pool == Pool.Serverless) ?? 0;
        return now.ReaderFloor is { ScaleInSuspended: true } || now.ReaderFloor?.Min > Readers(policy, serverless) || now.AcuFloor?.Min > policy.Serverless.MinAcu;
    }
}
