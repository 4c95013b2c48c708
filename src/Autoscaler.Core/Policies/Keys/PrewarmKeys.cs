namespace Autoscaler.Core.Policies.Keys;

/// <summary>Their paths start at the entry of the list.</summary>
public static class PrewarmKeys
{
    public static readonly Key Cron = Key.Required(
        "cron", new Kind.Text(Shapes.Cron), "When it starts, in five fields: minute, hour, day of month, month, day of week (0 to 7 or SUN to SAT). No seconds, no year, no ?. "
        + "Where day of month and day of week are both given, either of them starts it.");

    public static readonly Key Zone = Key.Defaulted(
        "zone", new Kind.Text(Shapes.TimeZone), "\"UTC\"", "The IANA time zone of the cron fields. Only its form is checked here.");

    public static readonly Key Duration = Key.Required(
        "duration", new Kind.Duration(TimeSpan.FromMinutes(1), TimeSpan.FromHours(24)), "For how long the help stays.");

    public static readonly Key Share = Key.Optional("share", new Kind.Part(0, 1), "The least share meanwhile.");

    public static readonly Key MinAcu = Key.Optional("minAcu", new Kind.Number(0, 256, 0.5), "The serverless capacity floor meanwhile.");

    public static readonly Key Readers = Key.Optional("readers", new Kind.Whole(1, 15), "The least provisioned readers meanwhile.");

    public static IReadOnlyList<Key> All { get; } = [Cron, Zone, Duration, Share, MinAcu, Readers];
}
