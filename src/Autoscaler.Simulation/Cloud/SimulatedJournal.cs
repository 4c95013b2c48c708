using Autoscaler.Functions;
using Autoscaler.Functions.Ports;

namespace Autoscaler.Simulation.Cloud;

/// <summary>Everything that was journalled, with its time.</summary>
public sealed class SimulatedJournal(Agenda agenda, Calls calls) : IJournal
{
    private readonly List<(DateTimeOffset At, JournalEntry Entry)> entries = [];

    public IReadOnlyList<(DateTimeOffset At, JournalEntry Entry)> Entries => entries;

    /// <summary>Called for each entry.</summary>
    public Action<JournalEntry>? Written { get; set; }

    public void Write(JournalEntry entry)
    {
        // A process that has been killed says nothing more.
        if (!calls.IsKilled)
        {
            entries.Add((agenda.Now, entry));
            Written?.Invoke(entry);
        }
    }
}
