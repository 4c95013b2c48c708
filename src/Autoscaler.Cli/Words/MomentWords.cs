using Autoscaler.Core.Decisions;
using Autoscaler.Simulation.Outcomes;

namespace Autoscaler.Cli.Words;

/// <summary>The moments of a run in words.</summary>
internal static class MomentWords
{
    /// <summary>Short enough to stand at a line of a chart.</summary>
    public static string Label(MomentKind kind) => kind switch
    {
        MomentKind.Spike => "spike",
        MomentKind.Detected => "detected",
        MomentKind.FirstShift => "first shift",
        MomentKind.ReaderReady => "reader ready",
        MomentKind.BackAtRest => "back at rest",
        MomentKind.Told => "told",
        MomentKind.World => "world",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "There are no words for this moment."),
    };

    public static string Of(Moment moment)
    {
        var detail = Announced(moment) is { } announced ? AnnouncementWords.Of(announced) : PlainLine.Of(moment.Detail);
        return detail.Length == 0 ? Label(moment.Kind) : $"{Label(moment.Kind)}: {detail}";
    }

    /// <summary>What a Told is about, where its detail is an announcement's name.</summary>
    public static Announcement? Announced(Moment moment) =>
        moment.Kind == MomentKind.Told && Array.FindIndex(Enum.GetNames<Announcement>(), name => name.Equals(moment.Detail, StringComparison.OrdinalIgnoreCase)) is >= 0 and var found
            ? Enum.GetValues<Announcement>()[found]
            : null;
}
