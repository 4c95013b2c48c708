namespace Autoscaler.Functions.Ports;

/// <summary>Tell what happened. There is no free text: what can be told is <see cref="JournalEntry"/>.</summary>
public interface IJournal
{
    void Write(JournalEntry entry);
}
