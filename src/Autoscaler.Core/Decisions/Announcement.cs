namespace Autoscaler.Core.Decisions;

/// <summary>What people are told about, once per response.</summary>
public enum Announcement
{
    Started,
    FirstShift,

    /// <summary>Both pools are hot: more serverless capacity or fewer requests are the only help.</summary>
    AtCapacity,
    Evacuated,
    HandEdit,
    RecordsWrong,
    OverrideUnreadable,
    Paused,
    WriteDenied,
    LoadUnknown,

    /// <summary>The share has moved long ago and the load has not: connections are never renewed.</summary>
    PoolsPinned,
    BudgetSpent,
    FloorForeign,
    FloorDenied,
    Finished,
}
