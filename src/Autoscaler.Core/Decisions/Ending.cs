using Autoscaler.Core.Policies;

namespace Autoscaler.Core.Decisions;

/// <summary>When a response is over.</summary>
internal static class Ending
{
    public const int QuietTurns = 6;

    public static Choice? NotOurs(Situation situation) => situation switch
    {
        { Policy.Mode: Mode.Off } => Choice.Finish(Reason.ClusterOff),
        _ when situation.Now.Others.Any(other => other.IsOlder) => Choice.Finish(Reason.Superseded),
        _ => null,
    };

    /// <summary>Nothing is to be moved: out of rest it stays so, at rest it comes to an end.</summary>
    public static Choice AtRest(Situation situation) => situation switch
    {
        _ when !situation.IsAtRest => MovingOut.InBand(situation),
        { Memory: { Readers: not null } or { Acu: not null } } => Choice.Hold(Reason.Draining),
        _ when !IsQuiet(situation) => MovingOut.InBand(situation),
        _ when IsOver(situation) => Choice.Finish(Reason.AtRest),
        _ => Choice.Hold(Reason.Quiet),
    };

    public static bool IsOver(Situation situation) => IsQuiet(situation) && situation.Memory.QuietTurns >= QuietTurns - 1 && !IsWithinDwell(situation);

    // The next response may not be able to learn of this one's last write, and must not undo it too soon.
    private static bool IsWithinDwell(Situation situation) =>
        situation.Memory.LastMove is { } last && (situation.Now.At - last.At).Duration() < situation.Policy.Turn.Dwell;

    public static bool IsQuiet(Situation situation) =>
        situation is { IsAtRest: true, Now.Prewarm: null, Memory: { Readers: null, Acu: null }, Demand.Back: { } demand, Provisioned: { } provisioned }
        && demand < situation.Policy.Reclaim.ProjectedCpu / 100 * provisioned.Capacity

        // One hot reader would wake the next response at once.
        && provisioned.HottestCpu < situation.Policy.Detect.Cpu;
}
