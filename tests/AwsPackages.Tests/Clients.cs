using Amazon;
using Amazon.ApplicationAutoScaling;
using Amazon.CloudWatch;
using Amazon.CloudWatchLogs;
using Amazon.RDS;
using Amazon.Route53;
using Amazon.Runtime;
using Amazon.SimpleNotificationService;
using Amazon.SimpleSystemsManagement;
using Amazon.StepFunctions;
using AwsFakes;

namespace AwsPackages.Tests;

/// <summary>The service clients on one transport: fixed region, invented credentials, no retries unless a test asks for them.</summary>
internal sealed class Clients(HttpMessageHandler transport, int retries = 0)
{
    public const string Region = "eu-west-1";

    public static readonly AWSCredentials Credentials = new SessionAWSCredentials("AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY", "AQoEXAMPLEtoken==");

    public IAmazonCloudWatch CloudWatch => new AmazonCloudWatchClient(Credentials, Config(new AmazonCloudWatchConfig()));

    public IAmazonCloudWatchLogs Logs => new AmazonCloudWatchLogsClient(Credentials, Config(new AmazonCloudWatchLogsConfig()));

    public IAmazonRDS RDS => new AmazonRDSClient(Credentials, Config(new AmazonRDSConfig()));

    public IAmazonRoute53 Route53 => new AmazonRoute53Client(Credentials, Config(new AmazonRoute53Config()));

    public IAmazonSimpleSystemsManagement Parameters =>
        new AmazonSimpleSystemsManagementClient(Credentials, Config(new AmazonSimpleSystemsManagementConfig()));

    public IAmazonApplicationAutoScaling Scaling => new AmazonApplicationAutoScalingClient(Credentials, Config(new AmazonApplicationAutoScalingConfig()));

    public IAmazonSimpleNotificationService Notifications =>
        new AmazonSimpleNotificationServiceClient(Credentials, Config(new AmazonSimpleNotificationServiceConfig()));

    public IAmazonStepFunctions StepFunctions => new AmazonStepFunctionsClient(Credentials, Config(new AmazonStepFunctionsConfig()));

    private T Config<T>(T config) where T : ClientConfig
    {
        config.RegionEndpoint = RegionEndpoint.GetBySystemName(Region);
        config.MaxErrorRetry = retries;
        config.RetryMode = RequestRetryMode.Standard;
        config.HttpClientFactory = new TransportFactory(transport);
        return config;
    }
}
