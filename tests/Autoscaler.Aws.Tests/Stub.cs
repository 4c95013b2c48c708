using Amazon;
using Amazon.CloudWatch;
using Amazon.RDS;
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

    public static AmazonStepFunctionsClient StepFunctions(StubTransport transport) => new(Credentials, Config(new AmazonStepFunctionsConfig(), transport));

    public static AmazonRDSClient Rds(StubTransport transport) => new(Credentials, Config(new AmazonRDSConfig(), transport));

    public static AmazonCloudWatchClient CloudWatch(StubTransport transport) => new(Credentials, Config(new AmazonCloudWatchConfig(), transport));

    public static AmazonSimpleSystemsManagementClient Parameters(StubTransport transport) => new(Credentials, Config(new AmazonSimpleSystemsManagementConfig(), transport));

    public static AmazonSimpleNotificationServiceClient Notifications(StubTransport transport) => new(Credentials, Config(new AmazonSimpleNotificationServiceConfig(), transport));

    private static T Config<T>(T config, StubTransport transport) where T : ClientConfig
    {
        config.RegionEndpoint = RegionEndpoint.EUWest1;
        config.MaxErrorRetry = 0;
        config.HttpClientFactory = transport.Factory;
        return config;
    }
}
