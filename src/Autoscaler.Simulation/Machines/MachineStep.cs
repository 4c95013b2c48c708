using System.Text.Json.Nodes;

namespace Autoscaler.Simulation.Machines;

/// <summary>What an execution needs next.</summary>
public abstract record MachineStep
{
    private MachineStep()
    {
    }

    /// <summary>Somebody is to be called; the answer, or the failure, is told to the execution.</summary>
    public sealed record Task(string State, string Resource, JsonNode? Input, TimeSpan Timeout) : MachineStep;

    /// <summary>Time is to pass: a Wait state, or the pause before a retry.</summary>
    public sealed record Wait(string State, TimeSpan Length) : MachineStep;

    public sealed record Succeeded(JsonNode? Output) : MachineStep;

    public sealed record Failed(string Error, string Cause) : MachineStep;
}
