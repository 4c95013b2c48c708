using System.Globalization;
using System.Text.Json.Nodes;

namespace Autoscaler.Simulation.Machines;

/// <summary>What the context object says of an execution.</summary>
public sealed record MachineContext(string MachineArn, string ExecutionArn, string Name, DateTimeOffset StartedAt)
{
    internal JsonObject ToJson() => new()
    {
        ["Execution"] = new JsonObject
        {
            ["Id"] = ExecutionArn,
            [nameof(Name)] = Name,
            ["StartTime"] = StartedAt.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture),
        },
        ["StateMachine"] = new JsonObject { ["Id"] = MachineArn, [nameof(Name)] = MachineArn[(MachineArn.LastIndexOf(':') + 1)..] },
    };
}
