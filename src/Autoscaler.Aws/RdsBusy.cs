using Amazon.RDS.Model;
using Autoscaler.Functions;

namespace Autoscaler.Aws;

/// <summary>A change of RDS that may be refused for a moment: while an earlier one is carried out, RDS takes no other.</summary>
internal static class RdsBusy
{
    public static async Task<T> Write<T>(string call, Func<Task<T>> change)
    {
        try
        {
            return await AwsCall.Write(call, change);
        }
        catch (PortFailure.Denied denied) when (
            denied.InnerException is InvalidDBClusterEndpointStateException or InvalidDBClusterStateException or InvalidDBInstanceStateException)
        {
            throw new PortFailure.Retryable(denied.Message, denied.InnerException);
        }
    }
}
