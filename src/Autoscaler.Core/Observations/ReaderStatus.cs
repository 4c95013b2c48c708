namespace Autoscaler.Core.Observations;

/// <summary>Which of RDS's statuses mean that a DB instance answers queries. An unknown one serves: better to hear its samples than to lose a reader to a new word.</summary>
public static class ReaderStatus
{
    /// <summary>Of a reader that has never served.</summary>
    public const string Creating = "creating";

    private static readonly HashSet<string> NotServing = new(StringComparer.Ordinal)
    {
        Creating, "deleting", "delete-precheck", "failed", "stopped", "stopping", "starting", "rebooting", "storage-full", "insufficient-capacity", "restore-error",
    };

    public static bool Serves(string status) =>
        !NotServing.Contains(status)
        && !status.StartsWith("incompatible-", StringComparison.Ordinal)
        && !status.StartsWith("inaccessible-", StringComparison.Ordinal);
}
