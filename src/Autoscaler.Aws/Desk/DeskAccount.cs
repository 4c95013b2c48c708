using Amazon.ApplicationAutoScaling;
using Amazon.CloudWatch;
using Amazon.CloudWatchLogs;
using Amazon.RDS;
using Amazon.Route53;
using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SimpleNotificationService;
using Amazon.SimpleSystemsManagement;
using Amazon.StepFunctions;
using Autoscaler.Functions.Ports;

namespace Autoscaler.Aws.Desk;

/// <summary>
/// The account as somebody at a desk sees it: the functions' own adapters, and what only people ask. Each client is built when it is first asked for, so that a
/// command without an account needs none.
/// </summary>
/// <param name="clock">The time.</param>
/// <param name="credentials">Null: those that the environment, a profile or the machine's role gives.</param>
/// <param name="adjust">Called with the configuration of each client; null: as the environment says.</param>
public sealed class DeskAccount(TimeProvider clock, AWSCredentials? credentials = null, Action<ClientConfig>? adjust = null)
{
    private AmazonRDSClient? rds;

    private AmazonCloudWatchClient? cloudWatch;

    private AmazonCloudWatchLogsClient? logs;

    private AmazonRoute53Client? route53;

    private AmazonStepFunctionsClient? stepFunctions;

    private AmazonApplicationAutoScalingClient? scaling;

    private AmazonSimpleSystemsManagementClient? parameters;

    private AmazonSimpleNotificationServiceClient? notifications;

    private AmazonSecurityTokenServiceClient? tokens;

    private RoleClients? roles;

    public IClusters Clusters => new RdsClusters(Rds);

    public IPoolEndpoints Endpoints => new RdsEndpoints(Rds);

    public IRecentSamples Samples => new LogStreamSamples(Logs, clock);

    public IGauges Gauges => new CloudWatchGauges(CloudWatch);

    public IPoolHeat Heat => new CloudWatchHeat(CloudWatch);

    public IDetectionAlarms Alarms => new CloudWatchAlarms(CloudWatch);

    public IWeightedRecords Records => new Route53Records(Zone, Zone);

    public IReplicaScaling Scaling => new AutoScalingReplicas(Replicas);

    public IFloors Floors => new CapacityFloors(Replicas, Rds);

    public IAnnouncements Announcements => new SnsAnnouncements(notifications ??= Make(new AmazonSimpleNotificationServiceConfig(), config => new AmazonSimpleNotificationServiceClient(config), (given, config) => new AmazonSimpleNotificationServiceClient(given, config)));

    public SsmParameters Parameters => new(parameters ??= Make(new AmazonSimpleSystemsManagementConfig(), config => new AmazonSimpleSystemsManagementClient(config), (given, config) => new AmazonSimpleSystemsManagementClient(given, config)));

    public LogSubscription Subscription => new(Logs);

    public DrillSamples DrillSamples => new(Logs);

    public ResponseSteps Steps => new(StepFunctions);

    public IOverrides Overrides(string parameter) => new SsmOverrides(Parameters.Client, parameter, clock);

    public ResponseHistories Histories(string stateMachineArn) => new(StepFunctions, stateMachineArn);

    public IRunningResponses Responses(string stateMachineArn) => new StepFunctionsResponses(StepFunctions, stateMachineArn);

    private AmazonRDSClient Rds => rds ??= Make(new AmazonRDSConfig(), config => new AmazonRDSClient(config), (given, config) => new AmazonRDSClient(given, config));

    private AmazonCloudWatchClient CloudWatch => cloudWatch ??= Make(new AmazonCloudWatchConfig(), config => new AmazonCloudWatchClient(config), (given, config) => new AmazonCloudWatchClient(given, config));

    private AmazonCloudWatchLogsClient Logs => logs ??= Make(new AmazonCloudWatchLogsConfig(), config => new AmazonCloudWatchLogsClient(config), (given, config) => new AmazonCloudWatchLogsClient(given, config));

    private AmazonStepFunctionsClient StepFunctions => stepFunctions ??= Make(new AmazonStepFunctionsConfig(), config => new AmazonStepFunctionsClient(config), (given, config) => new AmazonStepFunctionsClient(given, config));

    private AmazonApplicationAutoScalingClient Replicas => scaling ??= Make(new AmazonApplicationAutoScalingConfig(), config => new AmazonApplicationAutoScalingClient(config), (given, config) => new AmazonApplicationAutoScalingClient(given, config));

    // A zone of another account is read through the role that the policy names.
    private IAmazonRoute53 Zone(string? roleArn) => roleArn is null
        ? route53 ??= Make(new AmazonRoute53Config(), config => new AmazonRoute53Client(config), (given, config) => new AmazonRoute53Client(given, config))
        : (roles ??= new RoleClients(CallLimits.ForTurn, tokens ??= Make(new AmazonSecurityTokenServiceConfig(), config => new AmazonSecurityTokenServiceClient(config), (given, config) => new AmazonSecurityTokenServiceClient(given, config)))).For(roleArn);

    private TClient Make<TConfig, TClient>(TConfig config, Func<TConfig, TClient> own, Func<AWSCredentials, TConfig, TClient> given) where TConfig : ClientConfig
    {
        CallLimits.ForTurn.Apply(config);
        adjust?.Invoke(config);
        return credentials is null ? own(config) : given(credentials, config);
    }
}
