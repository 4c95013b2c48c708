using System.Globalization;
using System.Text.RegularExpressions;
using Autoscaler.Core.Policies.Keys;

namespace Autoscaler.Core.Overrides;

/// <summary>What may stand in an override.</summary>
internal static partial class OverrideKeys
{
    /// <summary>Instead of a cluster's identifier: all of them.</summary>
    public const string EveryCluster = "*";

    private const int LongestText = 1000;

    private static readonly Shape ClusterOrAll = new("a DB cluster identifier as it stands in the policy, or *", 63, "shop", ClusterForm());

    private static readonly Shape OneLine = new("1 to 1000 characters in one line", LongestText, "load test, ask the database team", OneLineForm());

    // Without an offset a time would mean another one in each time zone.
    private static readonly Shape Time = new("a time as ISO 8601 writes it, with Z or an offset", 40, "2026-11-20T12:30:00+09:00", TimeForm())
    {
        Fault = text => TimeOf(text) is null ? "No such time exists." : null,
    };

    public static readonly Key Cluster = Key.Required("cluster", new Kind.Text(ClusterOrAll), "Whose override it is.");

    public static readonly Key Pause = Key.Optional("pause", new Kind.Flag(), "true: nothing is written.");

    public static readonly Key Share = Key.Optional("share", new Kind.Part(0, 1), "The share that is held.");

    public static readonly Key Owner = Key.Required("owner", new Kind.Text(OneLine), "Who to ask.");

    public static readonly Key Reason = Key.Required("reason", new Kind.Text(OneLine), "Why.");

    public static readonly Key Expires = Key.Required("expires", new Kind.Text(Time), "From when on it no longer counts.");

    public static IReadOnlyList<Key> All { get; } = [Cluster, Pause, Share, Owner, Reason, Expires];

    public static DateTimeOffset? TimeOf(string text) =>
        DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null;

    [GeneratedRegex("^(\\*|[a-z](-?[a-z0-9])*)$")]
    private static partial Regex ClusterForm();

    [GeneratedRegex("[^ ]")]
    private static partial Regex OneLineForm();

    [GeneratedRegex("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]{1,7})?)?(Z|[+-][0-9]{2}:[0-9]{2})$")]
    private static partial Regex TimeForm();
}
