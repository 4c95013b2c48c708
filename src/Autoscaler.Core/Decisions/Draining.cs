namespace Autoscaler.Core.Decisions;

/// <summary>Whether the serverless pool has nothing left to do: the floors may go back.</summary>
internal static class Draining
{
    private const double IdleCpu = 5;

    private const int FewConnections = 5;

    // Clients that never renew a connection keep it for ever; an idle connection needs no floor.
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(5);

    // At rest and hot: traffic could not go out, or may not yet. Then readers are the only help.
    public static bool IsDone(Situation situation) =>
        situation is { IsAtRest: true, Now.Prewarm: null, Memory.HotSince: null } && (situation.IsServerlessGone || (IsIdle(situation) && IsLeft(situation)));

    // A small reader is never quite idle, least of all where the share at rest is not zero: then time tells.
    private static bool IsIdle(Situation situation) => situation.Serverless is { Ready: > 0, Silent: 0, Cpu: var cpu }
        && (cpu < IdleCpu || (cpu < situation.Policy.Shift.TargetCpu && IsOld(situation)));

    private static bool IsLeft(Situation situation) => situation.Serverless.Connections is { } connections && situation.Memory.ConnectionsBefore is { } before
        ? connections <= before + FewConnections || IsOld(situation)
        : IsOld(situation);

    private static bool IsOld(Situation situation) =>
        situation.Memory.AtRestSince is { } since && situation.Now.At - since >= (situation.Policy.Record.PoolLifetime * 2 > Longest ? situation.Policy.Record.PoolLifetime * 2 : Longest);
}
