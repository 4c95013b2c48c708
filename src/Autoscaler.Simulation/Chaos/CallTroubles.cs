using Autoscaler.Functions;
using Autoscaler.Simulation.Cloud;

namespace Autoscaler.Simulation.Chaos;

/// <summary>What goes wrong with calls of AWS at present.</summary>
internal sealed class CallTroubles(SeededRandom random, Action<FaultKind> fired) : ITrouble
{
    private readonly List<CallTrouble> present = [];

    public bool Any => present.Count > 0;

    /// <summary>How many calls have failed so far.</summary>
    public int Fired { get; private set; }

    /// <summary>Whether something may go wrong with an operation.</summary>
    public bool Touch(string operation) => present.Exists(trouble => trouble.Operations.Any(operation.StartsWith));

    /// <returns>What ends it.</returns>
    public Action Begin(CallTrouble trouble)
    {
        present.Add(trouble);
        return () => present.Remove(trouble);
    }

    public Exception? Reading(string operation) => Next(operation, isWrite: false, isAfter: false);

    public Exception? BeforeWriting(string operation) => Next(operation, isWrite: true, isAfter: false);

    public Exception? AfterWriting(string operation) => Next(operation, isWrite: true, isAfter: true);

    private Exception? Next(string operation, bool isWrite, bool isAfter)
    {
        foreach (var trouble in present)
        {
            var isAfterOnly = trouble.Mode is CallMode.LostAfter or CallMode.KilledAfter;
            if (trouble.Operations.Any(operation.StartsWith) && isAfterOnly == isAfter && (isWrite || trouble.Mode is not (CallMode.LostBefore or CallMode.KilledBefore)) && random.NextFraction() < trouble.Probability)
            {
                Fired++;
                fired(trouble.Kind);
                return Of(trouble.Mode, operation);
            }
        }

        return null;
    }

    private static Exception Of(CallMode mode, string operation)
    {
        var cause = new InvalidOperationException("chaos");
        return mode switch
        {
            CallMode.Throttled => new PortFailure.Retryable($"{operation} is throttled", cause),
            CallMode.Denied => new PortFailure.Denied($"{operation} is denied", cause),
            CallMode.Hangs => new OperationCanceledException(),
            CallMode.KilledBefore or CallMode.KilledAfter => new FunctionKilledException(),
            _ => new PortFailure.OutcomeUnknown($"{operation} has no answer", cause),
        };
    }
}

/// <param name="Kind">Which fault it is.</param>
/// <param name="Mode">How it fails.</param>
/// <param name="Probability">Of each call.</param>
/// <param name="Operations">Beginnings of service:Operation.</param>
internal sealed record CallTrouble(FaultKind Kind, CallMode Mode, double Probability, params string[] Operations);

internal enum CallMode
{
    Throttled,
    Denied,
    Hangs,

    /// <summary>Only of writes: it has not happened, and nobody hears of it.</summary>
    LostBefore,

    /// <summary>Only of writes: it has happened, and nobody hears of it.</summary>
    LostAfter,
    KilledBefore,
    KilledAfter,
}
