namespace Autoscaler.Core.Policies.Keys;

public static class DetectKeys
{
    public static readonly Key Cpu = Key.Defaulted("detect.cpu", new Kind.Cpu(), "70", "CPU of a provisioned reader that wakes a response: for a run of seconds (fast path), or in a second of several periods (alarm).");

    public static readonly Key Run = Key.Defaulted(
        "detect.run", new Kind.Duration(TimeSpan.FromSeconds(1), TimeSpan.FromMinutes(1)), "\"3s\"", "How many consecutive hot seconds of one reader wake a response at once.");

    public static readonly Key AlarmPeriods = Key.Defaulted("detect.alarmPeriods", new Kind.Whole(1, 100), "2", "How many hot periods raise the alarm.");

    public static readonly Key AlarmOf = Key.Defaulted("detect.alarmOf", new Kind.Whole(1, 100), "3", "Out of how many periods.");

    public static readonly Key AlarmPeriod = Key.Defaulted(
        "detect.alarmPeriod", new Kind.Duration(TimeSpan.FromSeconds(10), TimeSpan.FromHours(1)), "\"10s\"",
        "The length of a period: 10 s, 20 s, 30 s or whole minutes, as CloudWatch wants it.");

    public static IReadOnlyList<Key> All { get; } = [Cpu, Run, AlarmPeriods, AlarmOf, AlarmPeriod];
}
