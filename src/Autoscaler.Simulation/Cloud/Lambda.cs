using Autoscaler.Functions;
using Autoscaler.Simulation.Physics;

namespace Autoscaler.Simulation.Cloud;

/// <summary>Lambda: runs the real handlers. Virtual time passes around a handler, never within it, so each must have ended when it returns.</summary>
/// <param name="world">Its time, how long a start and a call take, what is used.</param>
/// <param name="build">A new environment of a function.</param>
internal sealed class Lambda(World world, Func<FunctionName, Func<ReadOnlyMemory<byte>, Task<byte[]?>>> build)
{
    private readonly Dictionary<FunctionName, (Func<ReadOnlyMemory<byte>, Task<byte[]?>> Handler, DateTimeOffset UsedAt)> environments = [];

    /// <summary>What goes wrong with an invocation, asked when it begins and again when it would answer; null: nothing.</summary>
    public Func<FunctionName, bool, string?>? Trouble { get; set; }

    /// <summary>What a function is given in the place of a payload; null: the payload.</summary>
    public Func<FunctionName, ReadOnlyMemory<byte>, ReadOnlyMemory<byte>>? Tamper { get; set; }

    /// <summary>Whether an invocation happens a second time, a second later, with nobody to hear the answer.</summary>
    public Func<FunctionName, bool>? IsDoubled { get; set; }

    /// <summary>Called before a handler runs, with its environment.</summary>
    public Action<FunctionName, object>? Begun { get; set; }

    /// <summary>Called after a handler has run.</summary>
    public Action<FunctionName, FunctionAnswer>? Ended { get; set; }

    public void Invoke(FunctionName function, ReadOnlyMemory<byte> payload, Action<FunctionAnswer>? answered = null)
    {
        payload = Tamper?.Invoke(function, payload) ?? payload;
        if (IsDoubled?.Invoke(function) == true)
        {
            agenda.In(TimeSpan.FromSeconds(1), () => Run(function, payload));
        }

        var start = Environment(function);
        var length = world.Nature.Time(function == FunctionName.Observe ? Constants.TurnTime : Constants.CallTime);
        world.Bill.Invoke(start + length);
        if (Trouble?.Invoke(function, true) is { } early)
        {
            agenda.In(start, () => answered?.Invoke(FunctionAnswer.Failed(early)));
            return;
        }

        // What looks at the world sees it as it was when it began; what changes the world has changed it when it ends.
        var isLooking = function is FunctionName.Observe or FunctionName.Decide;
        agenda.In(isLooking ? start : start + length, () =>
        {
            var answer = Run(function, payload);
            if (Trouble?.Invoke(function, false) is { } late)
            {
                answer = FunctionAnswer.Failed(late);
            }

            agenda.In(isLooking ? length : TimeSpan.Zero, () => answered?.Invoke(answer));
        });
    }

    /// <summary>The environment is gone, with everything that it remembered.</summary>
    public void Recycle(FunctionName function) => environments.Remove(function);

    /// <summary>All environments stand still as they are, and others serve meanwhile.</summary>
    /// <returns>Puts them to work again, with everything that they remembered; says whether there were any.</returns>
    public Func<bool> Freeze()
    {
        var frozen = environments.ToList();
        environments.Clear();
        return () =>
        {
            frozen.ForEach(one => environments[one.Key] = (one.Value.Handler, agenda.Now));
            return frozen.Count > 0;
        };
    }

    /// <returns>How long its start takes.</returns>
    private TimeSpan Environment(FunctionName function)
    {
        var isWarm = environments.TryGetValue(function, out var environment) && agenda.Now - environment.UsedAt <= world.Nature.Time(Constants.EnvironmentLife);
        environments[function] = (isWarm ? environment.Handler : build(function), agenda.Now);
        return isWarm ? TimeSpan.Zero : world.Nature.Time(Constants.ColdStart);
    }

    private Agenda agenda => world.Agenda;

    private FunctionAnswer Run(FunctionName function, ReadOnlyMemory<byte> payload)
    {
        // Recycled meanwhile: then it runs in a new one.
        Environment(function);
        var handler = environments[function].Handler;
        Begun?.Invoke(function, handler);
        var task = handler(payload);
        var answer = world.Calls.IsKilled ? Killed(function) : AnswerOf(function, task);
        Ended?.Invoke(function, answer);
        return answer;
    }

    private FunctionAnswer Killed(FunctionName function)
    {
        world.Calls.Revive();
        Recycle(function);
        return FunctionAnswer.Failed("Runtime.ExitError");
    }

    private static FunctionAnswer AnswerOf(FunctionName function, Task<byte[]?> task)
    {
        if (!task.IsCompleted)
        {
            throw new InvalidOperationException($"{function} waits for something real: virtual time cannot pass within a handler.");
        }

        if (task.Exception?.InnerException is { } failure and not (PortFailure or OperationCanceledException))
        {
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(failure);
        }

        return task.Exception?.InnerException is { } expected ? FunctionAnswer.Failed(expected.GetType().Name)
            : task.IsCanceled ? FunctionAnswer.Failed("Sandbox.Timedout")
            : new FunctionAnswer(task.Result, null);
    }
}

/// <param name="Payload">JSON; null where it has no answer.</param>
/// <param name="Error">As Step Functions would name it; null: none.</param>
internal sealed record FunctionAnswer(byte[]? Payload, string? Error)
{
    public static FunctionAnswer Failed(string error) => new(null, error);
}
