namespace Autoscaler.Simulation.Chaos;

/// <summary>Calls of AWS that fail.</summary>
internal static class CallFaults
{
    private const double Often = 0.7;

    public static Action? Apply(ChaosWorld chaos, PlannedFault fault) => Trouble(fault) is { } trouble ? chaos.Calls.Begin(trouble) : null;

    private static CallTrouble? Trouble(PlannedFault fault) => fault.Kind switch
    {
        FaultKind.PublishingThrottled => Of(fault, CallMode.Throttled, 1, "cloudwatch:PutMetricData", "sns:"),
        FaultKind.MetricsThrottled => Of(fault, Way(fault), Often, "cloudwatch:GetMetricData", "cloudwatch:DescribeAlarms"),
        FaultKind.LogReadsFail => Of(fault, Way(fault), Often, "logs:GetLogEvents"),
        FaultKind.StartThrottled => Of(fault, CallMode.Throttled, Often, "states:"),
        FaultKind.WriteAnswerLost => Of(fault, fault.Strength < 0.5 ? CallMode.LostAfter : CallMode.LostBefore, Often, "route53:Change"),
        FaultKind.KilledBeforeWrite => Of(fault, CallMode.KilledBefore, Often, "route53:Change", "application-autoscaling:Register", "rds:Modify"),
        FaultKind.KilledAfterWrite => Of(fault, CallMode.KilledAfter, Often, "route53:Change", "application-autoscaling:Register", "rds:Modify"),
        FaultKind.Route53Throttled => Of(fault, CallMode.Throttled, Often, "route53:"),
        FaultKind.Route53Away => Of(fault, CallMode.Hangs, 1, "route53:"),
        FaultKind.Route53Denied => Of(fault, CallMode.Denied, 1, "route53:Change"),
        FaultKind.DescribeThrottled => Of(fault, Way(fault), Often, "rds:Describe", "application-autoscaling:Describe"),
        FaultKind.StoreUnreachable => Of(fault, Way(fault), Often, "ssm:"),
        FaultKind.FloorThrottled => Of(fault, CallMode.Throttled, Often, "rds:ModifyDBCluster", "application-autoscaling:Register"),
        FaultKind.FloorAnswerLost => Of(fault, fault.Strength < 0.5 ? CallMode.LostAfter : CallMode.LostBefore, Often, "rds:ModifyDBCluster", "application-autoscaling:Register"),
        _ => null,
    };

    private static CallTrouble Of(PlannedFault fault, CallMode mode, double probability, params string[] operations) => new(fault.Kind, mode, probability, operations);

    private static CallMode Way(PlannedFault fault) => fault.Strength switch
    {
        < 0.6 => CallMode.Throttled,
        < 0.8 => CallMode.Hangs,
        _ => CallMode.Denied,
    };
}
