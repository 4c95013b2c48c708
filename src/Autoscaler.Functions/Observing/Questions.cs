using Autoscaler.Functions.Ports;

namespace Autoscaler.Functions.Observing;

/// <summary>Asks a port. A question without an answer is journalled and leaves a null: that is ignorance about this alone.</summary>
internal sealed class Questions(IJournal journal)
{
    public async Task<T?> Ask<T>(string port, Func<Task<T?>> question)
    {
        try
        {
            return await question();
        }
        catch (PortFailure failure)
        {
            journal.Write(JournalEntry.Failed.Of(port, failure));
        }
        catch (OperationCanceledException late)
        {
            journal.Write(JournalEntry.Failed.Of(port, new PortFailure.Retryable("no answer in the time of a turn", late)));
        }

        return default;
    }
}
