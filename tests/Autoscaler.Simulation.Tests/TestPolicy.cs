using Autoscaler.Core.Policies;

namespace Autoscaler.Simulation.Tests;

/// <summary>The policy that ships.</summary>
internal static class TestPolicy
{
    public static readonly ClusterPolicy Shop = ((PolicyReading.Accepted)PolicyReader.Read(File.ReadAllBytes(Path.Combine(Root(), "config", "autoscaler.json")))).Policy.Clusters[0];

    // Where this source stands, not where it was built to.
    private static string Root([System.Runtime.CompilerServices.CallerFilePath] string file = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "..", ".."));
}
