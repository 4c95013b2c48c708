using Autoscaler.Core.Decisions;

namespace Autoscaler.Cli.Words;

/// <summary>What people were told, in a few words; the whole text is the announcement's own.</summary>
internal static class AnnouncementWords
{
    public static string Of(Announcement kind) => kind switch
    {
        Announcement.Started => "a response has started",
        Announcement.FirstShift => "traffic begins to move",
        Announcement.AtCapacity => "both pools are hot",
        Announcement.Evacuated => "everything goes back to the provisioned pool",
        Announcement.HandEdit => "weights were set by hand",
        Announcement.RecordsWrong => "the weighted records are not in order",
        Announcement.OverrideUnreadable => "the override cannot be read",
        Announcement.Paused => "the cluster is paused",
        Announcement.WriteDenied => "Route 53 refuses our change",
        Announcement.LoadUnknown => "the load is not known",
        Announcement.PoolsPinned => "connections stay where they are",
        Announcement.BudgetSpent => "the spike's budget is spent",
        Announcement.FloorForeign => "somebody else has moved a floor",
        Announcement.FloorDenied => "a floor may not be raised",
        Announcement.Finished => "the response has finished",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "There are no words for this announcement."),
    };
}
