using System.Xml.Linq;
using Amazon.Kernel;
using Amazon.Runtime;
using Amazon.Runtime.Internal;

namespace Amazon.SimpleNotificationService.Model;

public class PublishRequest : AmazonSimpleNotificationServiceRequest
{
    public PublishRequest() { }

    public PublishRequest(string topicArn, string message)
    {
        TopicArn = topicArn;
        Message = message;
    }

    public PublishRequest(string topicArn, string message, string subject)
        : this(topicArn, message) => Subject = subject;

    public string TopicArn { get; set; }

    public string Message { get; set; }

    public string Subject { get; set; }

    public string MessageStructure { get; set; }

    public Dictionary<string, MessageAttributeValue> MessageAttributes { get; set; }

    public string MessageDeduplicationId { get; set; }

    public string MessageGroupId { get; set; }
}

public class PublishResponse : AmazonWebServiceResponse
{
    public string MessageId { get; set; }

    public string SequenceNumber { get; set; }
}

public class MessageAttributeValue
{
    public string DataType { get; set; }

    public string StringValue { get; set; }
}

internal static class Publish
{
    public static readonly InvokeOptions Operation = Wire.Protocol.Operation<PublishRequest, PublishResponse>(nameof(Publish), Write, Read);

    private static void Write(QueryForm form, PublishRequest request)
    {
        form.Text("TopicArn", request.TopicArn);
        form.Text("Message", request.Message);
        form.Text("Subject", request.Subject);
        form.Text("MessageStructure", request.MessageStructure);
        form.Map("MessageAttributes", request.MessageAttributes, WriteAttribute);
        form.Text("MessageDeduplicationId", request.MessageDeduplicationId);
        form.Text("MessageGroupId", request.MessageGroupId);
    }

    private static void WriteAttribute(QueryForm form, MessageAttributeValue attribute)
    {
        form.Text("DataType", attribute.DataType);
        form.Text("StringValue", attribute.StringValue);
    }

    private static PublishResponse Read(XElement reply) => new()
    {
        MessageId = reply.Text("MessageId"),
        SequenceNumber = reply.Text("SequenceNumber"),
    };
}
