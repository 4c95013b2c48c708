namespace Autoscaler.Core.Tests.Policies;

/// <summary>One file for each rule that breaks it and no other, in the notation of <see cref="PolicyJson.With"/>. docs/configuration.md shows what is said.</summary>
internal static class WrongPolicies
{
    public static IReadOnlyList<(string Rule, string Changes)> ForRules { get; } =
    [
        ("readers.targetCpu below reclaim.projectedCpu", "readers.targetCpu = 55"),
        ("reclaim.projectedCpu below shift.targetCpu", "reclaim.projectedCpu = 65"),
        ("shift.targetCpu below detect.cpu", "detect.cpu = 60"),
        ("detect.cpu below shift.saturationCpu", "detect.cpu = 96"),
        ("what comes back stays", "reclaim.projectedCpu = 58"),
        ("a return does not saturate", "reclaim.projectedCpu = 75; shift.targetCpu = 83; detect.cpu = 90; worstSpike = 2"),
        ("rest within ceiling", "shift.rest = 0.95"),
        ("something is left to measure", "shift.ceiling = 1; reclaim.projectedCpu = 35; readers.targetCpu = 30; readers.max = 13"),
        ("writes for the way out and home", "reclaim.step = 0.01"),
        ("what is detected is answered", "shift.toleranceUp = 0.2"),
        ("ceiling carries the worst spike", "shift.ceiling = 0.7"),
        ("readers carry the worst spike", "readers.max = 6"),
        ("panic is not slower", "turn.panicWait = \"15s\""),
        ("dwell outlasts DNS", "record.ttl = \"60s\""),
        ("a sample outlives a late delivery", "turn.wait = \"20s\""),
        ("a sample outlives a period", "detect.alarmPeriod = \"60s\""),
        ("pools renew their connections", "record.poolLifetime = \"30m\""),
        ("periods of an alarm", "detect.alarmPeriods = 5"),
        ("a period that CloudWatch knows", "detect.alarmPeriod = \"15s\""),
        ("an alarm looks back a day at most", "detect.alarmPeriod = \"1h\"; detect.alarmOf = 25; turn.freshness = \"60s\""),
        ("readers.min within readers.max", "readers.min = 10; worstSpike = 1; readers.max = 9"),
        ("room for a serverless reader", "readers.max = 15"),
        ("minAcu within maxAcu", "serverless.minAcu = 128"),
        ("serverless stays awake", "serverless.minAcu = 0"),
        ("prewarm asks for something", "prewarm = [{ \"cron\": \"45 10 * * FRI\", \"duration\": \"1h\" }]"),
        ("prewarm within the shares", "prewarm = [{ \"cron\": \"45 10 * * FRI\", \"duration\": \"1h\", \"share\": 0.95 }]"),
        ("prewarm within the capacity", "prewarm = [{ \"cron\": \"45 10 * * FRI\", \"duration\": \"1h\", \"minAcu\": 128 }]"),
        ("prewarm within the readers", "prewarm = [{ \"cron\": \"45 10 * * FRI\", \"duration\": \"1h\", \"readers\": 12 }]"),
        ("two records, two identifiers", "record.serverlessSetIdentifier = \"provisioned\""),
    ];

    /// <summary>Values that are wrong by themselves, for the page.</summary>
    public static IReadOnlyList<string> ForValues { get; } =
    [
        "shift.targetCpu = 160",
        "shift.targetCpu = 0.6",
        "shift.targetCpu = \"60\"",
        "shift.ceiling = 90",
        "turn.wait = 10",
        "turn.wait = \"500ms\"",
        "mode = \"Act\"",
        "shift.tragetCpu = 60",
        "targetCpu = 60",
        "readers.min =",
        "serverless.minAcu = 2.3",
        "id = \"Shop\"",
        "record.hostedZoneId = \"/hostedzone/Z0000000EXAMPLE\"",
        "prewarm = [{ \"cron\": \"45 10 ? * FRI\", \"duration\": \"1h\", \"share\": 0.1 }]",
    ];
}
