using System.Text;
using System.Web;
using Autoscaler.Functions;
using Autoscaler.Functions.Announcements;
using AwsFakes;

namespace Autoscaler.Aws.Tests;

public class SnsAnnouncementsTests
{
    private const string Topic = "arn:aws:sns:eu-west-1:123456789012:shop-alerts";

    private static readonly ChatMessage Message = new("shop: both pools are hot", "Demand is 150 %.", "shop-20261121T0620", ["Wait."]) { EventType = "atCapacity" };

    private static readonly StubReply Sent = StubReply.Ok(
        """<PublishResponse xmlns="http://sns.amazonaws.com/doc/2010-03-31/"><PublishResult><MessageId>1</MessageId></PublishResult></PublishResponse>""");

    [Fact]
    public async Task Publish_the_message_to_the_topic()
    {
        var form = await Tell(Message);
        Assert.Equal((Topic, Message.ToJson()), (form["TopicArn"], form["Message"]));
    }

    [Theory]
    [InlineData("shop-20261121T0620", "Aurora autoscaler: shop-20261121T0620")]
    [InlineData("s\u00e9r\nve", "Aurora autoscaler: s?r?ve")]
    public async Task Write_a_subject_that_SNS_takes(string thread, string subject) => Assert.Equal(subject, (await Tell(Message with { Thread = thread }))["Subject"]);

    [Theory]
    [InlineData(80, 99)]
    [InlineData(81, 99)]
    [InlineData(500, 99)]
    public async Task Keep_the_subject_under_a_hundred_characters(int thread, int subject) =>
        Assert.Equal(subject, (await Tell(Message with { Thread = new string('t', thread) }))["Subject"]!.Length);

    [Fact]
    public async Task Stay_far_below_what_a_topic_takes_however_long_the_message()
    {
        var form = await Tell(Message with { Title = new string('\u20ac', 9000), Description = new string('\u20ac', 90_000), NextSteps = [.. Enumerable.Repeat(new string('\u20ac', 9000), 10)] });
        Assert.InRange(Encoding.UTF8.GetByteCount(form["Message"]!), 1, 64 * 1024);
    }

    [Theory]
    [InlineData(403, "AuthorizationError", typeof(PortFailure.Denied))]
    [InlineData(404, "NotFound", typeof(PortFailure.Denied))]
    [InlineData(400, "KMSThrottling", typeof(PortFailure.Retryable))]
    [InlineData(500, "InternalError", typeof(PortFailure.OutcomeUnknown))]
    public async Task Fail_as_a_port_does(int status, string code, Type failure)
    {
        var refused = StubReply.Error(status, $"<ErrorResponse><Error><Type>Sender</Type><Code>{code}</Code><Message>no</Message></Error><RequestId>r</RequestId></ErrorResponse>");
        Assert.IsType(failure, await Record.ExceptionAsync(() => new SnsAnnouncements(Stub.Notifications(new StubTransport(refused))).Tell(Topic, Message, CancellationToken.None)));
    }

    private static async Task<System.Collections.Specialized.NameValueCollection> Tell(ChatMessage message)
    {
        var transport = new StubTransport(Sent);
        await new SnsAnnouncements(Stub.Notifications(transport)).Tell(Topic, message, CancellationToken.None);
        return HttpUtility.ParseQueryString(Assert.Single(transport.Sent).Body);
    }
}
