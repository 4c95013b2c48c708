using System.Text;
using Autoscaler.Core.Observations;
using Autoscaler.Core.Policies;
using Autoscaler.Functions;
using Autoscaler.Functions.Ports;

namespace Autoscaler.Aws.Tests;

/// <summary>The policy of one cluster that acts, and the gate's leave to write.</summary>
internal static class Shop
{
    public const string Zone = "Z0000000EXAMPLE";

    public static readonly ClusterPolicy Policy = Assert.IsType<PolicyReading.Accepted>(PolicyReader.Read(Encoding.UTF8.GetBytes(
        """{"clusters":[{"id":"shop","mode":"act","record":{"hostedZoneId":"Z0000000EXAMPLE","name":"ro.shop.internal","provisionedSetIdentifier":"provisioned","serverlessSetIdentifier":"serverless"},"readers":{"min":2,"max":8},"serverless":{"minAcu":2,"maxAcu":64}}]}"""))).Policy.Clusters[0];

    public static RecordPolicy Record => Policy.Record;

    public static async Task<Permit> Permit() => (await new Gate(new NoOverrides(), TimeProvider.System).Ask(Policy, TimeProvider.System.GetUtcNow(), CancellationToken.None))!;

    private sealed class NoOverrides : IOverrides
    {
        public Task<OverrideReading> Read(string cluster, CancellationToken stop) => Task.FromResult(new OverrideReading(true, null));
    }
}
