using Amazon.SimpleNotificationService;
using Amazon.SimpleNotificationService.Model;
using Autoscaler.Functions.Announcements;
using Autoscaler.Functions.Ports;

namespace Autoscaler.Aws;

/// <summary>Publishes an announcement to a topic, under the same subject as the state machine does: mails of one response stand together, like its chat messages.</summary>
public sealed class SnsAnnouncements(IAmazonSimpleNotificationService notifications) : IAnnouncements
{
    private const string SubjectStart = "Aurora autoscaler: ";

    // SNS takes fewer than 100 characters of ASCII without control characters, and refuses the whole message otherwise.
    private const int LongestSubject = 99;

    public async Task Tell(string topicArn, ChatMessage message, CancellationToken stop)
    {
        // A message is at most 256 KB; ours is cut to some 9,000 characters.
        var request = new PublishRequest { TopicArn = topicArn, Subject = Subject(message.Thread), Message = message.ToJson() };
        await AwsCall.Write($"announce {message.EventType ?? "something"}", () => notifications.PublishAsync(request, stop));
    }

    private static string Subject(string thread)
    {
        var subject = SubjectStart + string.Concat(thread.Select(letter => letter is >= ' ' and <= '~' ? letter : '?'));
        return subject.Length <= LongestSubject ? subject : subject[..LongestSubject];
    }
}
