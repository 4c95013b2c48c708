using System.Text;
using System.Text.Json.Nodes;
using Autoscaler.Functions;
using Autoscaler.Simulation.Cloud;

namespace Autoscaler.Simulation.Chaos;

/// <summary>Executions and functions: stopped, doubled, throttled, started cold, given what another version has written.</summary>
internal static class ResponseFaults
{
    private static readonly FunctionName[] Tasks = [FunctionName.Observe, FunctionName.Decide, FunctionName.Shift, FunctionName.Provision];

    public static Action? Apply(ChaosWorld chaos, PlannedFault fault)
    {
        var (lambda, executions) = (chaos.Deployment.Lambda, chaos.Deployment.StepFunctions);
        switch (fault.Kind)
        {
            case FaultKind.ExecutionStopped:
                Stop(chaos, fault);
                return Faults.Nothing;
            case FaultKind.NameTaken:
                // Stopped and woken within the same minute.
                if (Stop(chaos, fault))
                {
                    lambda.Invoke(FunctionName.StartResponse, AlarmEvent.Of(chaos.Deployment.Alarms.All.First() with { IsOn = true }));
                }

                return Faults.Nothing;
            case FaultKind.TwoAtOnce:
                executions.ListDelay = TimeSpan.FromSeconds(90);
                executions.Started = _ => Happens(chaos, fault, executions.Executions.Count(one => one.IsRunning) > 1, 1);
                chaos.World.Agenda.In(TimeSpan.FromSeconds(61), () => lambda.Invoke(FunctionName.StartResponse, AlarmEvent.Of(chaos.Deployment.Alarms.All.First() with { IsOn = true })));
                return () => (executions.ListDelay, executions.Started) = (TimeSpan.Zero, null);
            case FaultKind.LongResponse:
                // A response that has been going on for hours: its continuation begins with nearly all of its turns.
                lambda.Invoke(FunctionName.StartResponse, Continuation(chaos.Cluster.Id));
                chaos.Deployment.Journal.Written += entry => Happens(chaos, fault, entry is JournalEntry.Decided { Turn.Decision.Reason: Core.Decisions.Reason.Continued }, 1);
                return Faults.Nothing;
            case FaultKind.EnvironmentsFrozen:
                var thaw = lambda.Freeze();
                return () => Happens(chaos, fault, thaw(), 1);
            case FaultKind.WaitLate:
                executions.ExtraWait = () =>
                {
                    chaos.Fire(fault.Kind);
                    return TimeSpan.FromSeconds(60 + (600 * fault.Strength));
                };
                return () => executions.ExtraWait = null;
            default:
                return ApplyToFunctions(chaos, fault, lambda);
        }
    }

    private static Action? ApplyToFunctions(ChaosWorld chaos, PlannedFault fault, Lambda lambda)
    {
        switch (fault.Kind)
        {
            case FaultKind.TaskTwice:
                lambda.IsDoubled = function => Happens(chaos, fault, Tasks.Contains(function), 0.5);
                return () => lambda.IsDoubled = null;
            case FaultKind.LambdaThrottled:
                lambda.Trouble = (_, isEarly) => Happens(chaos, fault, isEarly, 0.6) ? "Lambda.TooManyRequestsException" : null;
                return () => lambda.Trouble = null;
            case FaultKind.ColdStarts:
                lambda.Tamper = (function, payload) =>
                {
                    chaos.Fire(fault.Kind);
                    lambda.Recycle(function);
                    return payload;
                };
                return () => lambda.Tamper = null;
            case FaultKind.OtherVersion:
                lambda.Tamper = (function, payload) => function == FunctionName.Decide ? Changed(chaos, fault, payload, state => state["version"] = 99) : payload;
                return () => lambda.Tamper = null;
            case FaultKind.NewerMemory:
                lambda.Tamper = (function, payload) => function == FunctionName.Observe ? Changed(chaos, fault, payload, Newer) : payload;
                return () => lambda.Tamper = null;
            default:
                return null;
        }
    }

    // As the state machine asks for it.
    private static byte[] Continuation(string cluster) => Encoding.UTF8.GetBytes(
        new JsonObject
        {
            ["continue"] = new JsonObject
            {
                ["cluster"] = cluster,
                ["execution"] = $"{StepFunctions.MachineArn.Replace("stateMachine", "execution", StringComparison.Ordinal)}:{cluster}-20261119T0000",
                ["memory"] = new JsonObject { ["turns"] = 497 },
            },
        }.ToJsonString());

    private static bool Stop(ChaosWorld chaos, PlannedFault fault)
    {
        if (chaos.Deployment.StepFunctions.Executions.LastOrDefault(one => one.IsRunning) is not { } running)
        {
            return false;
        }

        chaos.Fire(fault.Kind);
        running.Stop();
        return true;
    }

    private static bool Happens(ChaosWorld chaos, PlannedFault fault, bool applies, double probability)
    {
        if (!applies || chaos.Random.NextFraction() >= probability)
        {
            return false;
        }

        chaos.Fire(fault.Kind);
        return true;
    }

    private static ReadOnlyMemory<byte> Changed(ChaosWorld chaos, PlannedFault fault, ReadOnlyMemory<byte> payload, Action<JsonObject> change)
    {
        if (JsonNode.Parse(payload.Span)?["state"] is not JsonObject { Parent: { } message } state)
        {
            return payload;
        }

        chaos.Fire(fault.Kind);
        change(state);
        return Encoding.UTF8.GetBytes(message.ToJsonString());
    }

    private static void Newer(JsonObject state)
    {
        state["invented"] = new JsonObject { ["later"] = true };
        if (state["memory"] is JsonObject memory)
        {
            memory["inventedToo"] = 1;
        }
    }
}
