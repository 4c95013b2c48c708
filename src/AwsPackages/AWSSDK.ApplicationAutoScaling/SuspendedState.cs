using System.Text.Json;
using Amazon.Kernel;

namespace Amazon.ApplicationAutoScaling.Model;

public class SuspendedState
{
    public bool? DynamicScalingInSuspended { get; set; }

    public bool? DynamicScalingOutSuspended { get; set; }

    public bool? ScheduledScalingSuspended { get; set; }

    internal static void Write(Utf8JsonWriter json, SuspendedState state)
    {
        json.Flag("DynamicScalingInSuspended", state.DynamicScalingInSuspended);
        json.Flag("DynamicScalingOutSuspended", state.DynamicScalingOutSuspended);
        json.Flag("ScheduledScalingSuspended", state.ScheduledScalingSuspended);
    }

    internal static SuspendedState Read(JsonElement state) => new()
    {
        DynamicScalingInSuspended = state.Flag("DynamicScalingInSuspended"),
        DynamicScalingOutSuspended = state.Flag("DynamicScalingOutSuspended"),
        ScheduledScalingSuspended = state.Flag("ScheduledScalingSuspended"),
    };
}
