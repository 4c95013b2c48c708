using Amazon.SecurityToken;

namespace AwsPackages.Tests.Operations.SecurityToken;

/// <summary>An error as STS sends it.</summary>
internal static class Fault
{
    public static ErrorCase Of<T>(int status, string code, string message) where T : AmazonSecurityTokenServiceException => new(status, $"""
        <ErrorResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/">
          <Error>
            <Type>Sender</Type>
            <Code>{code}</Code>
            <Message>{message}</Message>
          </Error>
          <RequestId>4f1b9c62-7a0e-4d35-8b2f-61c9d0e3a5b8</RequestId>
        </ErrorResponse>
        """, typeof(T), code);
}
