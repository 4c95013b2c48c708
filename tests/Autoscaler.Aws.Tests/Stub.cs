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

namespace Autoscaler.Aws.Tests;

/// <summary>Clients whose wire ends in a stub: one region, invented credentials, no retries.</summary>
internal static class Stub
{
    private static readonly BasicAWSCredentials Credentials = new("AKIDEXAMPLE", "secret");

    public static AmazonStepFunctionsClient StepFunctions(HttpMessageHandler transport) => new(Credentials, Config(new AmazonStepFunctionsConfig(), transport));

    public static AmazonRDSClient Rds(HttpMessageHandler transport) => new(Credentials, Config(new AmazonRDSConfig(), transport));

    public static AmazonRoute53Client Route53(HttpMessageHandler transport) => new(Credentials, Config(new AmazonRoute53Config(), transport));

    public static AmazonCloudWatchClient CloudWatch(HttpMessageHandler transport) => new(Credentials, Config(new AmazonCloudWatchConfig(), transport));

    public static AmazonSimpleNotificationServiceClient Notifications(HttpMessageHandler transport) => new(Credentials, Config(new AmazonSimpleNotificationServiceConfig(), transport));

    public static AmazonCloudWatchLogsClient Logs(HttpMessageHandler transport) => new(Credentials, Config(new AmazonCloudWatchLogsConfig(), transport));

    public static AmazonSimpleSystemsManagementClient Parameters(HttpMessageHandler transport) => new(Credentials, Config(new AmazonSimpleSystemsManagementConfig(), transport));

    public static AmazonApplicationAutoScalingClient Scaling(HttpMessageHandler transport) => new(Credentials, Config(new AmazonApplicationAutoScalingConfig(), transport));

    private static T Config<T>(T config, HttpMessageHandler transport) where T : ClientConfig
    {
        config.RegionEndpoint = RegionEndpoint.EUWest1;
        config.MaxErrorRetry = 0;
        config.HttpClientFactory = new TransportFactory(transport);
        return config;
    }
}
