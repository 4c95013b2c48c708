using Autoscaler.Functions.Ports;

namespace Autoscaler.Functions.Reconciling;

/// <summary>Tells people what is new among the findings.</summary>
/// <param name="announcements">How.</param>
/// <param name="journal">For what could not be told.</param>
/// <param name="overrideParameter">Where a pause is written; null: nobody can pause.</param>
internal sealed class FindingTeller(IAnnouncements announcements, IJournal journal, string? overrideParameter)
{
    private readonly ToldFindings told = new();

    /// <param name="topic">Null: nobody is told.</param>
    /// <param name="about">A cluster, or the policy.</param>
    /// <param name="findings">All that there are now.</param>
    /// <param name="now">The time.</param>
    /// <param name="stop">Ends the call.</param>
    public async Task Tell(string? topic, string about, IEnumerable<FindingKind> findings, DateTimeOffset now, CancellationToken stop)
    {
        var news = told.New(about, findings, now);
        if (topic is null || news.Count == 0)
        {
            return;
        }

        try
        {
            await announcements.Tell(topic, FindingMessage.Of(about, news, overrideParameter), stop);
            told.Told(about, news, now);
        }
        catch (PortFailure failure)
        {
            journal.Write(JournalEntry.Failed.Of(nameof(IAnnouncements), failure));
        }
    }
}
