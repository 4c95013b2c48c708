using Autoscaler.Functions.Ports;

namespace Autoscaler.Functions.Stacks;

/// <summary>
/// Whether the stack's subscription of RDSOSMetrics will find room. CloudFormation would fail at it a moment later with "Resource limit exceeded", which names neither
/// who has the room nor the way out.
/// </summary>
internal sealed class SubscriptionRoom(ISubscriptionFilters filters, IJournal journal)
{
    /// <returns>Why the deployment cannot succeed; null where nothing speaks against it.</returns>
    public async Task<StackOutcome?> Refusal(StackRequest request, CancellationToken stop)
    {
        if (request.SamplesFilter is not { } ours)
        {
            return null;
        }

        try
        {
            return await filters.Names(stop) switch
            {
                null => StackOutcome.NoLogGroup,
                var names when names.Count >= ISubscriptionFilters.Most && !names.Contains(ours, StringComparer.Ordinal) => StackOutcome.NoRoom(names),
                _ => null,
            };
        }
        catch (PortFailure failure)
        {
            // Only a courtesy: if there is no room, CloudFormation will say so in its own words.
            journal.Write(JournalEntry.Failed.Of(nameof(ISubscriptionFilters), failure));
            return null;
        }
    }
}
