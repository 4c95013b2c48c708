using Amazon.SimpleNotificationService;
using Amazon.SimpleNotificationService.Model;

namespace AwsPackages.Tests.Operations.SimpleNotificationService;

internal static class Publish
{
    private const string Topic = "arn:aws:sns:eu-west-1:123456789012:spike.fifo";

    public static readonly OperationCase Case = new()
    {
        Name = "SimpleNotificationService.Publish",
        Call = async clients => await clients.Notifications.PublishAsync(new PublishRequest
        {
            TopicArn = Topic,
            Message = """{"default":"shop: readers are hot, 96 %"}""",
            Subject = "shop & readers",
            MessageStructure = "json",
            MessageAttributes = new Dictionary<string, MessageAttributeValue>
            {
                ["weight"] = new() { DataType = "Number", StringValue = "96.5" },
                ["cluster"] = new() { DataType = "String", StringValue = "shop" },
            },
            MessageDeduplicationId = "shop-20261120T1100",
            MessageGroupId = "shop",
        }),
        Sends = """
            POST https://sns.eu-west-1.amazonaws.com/
            Content-Type: application/x-www-form-urlencoded; charset=utf-8

            Action=Publish
            &Message=%7B%22default%22%3A%22shop%3A%20readers%20are%20hot%2C%2096%20%25%22%7D
            &MessageAttributes.entry.1.Name=weight
            &MessageAttributes.entry.1.Value.DataType=Number
            &MessageAttributes.entry.1.Value.StringValue=96.5
            &MessageAttributes.entry.2.Name=cluster
            &MessageAttributes.entry.2.Value.DataType=String
            &MessageAttributes.entry.2.Value.StringValue=shop
            &MessageDeduplicationId=shop-20261120T1100
            &MessageGroupId=shop
            &MessageStructure=json
            &Subject=shop%20%26%20readers
            &TopicArn=arn%3Aaws%3Asns%3Aeu-west-1%3A123456789012%3Aspike.fifo
            &Version=2010-03-31
            """,
        Reply = """
            <PublishResponse xmlns="http://sns.amazonaws.com/doc/2010-03-31/">
              <PublishResult>
                <MessageId>567910cd-659e-55d4-8ccb-5aaf14679dc0</MessageId>
                <SequenceNumber>10000000000000003000</SequenceNumber>
              </PublishResult>
              <ResponseMetadata><RequestId>d74b8436-ae13-5ab4-a9ff-ce54dfea72a0</RequestId></ResponseMetadata>
            </PublishResponse>
            """,
        Reads = """
            MessageId = 567910cd-659e-55d4-8ccb-5aaf14679dc0
            SequenceNumber = 10000000000000003000
            """,
        EmptyReply = """<PublishResponse xmlns="http://sns.amazonaws.com/doc/2010-03-31/"><PublishResult/></PublishResponse>""",
        Errors =
        [
            Fault.Of<NotFoundException>(404, "NotFound", "Topic does not exist"),
            Fault.Of<InvalidParameterException>(400, "InvalidParameter", "Invalid parameter: Message too long"),
            Fault.Of<InvalidParameterValueException>(400, "ParameterValueInvalid", "The message attribute 'weight' has an invalid message attribute type."),
            Fault.Of<AuthorizationErrorException>(403, "AuthorizationError", "User: arn:aws:sts::123456789012:assumed-role/spike/spike is not authorized to perform: SNS:Publish on resource: arn:aws:sns:eu-west-1:123456789012:spike.fifo"),
            Fault.Of<InternalErrorException>(500, "InternalError", "An internal service error occurred."),
            Fault.Of<InvalidSecurityException>(403, "InvalidSecurity", "The request must be sent over a secure channel."),
            Fault.Of<ValidationException>(400, "ValidationException", "The topic policy does not allow this."),
            Fault.Of<EndpointDisabledException>(400, "EndpointDisabled", "Endpoint is disabled"),
            Fault.Of<PlatformApplicationDisabledException>(400, "PlatformApplicationDisabled", "Platform application is disabled"),
            Fault.Of<KMSAccessDeniedException>(400, "KMSAccessDenied", "The ciphertext refers to a key that you may not use."),
            Fault.Of<KMSDisabledException>(400, "KMSDisabled", "The key is disabled."),
            Fault.Of<KMSInvalidStateException>(400, "KMSInvalidState", "The key is pending deletion."),
            Fault.Of<KMSNotFoundException>(400, "KMSNotFound", "The key does not exist."),
            Fault.Of<KMSOptInRequiredException>(403, "KMSOptInRequired", "The access key needs a subscription for the service."),
            Fault.Of<KMSThrottlingException>(400, "KMSThrottling", "Rate exceeded"),
            Fault.Of<AmazonSimpleNotificationServiceException>(400, "Throttling", "Rate exceeded"),
        ],
    };
}
