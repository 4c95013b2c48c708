using Amazon;
using Amazon.ApplicationAutoScaling;
using Amazon.CloudWatch;
using Amazon.RDS;
using Amazon.Route53;
using Amazon.Runtime;
using Amazon.Runtime.Endpoints;
using Amazon.SimpleNotificationService;
using Amazon.StepFunctions;
using Amazon.StepFunctions.Model;
using AwsFakes;
using AwsPackages.Tests.Operations;

namespace AwsPackages.Tests;

public class EndpointTests
{
    [Theory]
    [InlineData("us-east-1", "https://route53.amazonaws.com")]
    [InlineData("ap-northeast-2", "https://route53.amazonaws.com")]
    [InlineData("cn-north-1", "https://route53.amazonaws.com.cn")]
    [InlineData("us-gov-west-1", "https://route53.us-gov.amazonaws.com")]
    public void Route_53_has_one_address_per_partition(string region, string address) =>
        Assert.Equal(address, Determine(new AmazonRoute53Config(), region));

    [Theory]
    [InlineData("us-east-1", "amazonaws.com")]
    [InlineData("ap-northeast-2", "amazonaws.com")]
    [InlineData("cn-north-1", "amazonaws.com.cn")]
    public void The_others_live_in_their_region(string region, string suffix)
    {
        Assert.Equal($"https://rds.{region}.{suffix}", Determine(new AmazonRDSConfig(), region));
        Assert.Equal($"https://monitoring.{region}.{suffix}", Determine(new AmazonCloudWatchConfig(), region));
        Assert.Equal($"https://application-autoscaling.{region}.{suffix}", Determine(new AmazonApplicationAutoScalingConfig(), region));
        Assert.Equal($"https://sns.{region}.{suffix}", Determine(new AmazonSimpleNotificationServiceConfig(), region));
        Assert.Equal($"https://states.{region}.{suffix}", Determine(new AmazonStepFunctionsConfig(), region));
    }

    [Fact]
    public void An_address_of_the_callers_wins() =>
        Assert.Equal(
            "http://127.0.0.1:5000/",
            new AmazonStepFunctionsConfig { ServiceURL = "http://127.0.0.1:5000", AuthenticationRegion = "eu-west-1" }
                .DetermineServiceOperationEndpoint(new ServiceOperationEndpointParameters(new StartExecutionRequest())).URL);

    [Theory]
    [InlineData("Route53.ListResourceRecordSets", "/us-east-1/route53/aws4_request")]
    [InlineData("CloudWatch.PutMetricData", "/eu-west-1/monitoring/aws4_request")]
    [InlineData("ApplicationAutoScaling.RegisterScalableTarget", "/eu-west-1/application-autoscaling/aws4_request")]
    [InlineData("StepFunctions.StartExecution", "/eu-west-1/states/aws4_request")]
    public async Task A_request_is_signed_for_its_service_where_that_lives(string operation, string scope)
    {
        var one = Catalogue.Named(operation);
        var transport = new StubTransport(StubReply.Ok(one.Reply));

        await one.Call(new Clients(transport));

        var headers = Assert.Single(transport.Sent).Headers;
        Assert.Contains($"{scope}, SignedHeaders=", headers["Authorization"], StringComparison.Ordinal);
        Assert.Equal("AQoEXAMPLEtoken==", headers["X-Amz-Security-Token"]);
    }

    [Fact]
    public async Task A_path_without_an_id_is_refused_before_anything_is_sent()
    {
        var transport = new StubTransport(StubReply.Ok(""));

        var thrown = await Assert.ThrowsAsync<AmazonRoute53Exception>(() => new Clients(transport).Route53.ListResourceRecordSetsAsync(new()));

        Assert.Contains("ListResourceRecordSets", thrown.Message, StringComparison.Ordinal);
        Assert.Empty(transport.Sent);
    }

    private static string Determine(ClientConfig config, string region)
    {
        config.RegionEndpoint = RegionEndpoint.GetBySystemName(region);
        return config.DetermineServiceOperationEndpoint(new ServiceOperationEndpointParameters(new StartExecutionRequest())).URL;
    }
}
