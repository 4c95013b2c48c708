using System.Text.Json.Nodes;

namespace Autoscaler.Simulation.Machines;

/// <summary>One run of a machine. It neither waits nor calls: it says what comes next, and is told what came of it.</summary>
public sealed class Execution(Machine machine, MachineContext context, JsonNode input, SeededRandom random)
{
    // AWS: of any state's input or output.
    private const int MostBytes = 256 * 1024;

    private readonly JsonObject contextObject = context.ToJson();

    private readonly Dictionary<Retrier, int> tries = new(ReferenceEqualityComparer.Instance);

    private readonly List<string> trace = [];

    private JsonNode? data = input;

    private string name = "";

    private MachineStep? last;

    /// <summary>Entries of the execution's history, as AWS counts them.</summary>
    public int Events { get; private set; } = 1;

    /// <summary>The size of the largest data between two states so far, in bytes.</summary>
    public int LargestPayload { get; private set; }

    /// <summary>Every state that was entered, every error with what was done about it, and the end.</summary>
    public IReadOnlyList<string> Trace => trace;

    private State State => machine.StateOf(name);

    public MachineStep Begin() => last is null ? Guarded(() => Enter(machine.Start)) : throw new InvalidOperationException("The execution has begun already.");

    /// <summary>The task has answered.</summary>
    public MachineStep Succeed(JsonNode? result) => Guarded(() =>
    {
        var task = Asked<State.Task, MachineStep.Task>();
        Events += 3;
        data = task.Result.Put(data, result);
        return Enter(Leave(task.Next));
    });

    /// <summary>The task has failed, or taken too long: States.Timeout.</summary>
    public MachineStep Fail(string error, string cause) => Guarded(() =>
    {
        var task = Asked<State.Task, MachineStep.Task>();
        Events += 3;
        if (task.Retriers.FirstOrDefault(retrier => retrier.Errors.Match(error)) is { } retrier && tries.GetValueOrDefault(retrier) < retrier.MaxAttempts)
        {
            trace.Add($"{name}: {error}, retried");
            tries[retrier] = tries.GetValueOrDefault(retrier) + 1;
            return new MachineStep.Wait(name, Pause(retrier, tries[retrier]));
        }

        if (task.Catchers.FirstOrDefault(catcher => catcher.Errors.Match(error)) is { } catcher)
        {
            trace.Add($"{name}: {error}, caught");
            data = catcher.Result.Put(data, new JsonObject { ["Error"] = error, ["Cause"] = cause });
            return Enter(Leave(catcher.Next));
        }

        return End(error, cause);
    });

    /// <summary>The wait is over: that of a Wait state, or the pause before a retry.</summary>
    public MachineStep Elapse() => Guarded(() => Asked<State, MachineStep.Wait>() is State.Wait wait ? Enter(Leave(wait.Next)) : Call((State.Task)State));

    private TState Asked<TState, TStep>() where TState : State where TStep : MachineStep =>
        last is TStep && State is TState state ? state : throw new InvalidOperationException($"The execution waits for something else: {last}.");

    private MachineStep Guarded(Func<MachineStep> advance)
    {
        try
        {
            last = advance();
        }
        catch (PathNotFoundException nowhere)
        {
            last = End("States.Runtime", nowhere.Message);
        }

        return last;
    }

    private MachineStep Enter(string next)
    {
        name = next;
        trace.Add(name);
        tries.Clear();
        Events++;

        // Only what tasks answer makes the data grow.
        LargestPayload = State is State.Task ? Math.Max(LargestPayload, data?.ToJsonString().Length ?? 0) : LargestPayload;
        if (LargestPayload > MostBytes)
        {
            return End("States.DataLimitExceeded", $"{LargestPayload} bytes between two states");
        }

        switch (State)
        {
            case State.Task task:
                return Call(task);
            case State.Wait wait:
                return new MachineStep.Wait(name, TimeSpan.FromSeconds((double)wait.Seconds.Find(data, contextObject)!));
            case State.Choice choice:
                return Enter(Leave(choice.Rules.FirstOrDefault(Holds)?.Next ?? choice.Default));
            case State.Pass pass:
                data = pass.Result.Put(data, pass.Input is { } fill ? fill(data, contextObject) : data);
                return Enter(Leave(pass.Next));
            case State.Fail fail:
                return End(fail.Error, fail.Cause);
            default:
                Leave("");
                Events++;
                trace.Add("succeeded");
                return new MachineStep.Succeeded(data);
        }
    }

    private MachineStep.Task Call(State.Task task) => new(name, task.Resource, task.Input is { } fill ? fill(data, contextObject) : data?.DeepClone(), task.Timeout);

    private bool Holds(Rule rule)
    {
        var isThere = rule.Variable.TryFind(data, contextObject, out var found);
        return rule.IsPresent is { } present ? isThere == present : found is JsonValue value && value.TryGetValue<string>(out var text) && text == rule.Text;
    }

    private string Leave(string next)
    {
        Events++;
        return next;
    }

    private MachineStep.Failed End(string error, string cause)
    {
        Events++;
        trace.Add($"failed: {error}");
        return new MachineStep.Failed(error, cause);
    }

    private TimeSpan Pause(Retrier retrier, int attempt)
    {
        var longest = Math.Min(retrier.MaxDelaySeconds, retrier.IntervalSeconds * Math.Pow(retrier.BackoffRate, attempt - 1));
        return TimeSpan.FromSeconds(retrier.IsJittered ? longest * random.NextFraction() : longest);
    }
}
