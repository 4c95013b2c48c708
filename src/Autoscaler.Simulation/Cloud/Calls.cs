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

    /// <summary>From here on: what the world needed to settle does not count.</summary>
    public void StartCounting() => isCounting = true;

    /// <summary>A question: one or more calls that change nothing.</summary>
    public Task<T> Ask<T>(string operation, Func<T> answer, params ReadOnlySpan<string> others)
    {
        Count(operation);
        foreach (var other in others)
        {
            Count(other);
        }

        return Trouble?.Reading(operation) is { } failure ? Task.FromException<T>(failure) : Task.FromResult(answer());
    }

    /// <summary>A write: what goes wrong may go wrong before it or after it.</summary>
    public Task<T> Write<T>(string operation, Func<T> write)
    {
        Count(operation);
        if (Trouble?.BeforeWriting(operation) is { } failure)
        {
            return Task.FromException<T>(failure);
        }

        var answer = write();
        return Trouble?.AfterWriting(operation) is { } lost ? Task.FromException<T>(lost) : Task.FromResult(answer);
    }

    public void Count(string operation, int times = 1)
    {
        if (isCounting)
        {
            counts[operation] = counts.GetValueOrDefault(operation) + times;
            Total += times;
        }
    }
}
