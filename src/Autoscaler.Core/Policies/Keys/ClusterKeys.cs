namespace Autoscaler.Core.Policies.Keys;

/// <summary>What may stand in a cluster's object, and, but for the id, in the defaults.</summary>
public static class ClusterKeys
{
    public static readonly Key Id = Key.Required("id", new Kind.Text(Shapes.Cluster), "The DB cluster identifier; also the Cluster dimension of the metrics.");

    public static readonly Key Mode = Key.Defaulted(
        "mode", new Kind.Choice(["act", "observe", "off"]), "\"observe\"",
        "observe: everything runs, and the would-be share is journalled, but nothing is written. act: records and floors are written. off: metrics only.");

    public static readonly Key Prewarm = Key.Defaulted(
        "prewarm", new Kind.Many(PrewarmKeys.All, 20), "[]", "Help that is due at a known time. A cluster's list takes the place of the default one.");

    public static readonly Key RespectHandEdits = Key.Defaulted(
        "respectHandEdits", new Kind.Duration(TimeSpan.Zero, TimeSpan.FromHours(24)), "\"15m\"", "How long weights that somebody set by hand are left alone.");

    public static readonly Key TopicArn = Key.Optional("notify.topicArn", new Kind.Text(Shapes.TopicArn), "The SNS topic that is told what happens. Left out: nobody is told.");

    public static readonly Key WorstSpike = Key.Defaulted(
        "worstSpike", new Kind.Number(1, 100), "4", "The largest demand to be ready for, in times of what readers.min provisioned readers can do at 100 % CPU.");

    public static readonly Key OnDelete = Key.Defaulted(
        "onDelete", new Kind.Choice(["keep", "remove"]), "\"keep\"",
        "What becomes of the records, the custom endpoints and the scalable target when the stack is deleted. The applications read through the records, so keep is the default.");

    public static IReadOnlyList<Key> Shared { get; } =
    [
        Mode,
        Key.Block("record", RecordKeys.All, "The two weighted records, and how long a change of them takes to arrive."),
        Key.Block("detect", DetectKeys.All, "What wakes a response."),
        Key.Block("shift", ShiftKeys.All, "How far traffic moves out."),
        Key.Block("reclaim", ReclaimKeys.All, "When traffic comes back."),
        Key.Block("turn", TurnKeys.All, "The rhythm of a response."),
        Key.Block("readers", ReadersKeys.All, "The provisioned readers."),
        Key.Block("serverless", ServerlessKeys.All, "The serverless pool."),
        Prewarm,
        Key.Block("budget", BudgetKeys.All, "What a response may spend."),
        RespectHandEdits,
        Key.Block("notify", [TopicArn], "Who is told."),
        WorstSpike,
        OnDelete,
    ];

    public static IReadOnlyList<Key> All { get; } = [Id, .. Shared];
}
