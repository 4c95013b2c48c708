namespace Autoscaler.Cli.Drilling;

/// <summary>The stages' names: the same in the account as in the local world, where both have them.</summary>
internal static class StageWords
{
    public const string Accepted = "CloudWatch Logs has accepted samples";

    public const string Metric = "the metric ReaderCpu of the pool is hot";

    public const string Started = "a response has started";

    public const string Decided = "its first turn has decided";

    public const string Shift = "a turn has decided to shift";

    public const string Written = "Route 53 has accepted the weights";

    public const string InSync = "all of Route 53's servers have them";

    public const string Home = "the share is back at rest";
}
