using Amazon.SimpleNotificationService.Model;
using AwsFakes;
using AwsPackages.Tests.Operations;

namespace AwsPackages.Tests;

public class PublishTests
{
    [Fact]
    public async Task No_attributes_are_no_parameters() =>
        Assert.DoesNotContain("MessageAttributes", await Sent(new PublishRequest("arn:t", "hot") { MessageAttributes = [] }), StringComparison.Ordinal);

    [Fact]
    public async Task The_short_form_names_topic_message_and_subject() =>
        Assert.Equal("Action=Publish&Message=hot&Subject=shop&TopicArn=arn%3At&Version=2010-03-31", await Sent(new PublishRequest("arn:t", "hot", "shop")));

    private static async Task<string> Sent(PublishRequest request)
    {
        var transport = new StubTransport(StubReply.Ok(Catalogue.Named("SimpleNotificationService.Publish").Reply));
        await new Clients(transport).Notifications.PublishAsync(request);
        return Assert.Single(transport.Sent).Body;
    }
}
