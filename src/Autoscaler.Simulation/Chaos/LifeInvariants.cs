using Autoscaler.Functions;
using Autoscaler.Functions.Messages;
using Autoscaler.Simulation.Cloud;

namespace Autoscaler.Simulation.Chaos;

/// <summary>
/// Bounded life (S13): every state of a response ends, every response has its last turn, no invocation fails where every call was answered, since whatever fails is sent
/// again, and whatever was raised ends once nothing needs it.
/// </summary>
internal sealed class LifeInvariants(ChaosWorld chaos, Action<string, string> violate, TimeSpan longestState)
{
    private const int LongestWait = 30;

    private const int MostWrites = 20;

    /// <summary>The longest wait, or a task's time, and then a pause before it is tried again.</summary>
    public static readonly TimeSpan LongestState = TimeSpan.FromSeconds(45);

    private int troubles;

    public void Decided(TurnRecord turn)
    {
        if (turn.Decision.WaitSeconds is < 1 or > LongestWait)
        {
            violate("S13", $"{turn.Response} turn {turn.Turn} waits {turn.Decision.WaitSeconds} s");
        }

        // It goes on in a new execution as soon as a turn writes nothing.
        if (turn.Turn > Decide.MostTurns + MostWrites)
        {
            violate("S13", $"{turn.Response} has come to its turn {turn.Turn}");
        }
    }

    public void Begun() => troubles = chaos.Calls.Fired;

    public void Ended(FunctionName function, FunctionAnswer answer)
    {
        if (answer.Error is { } error && chaos.Calls.Fired == troubles)
        {
            violate("S13", $"{function} has failed with {error}, and every call was answered: it is sent the same again");
        }
    }

    /// <summary>Every second.</summary>
    public void Tick()
    {
        foreach (var one in chaos.Deployment.StepFunctions.Executions.Where(one => one.IsRunning))
        {
            var (now, executions) = (chaos.World.Agenda.Now, chaos.Deployment.StepFunctions);
            if (now - one.SteppedAt > longestState + executions.LongestExtraWait)
            {
                violate("S13", $"{one.Name} has not come to another state for {(now - one.SteppedAt).TotalSeconds:0} s");
            }
        }
    }

    /// <summary>At the very end: demand has been low for long.</summary>
    public void CheckEnd(int lowSeconds)
    {
        var from = chaos.World.Agenda.Now - TimeSpan.FromSeconds(lowSeconds / 2);
        if (chaos.Deployment.StepFunctions.Executions.FirstOrDefault(one => one.IsRunning && one.StartedAt < from) is { } endless)
        {
            violate("S13", $"{endless.Name} is still running, and demand has been low for {lowSeconds} s");
        }
    }
}
