namespace Autoscaler.Simulation.Cloud;

/// <summary>The way to every simulated service: counts each call of AWS that the real adapter would make, and lets things go wrong there.</summary>
public sealed class Calls
{
    private readonly SortedDictionary<string, int> counts = new(StringComparer.Ordinal);

    private bool isCounting;

    /// <summary>By service:Operation.</summary>
    public IReadOnlyDictionary<string, int> Counts => counts;

    /// <summary>Of all operations.</summary>
    public int Total { get; private set; }

    /// <summary>What goes wrong, asked before each question and each write; null: nothing does.</summary>
    public ITrouble? Trouble { get; set; }

    /// <summary>Whether the process that makes the calls has been killed: nothing that it does after that reaches anybody.</summary>
    public bool IsKilled { get; private set; }

    /// <summary>From here on: what the world needed to settle does not count.</summary>
    public void StartCounting() => isCounting = true;

    /// <summary>Another process makes the calls from here on.</summary>
    public void Revive() => IsKilled = false;

    /// <summary>A question: one or more calls that change nothing.</summary>
    public Task<T> Ask<T>(string operation, Func<T> answer, params ReadOnlySpan<string> others)
    {
        if (IsKilled)
        {
            return Task.FromException<T>(new FunctionKilledException());
        }

        Count(operation);
        foreach (var other in others)
        {
            Count(other);
        }

        return Trouble?.Reading(operation) is { } failure ? Failed<T>(failure) : Task.FromResult(answer());
    }

    /// <summary>A write: what goes wrong may go wrong before it or after it.</summary>
    public Task<T> Write<T>(string operation, Func<T> write)
    {
        if (IsKilled)
        {
            return Task.FromException<T>(new FunctionKilledException());
        }

        Count(operation);
        if (Trouble?.BeforeWriting(operation) is { } failure)
        {
            return Failed<T>(failure);
        }

        var answer = write();
        return Trouble?.AfterWriting(operation) is { } lost ? Failed<T>(lost) : Task.FromResult(answer);
    }

    public void Count(string operation, int times = 1)
    {
        if (isCounting)
        {
            counts[operation] = counts.GetValueOrDefault(operation) + times;
            Total += times;
        }
    }

    private Task<T> Failed<T>(Exception failure)
    {
        IsKilled = failure is FunctionKilledException;
        return Task.FromException<T>(failure);
    }
}
