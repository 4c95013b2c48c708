using System.Text;
using Autoscaler.Core.Observations;
using Autoscaler.Core.Policies;
using Autoscaler.Functions;
using Autoscaler.Functions.Ports;

namespace Autoscaler.Aws.Tests;

/// <summary>A permit for the shop, from the only place that gives one.</summary>
internal static class OpenGate
{
    private const string Json = """
        {"clusters":[{"id":"shop","mode":"act","record":{"hostedZoneId":"Z1EXAMPLE","name":"ro.shop.internal","provisionedSetIdentifier":"provisioned","serverlessSetIdentifier":"serverless"},"readers":{"min":2,"max":8},"serverless":{"minAcu":2,"maxAcu":64}}]}
        """;

    public static ClusterPolicy Policy { get; } = Assert.IsType<PolicyReading.Accepted>(PolicyReader.Read(Encoding.UTF8.GetBytes(Json))).Policy.Clusters[0];

    public static Permit Permit { get; } = new Gate(new NoOverrides(), TimeProvider.System).Ask(Policy, new OverrideReading(true, null))!;

    private sealed class NoOverrides : IOverrides
    {
        public Task<OverrideReading> Read(string cluster, CancellationToken stop) => Task.FromResult(new OverrideReading(true, null));
    }
}
