using Autoscaler.Core.Sensing;
using Autoscaler.Functions;

namespace Autoscaler.Lambda;

/// <summary>What the template says to a function through its environment. Read once, at start; wrong settings end the start with one sentence.</summary>
internal sealed record Settings(FunctionName Function, string? StateMachineArn, string? PolicyParameter, HeatGate HeatGate, LogLevel LogLevel)
{
    /// <summary>Where an operator's pause or pinned share is read from; null: nobody can pause.</summary>
    public string? OverrideParameter { get; init; }

    /// <summary>Who is told where the policy names nobody; null: nobody.</summary>
    public string? AnnounceTopicArn { get; init; }

    /// <summary>The action of the alarms that Reconcile puts.</summary>
    public string? StartResponseArn { get; init; }

    public static Settings Read(Func<string, string?> variable)
    {
        var function = Variable.OneOf<FunctionName>("AUTOSCALER_HANDLER", variable) ?? throw Variable.Missing<FunctionName>("AUTOSCALER_HANDLER");
        return new Settings(
            function,
            function is FunctionName.CollectMetrics or FunctionName.StartResponse or FunctionName.Reconcile ? Variable.StateMachineArn("STATE_MACHINE_ARN", variable) : null,
            function is FunctionName.CollectMetrics or FunctionName.StartResponse or FunctionName.Observe or FunctionName.Reconcile ? Variable.Text("POLICY_PARAMETER", variable) : null,
            function == FunctionName.CollectMetrics ? Variable.HeatGate("HEAT_GATE", variable) : HeatGate.None,
            Variable.OneOf<LogLevel>("LOG_LEVEL", variable) ?? LogLevel.Info)
        {
            OverrideParameter = function is FunctionName.CollectMetrics or FunctionName.StartResponse ? null : Variable.Text("OVERRIDE_PARAMETER", variable),
            AnnounceTopicArn = function is FunctionName.Decide or FunctionName.Reconcile ? Variable.TopicArn("ANNOUNCE_TOPIC_ARN", variable) : null,
            StartResponseArn = function == FunctionName.Reconcile ? Variable.FunctionArn("START_RESPONSE_ARN", variable) : null,
        };
    }
}
