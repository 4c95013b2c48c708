using System.Text;
using System.Text.Json.Nodes;
using Autoscaler.Functions;
using Autoscaler.Simulation.Machines;
using Autoscaler.Simulation.Physics;

namespace Autoscaler.Simulation.Cloud;

/// <summary>One execution: the interpreter says what comes next, and here time passes until it has come.</summary>
internal sealed class RunningExecution(World world, Machine machine, Lambda lambda, Topic topic, Func<TimeSpan> extraWait, string name, string input)
{
    private const string Publish = "arn:aws:states:::sns:publish";

    private readonly Execution execution = new(
        machine, new MachineContext(StepFunctions.MachineArn, ArnOf(name), name, world.Agenda.Now), JsonNode.Parse(input)!, world.Random.Child("retries of " + name));

    private int step;

    public string Name => name;

    public string Arn => ArnOf(name);

    public string Input => input;

    public DateTimeOffset StartedAt { get; } = world.Agenda.Now;

    public DateTimeOffset? EndedAt { get; private set; }

    public bool IsRunning => EndedAt is null;

    /// <summary>Null: it has not failed.</summary>
    public string? Error { get; private set; }

    /// <summary>What Decide gave out last: the history has it, whatever becomes of the execution.</summary>
    public string? LastDecided { get; private set; }

    /// <summary>When it last came to a state.</summary>
    public DateTimeOffset SteppedAt { get; private set; } = world.Agenda.Now;

    public int Events => execution.Events;

    public int LargestPayload => execution.LargestPayload;

    public void Begin()
    {
        world.Agenda.In(world.Nature.Time(Constants.StartTime), () => Take(execution.Begin()));
        world.Agenda.In(machine.Timeout, () => End("States.Timeout"));
    }

    public void Stop() => End("Aborted");

    private void Take(MachineStep next)
    {
        if (!IsRunning)
        {
            return;
        }

        var number = ++step;
        SteppedAt = world.Agenda.Now;
        world.Bill.Transit();
        switch (next)
        {
            case MachineStep.Wait wait:
                After(number, wait.Length + extraWait(), () => execution.Elapse());
                break;
            case MachineStep.Task task:
                After(number, task.Timeout, () => execution.Fail("States.Timeout", ""));
                Run(number, task);
                break;
            case MachineStep.Failed failed:
                End(failed.Error);
                break;
            default:
                End(null);
                break;
        }
    }

    private void Run(int number, MachineStep.Task task)
    {
        if (task.Resource == Publish)
        {
            world.Calls.Count("sns:Publish");
            topic.Add((string)task.Input!["Message"]!);
            After(number, world.Nature.Time(Constants.TransitionTime), () => execution.Succeed(new JsonObject()));
            return;
        }

        var function = Enum.Parse<FunctionName>(task.Resource);
        lambda.Invoke(function, Encoding.UTF8.GetBytes(task.Input!.ToJsonString()), answer =>
        {
            LastDecided = IsRunning && number == step && function == FunctionName.Decide && answer.Payload is { } decided ? Encoding.UTF8.GetString(decided) : LastDecided;
            After(number, world.Nature.Time(Constants.TransitionTime), () => answer.Error is { } error
                ? execution.Fail(error, "")
                : execution.Succeed(answer.Payload is { } payload ? JsonNode.Parse(payload) : null));
        });
    }

    // Whatever comes after the step is over comes too late.
    private void After(int number, TimeSpan time, Func<MachineStep> advance) => world.Agenda.In(time, () =>
    {
        if (number == step && IsRunning)
        {
            Take(advance());
        }
    });

    private void End(string? error)
    {
        if (IsRunning)
        {
            (EndedAt, Error) = (world.Agenda.Now, error);
        }
    }

    private static string ArnOf(string name) => $"arn:aws:states:eu-west-1:123456789012:execution:spike-response:{name}";
}
