using Autoscaler.Functions.Announcements;
using Autoscaler.Functions.Ports;

namespace Autoscaler.Simulation.Cloud;

/// <summary>What people are told.</summary>
public sealed class Topic(Agenda agenda, Calls calls) : IAnnouncements
{
    private readonly List<(DateTimeOffset At, string Title)> told = [];

    public IReadOnlyList<(DateTimeOffset At, string Title)> Told => told;

    public Task Tell(string topicArn, ChatMessage message, CancellationToken stop) => calls.Write("sns:Publish", () => Add(message.Title));

    public bool Add(string title)
    {
        told.Add((agenda.Now, title));
        return true;
    }
}
