using System.Text.Json;
using System.Text.Json.Nodes;
using Autoscaler.Simulation;
using Autoscaler.Simulation.Machines;

namespace Autoscaler.Repository.Tests.Machine;

/// <summary>The simulator's interpreter over a scenario's scripted results, as the two judges run it.</summary>
internal static class OurInterpreter
{
    public static Interpreted Run(Scenario scenario)
    {
        const string name = "shop-20261121T0620";
        var context = new MachineContext("arn:aws:states:eu-west-1:123456789012:stateMachine:machine", $"arn:aws:states:eu-west-1:123456789012:execution:machine:{name}", name, DateTimeOffset.UnixEpoch);
        var execution = new Execution(
            Simulation.Machines.Machine.Parse(Definition.AsNode.ToJsonString(), new Dictionary<string, string>()), context,
            JsonNode.Parse("""{"cluster":"shop","window":"20261121T0620"}""")!, new SeededRandom(1));
        var calls = new List<Call>();
        List<int> waits = [];
        var step = execution.Begin();
        while (step is MachineStep.Task or MachineStep.Wait)
        {
            step = step is MachineStep.Task task ? Answer(task) : Wait((MachineStep.Wait)step);
        }

        return new Interpreted([.. execution.Trace], [.. calls], scenario.Calls.Count - calls.Count, [.. waits], [], execution.Events);

        MachineStep Answer(MachineStep.Task task)
        {
            var next = scenario.Calls[calls.Count]!;
            Assert.Equal((string?)next["state"], task.State);
            calls.Add(new Call(task.State, JsonElement.Parse(task.Input!.ToJsonString())));
            return next["error"] is { } error ? execution.Fail((string)error!, "scripted") : execution.Succeed(next["result"]!.DeepClone());
        }

        MachineStep Wait(MachineStep.Wait wait)
        {
            if (wait.State == "Wait")
            {
                waits.Add((int)wait.Length.TotalSeconds);
            }

            return execution.Elapse();
        }
    }
}
