using Autoscaler.Functions.Announcements;

namespace Autoscaler.Functions.Ports;

/// <summary>Tell people.</summary>
public interface IAnnouncements
{
    Task Tell(string topicArn, ChatMessage message, CancellationToken stop);
}
