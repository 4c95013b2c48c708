using System.Net;
using Amazon.Runtime;
using AwsFakes;
using AwsPackages.Tests.Operations;

namespace AwsPackages.Tests;

public class ThrottlingTests
{
    private const string XmlThrottle =
        """<ErrorResponse><Error><Type>Sender</Type><Code>Throttling</Code><Message>Rate exceeded</Message></Error><RequestId>r-1</RequestId></ErrorResponse>""";

    private const string JsonThrottle = """{"__type":"com.amazon.coral.availability#ThrottlingException","message":"Rate exceeded"}""";

    public static TheoryData<string> Operations => Catalogue.Names;

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task Is_the_services_own_exception_with_its_code(string operation)
    {
        var one = Catalogue.Named(operation);

        var thrown = await Assert.ThrowsAnyAsync<AmazonServiceException>(() => one.Call(new Clients(new StubTransport(Throttle(one)))));

        Assert.Contains(thrown.ErrorCode, new[] { "Throttling", "ThrottlingException" });
        Assert.Equal("Rate exceeded", thrown.Message);
        Assert.StartsWith($"Amazon.{one.Service}", thrown.GetType().FullName, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("CloudWatch.PutMetricData")]
    [InlineData("Route53.ListResourceRecordSets")]
    [InlineData("StepFunctions.StartExecution")]
    public async Task Is_tried_again_with_the_whole_request(string operation)
    {
        var one = Catalogue.Named(operation);
        var transport = new StubTransport(Throttle(one), StubReply.Ok(one.Reply));

        await one.Call(new Clients(transport, retries: 1));

        Assert.Equal([one.Sends, one.Sends], transport.Sent.Select(sent => sent.WireForm()));
    }

    [Fact]
    public async Task Ends_after_the_last_attempt()
    {
        var one = Catalogue.Named("StepFunctions.StartExecution");
        var transport = new StubTransport(Throttle(one));

        await Assert.ThrowsAnyAsync<AmazonServiceException>(() => one.Call(new Clients(transport, retries: 1)));

        Assert.Equal(2, transport.Sent.Count);
    }

    [Fact]
    public async Task A_modelled_refusal_is_not_tried_again()
    {
        var one = Catalogue.Named("StepFunctions.StartExecution");
        var transport = new StubTransport(StubReply.Error(one.Errors[0].Status, one.Errors[0].Body));

        await Assert.ThrowsAnyAsync<AmazonServiceException>(() => one.Call(new Clients(transport, retries: 2)));

        Assert.Single(transport.Sent);
    }

    private static StubReply Throttle(OperationCase one) =>
        new(HttpStatusCode.BadRequest, System.Text.Encoding.UTF8.GetBytes(one.Sends.Contains("x-amz-json", StringComparison.Ordinal) ? JsonThrottle : XmlThrottle));
}
