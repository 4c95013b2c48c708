using Amazon.SimpleNotificationService;

namespace AwsPackages.Tests.Operations.SimpleNotificationService;

/// <summary>An error as SNS sends it.</summary>
internal static class Fault
{
    public static ErrorCase Of<T>(int status, string code, string message) where T : AmazonSimpleNotificationServiceException => new(status, $"""
        <ErrorResponse xmlns="http://sns.amazonaws.com/doc/2010-03-31/">
          <Error>
            <Type>{(status < 500 ? "Sender" : "Receiver")}</Type>
            <Code>{code}</Code>
            <Message>{message}</Message>
          </Error>
          <RequestId>2f4a1d6e-8c0b-5f37-9a6d-43c1e0b7d9f2</RequestId>
        </ErrorResponse>
        """, typeof(T), code);
}
