using Amazon.ApplicationAutoScaling;
using Amazon.CloudWatch;
using Amazon.CloudWatchLogs;
using Amazon.RDS;
using Amazon.Route53;
using Amazon.Runtime;
using Amazon.SimpleNotificationService;
using Amazon.SimpleSystemsManagement;
using Amazon.StepFunctions;

namespace AwsPackages.Tests.Judges;

/// <summary>The service clients on a moto server, with invented credentials.</summary>
internal sealed class MotoClients(string address)
{
    public IAmazonCloudWatch CloudWatch { get; } = new AmazonCloudWatchClient(Credentials, Config(new AmazonCloudWatchConfig(), address));

    public IAmazonCloudWatchLogs Logs { get; } = new AmazonCloudWatchLogsClient(Credentials, Config(new AmazonCloudWatchLogsConfig(), address));

    public IAmazonRDS RDS { get; } = new AmazonRDSClient(Credentials, Config(new AmazonRDSConfig(), address));

    public IAmazonRoute53 Route53 { get; } = new AmazonRoute53Client(Credentials, Config(new AmazonRoute53Config(), address));

    public IAmazonSimpleSystemsManagement Parameters { get; } =
        new AmazonSimpleSystemsManagementClient(Credentials, Config(new AmazonSimpleSystemsManagementConfig(), address));

    public IAmazonApplicationAutoScaling Scaling { get; } =
        new AmazonApplicationAutoScalingClient(Credentials, Config(new AmazonApplicationAutoScalingConfig(), address));

    public IAmazonSimpleNotificationService Notifications { get; } =
        new AmazonSimpleNotificationServiceClient(Credentials, Config(new AmazonSimpleNotificationServiceConfig(), address));

    public IAmazonStepFunctions StepFunctions { get; } = new AmazonStepFunctionsClient(Credentials, Config(new AmazonStepFunctionsConfig(), address));

    private static AWSCredentials Credentials => Clients.Credentials;

    private static T Config<T>(T config, string address) where T : ClientConfig
    {
        config.ServiceURL = address;

        // An address clears the region, and moto keeps regions apart by the signature's scope.
        config.AuthenticationRegion = Clients.Region;
        config.MaxErrorRetry = 0;
        return config;
    }
}
