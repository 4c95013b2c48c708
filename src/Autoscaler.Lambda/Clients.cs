using Amazon.ApplicationAutoScaling;
using Amazon.CloudWatch;
using Amazon.CloudWatchLogs;
using Amazon.RDS;
using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SimpleNotificationService;
using Amazon.SimpleSystemsManagement;
using Amazon.StepFunctions;
using Autoscaler.Aws;

namespace Autoscaler.Lambda;

/// <summary>The clients of one function, each built when it is first asked for and kept for the life of the environment. Building makes no call.</summary>
internal sealed class Clients(CallLimits limits)
{
    private AmazonRDSClient? rds;

    private AmazonCloudWatchClient? cloudWatch;

    private AmazonStepFunctionsClient? stepFunctions;

    private AmazonApplicationAutoScalingClient? scaling;

    private AmazonSecurityTokenServiceClient? tokens;

    public IAmazonRDS Rds => rds ??= new(Config<AmazonRDSConfig>());

    public IAmazonCloudWatch CloudWatch => cloudWatch ??= new(Config<AmazonCloudWatchConfig>());

    public IAmazonStepFunctions StepFunctions => stepFunctions ??= new(Config<AmazonStepFunctionsConfig>());

    public IAmazonApplicationAutoScaling Scaling => scaling ??= new(Config<AmazonApplicationAutoScalingConfig>());

    public IAmazonCloudWatchLogs Logs() => new AmazonCloudWatchLogsClient(Config<AmazonCloudWatchLogsConfig>());

    /// <summary>Policy and override are asked for first of all: they may not use up the time of what comes after them.</summary>
    public static IAmazonSimpleSystemsManagement Parameters() => new AmazonSimpleSystemsManagementClient(CallLimits.ForCollector.Apply(new AmazonSimpleSystemsManagementConfig()));

    public IAmazonSimpleNotificationService Notifications() => new AmazonSimpleNotificationServiceClient(Config<AmazonSimpleNotificationServiceConfig>());

    /// <summary>Reads are tried again; the compare-and-swap is sent once.</summary>
    public Route53Records Records() => new(new RoleClients(limits, Tokens).For, new RoleClients(CallLimits.ForWrite, Tokens).For);

    public IAmazonSecurityTokenService Tokens => tokens ??= new(CallLimits.ForRole.Apply(new AmazonSecurityTokenServiceConfig()));

    private T Config<T>() where T : ClientConfig, new() => limits.Apply(new T());
}
