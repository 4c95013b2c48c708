namespace Autoscaler.Core.Policies.Keys;

/// <summary>The outermost keys of the policy file.</summary>
public static class FileKeys
{
    public const string Schema = "$schema";

    public const string Defaults = "defaults";

    public const string Clusters = "clusters";

    public const int MostClusters = 100;

    public static IReadOnlyList<string> All { get; } = [Schema, Defaults, Clusters];
}
