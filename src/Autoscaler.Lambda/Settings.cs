using Autoscaler.Core.Sensing;
using Autoscaler.Functions;

namespace Autoscaler.Lambda;

/// <summary>What the template says to a function through its environment. Read once, at start; wrong settings end the start with one sentence.</summary>
internal sealed record Settings(FunctionName Function, string? StateMachineArn, string? PolicyParameter, HeatGate HeatGate, LogLevel LogLevel)
{
    public static Settings Read(Func<string, string?> variable)
    {
        var function = Variable.OneOf<FunctionName>("AUTOSCALER_HANDLER", variable) ?? throw Variable.Missing<FunctionName>("AUTOSCALER_HANDLER");
        return new Settings(
            function,
            function is FunctionName.CollectMetrics or FunctionName.StartResponse ? Variable.StateMachineArn("STATE_MACHINE_ARN", variable) : null,
            Variable.Text("POLICY_PARAMETER", variable),
            function == FunctionName.CollectMetrics ? Variable.HeatGate("HEAT_GATE", variable) : HeatGate.None,
            Variable.OneOf<LogLevel>("LOG_LEVEL", variable) ?? LogLevel.Info);
    }
}
