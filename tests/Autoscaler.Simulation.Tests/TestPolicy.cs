using Autoscaler.Core.Policies;

namespace Autoscaler.Simulation.Tests;

/// <summary>The policy that ships.</summary>
internal static class TestPolicy
{
    public static readonly ClusterPolicy Shop = ((PolicyReading.Accepted)PolicyReader.Read(File.ReadAllBytes(TestFiles.Path("config", "autoscaler.json")))).Policy.Clusters[0];
}
