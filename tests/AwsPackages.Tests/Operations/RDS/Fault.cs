using Amazon.RDS;

namespace AwsPackages.Tests.Operations.RDS;

/// <summary>An error as RDS sends it; from one to the next only status, code and message differ.</summary>
internal static class Fault
{
    /// <summary>RDS models no throttling error: callers know it by its code alone.</summary>
    public static readonly ErrorCase Throttling = Of<AmazonRDSException>(400, "Throttling", "Rate exceeded");

    public static ErrorCase Of<T>(int status, string code, string message) where T : AmazonRDSException => new(status, $"""
        <ErrorResponse xmlns="http://rds.amazonaws.com/doc/2014-10-31/">
          <Error>
            <Type>Sender</Type>
            <Code>{code}</Code>
            <Message>{message}</Message>
          </Error>
          <RequestId>5f9a8a3c-2c1b-4b57-9a4e-0e8f2f1c7d10</RequestId>
        </ErrorResponse>
        """, typeof(T), code);
}
