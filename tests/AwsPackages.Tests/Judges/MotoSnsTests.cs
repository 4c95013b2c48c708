using Amazon.SimpleNotificationService;
using Amazon.SimpleNotificationService.Model;

namespace AwsPackages.Tests.Judges;

[Collection(MotoTests.Name)]
public class MotoSnsTests(MotoServer moto)
{
    private const string Topic = "arn:aws:sns:eu-west-1:123456789012:spike";

    private IAmazonSimpleNotificationService Client => moto.Clients.Notifications;

    [MotoFact]
    public async Task Publishes_to_a_topic()
    {
        var published = await Client.PublishAsync(new PublishRequest(Topic, "readers are hot", "shop") { MessageAttributes = Weight("Number", "96.5") });
        Assert.True(Guid.TryParse(published.MessageId, out _));
    }

    [MotoFact]
    public async Task Publishes_to_a_topic_that_keeps_order()
    {
        var request = new PublishRequest(Topic + ".fifo", "readers are hot") { MessageGroupId = "shop", MessageDeduplicationId = "20261120T1100" };
        Assert.NotNull((await Client.PublishAsync(request)).MessageId);
    }

    [MotoFact]
    public async Task Attributes_arrive_with_name_type_and_value()
    {
        var thrown = await Assert.ThrowsAnyAsync<AmazonSimpleNotificationServiceException>(
            () => Client.PublishAsync(new PublishRequest(Topic, "readers are hot") { MessageAttributes = Weight("Colour", "96.5") }));

        Assert.Contains("'weight'", thrown.Message, StringComparison.Ordinal);
        Assert.Contains("type", thrown.Message, StringComparison.Ordinal);
    }

    [MotoFact]
    public async Task Throws_NotFound()
    {
        var thrown = await Assert.ThrowsAsync<NotFoundException>(() => Client.PublishAsync(new PublishRequest(Topic + "-gone", "readers are hot")));
        Assert.Equal("NotFound", thrown.ErrorCode);
    }

    [MotoFact]
    public async Task Throws_InvalidParameter()
    {
        var subject = new string('x', 101);
        var thrown = await Assert.ThrowsAsync<InvalidParameterException>(() => Client.PublishAsync(new PublishRequest(Topic, "readers are hot", subject)));
        Assert.Equal("InvalidParameter", thrown.ErrorCode);
    }

    private static Dictionary<string, MessageAttributeValue> Weight(string type, string value) =>
        new() { ["weight"] = new MessageAttributeValue { DataType = type, StringValue = value } };
}
