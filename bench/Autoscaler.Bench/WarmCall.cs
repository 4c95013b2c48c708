using System.Globalization;
using System.Text;
using Amazon;
using Amazon.CloudWatch;
using Amazon.CloudWatch.Model;
using Amazon.RDS;
using Amazon.RDS.Model;
using Amazon.Route53;
using Amazon.Route53.Model;
using Amazon.Runtime;
using Amazon.SimpleSystemsManagement;
using Amazon.SimpleSystemsManagement.Model;
using Amazon.StepFunctions;
using Amazon.StepFunctions.Model;
using BenchmarkDotNet.Attributes;

namespace Autoscaler.Bench;

/// <summary>One call of a warm client per protocol: marshalling, signing, the SDK's pipeline and reading the reply, without a network.</summary>
[MemoryDiagnoser]
[InProcess]
public class WarmCall
{
    private static readonly BasicAWSCredentials Credentials = new("AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY");

    private readonly AmazonStepFunctionsClient stepFunctions = new(Credentials, Config(new AmazonStepFunctionsConfig(), Reply.StartExecution));

    private readonly AmazonSimpleSystemsManagementClient parameters = new(Credentials, Config(new AmazonSimpleSystemsManagementConfig(), Reply.GetParameter));

    private readonly AmazonCloudWatchClient cloudWatch = new(Credentials, Config(new AmazonCloudWatchConfig(), Reply.PutMetricData));

    private readonly AmazonRDSClient rds = new(Credentials, Config(new AmazonRDSConfig(), Reply.DescribeDBInstances));

    private readonly AmazonRoute53Client route53 = new(Credentials, Config(new AmazonRoute53Config(), Reply.ListResourceRecordSets));

    private readonly PutMetricDataRequest tenMetrics = new()
    {
        Namespace = "AuroraAutoscaler",
        MetricData = [.. Enumerable.Range(0, 10).Select(second => new MetricDatum
        {
            MetricName = "ReaderCpu",
            Dimensions = [new() { Name = "Cluster", Value = "shop" }, new() { Name = "Pool", Value = "provisioned" }],
            Timestamp = new DateTime(2026, 11, 20, 11, 0, second, DateTimeKind.Utc),
            Value = 68.9,
            StorageResolution = 1,
        })],
    };

    [Benchmark(Description = "json 1.0   StartExecution")]
    public Task StartExecution() => stepFunctions.StartExecutionAsync(new StartExecutionRequest { StateMachineArn = "arn:aws:states:eu-west-1:123456789012:stateMachine:m", Name = "shop-20261120T1100", Input = "{}" });

    [Benchmark(Description = "json 1.1   GetParameter, 2 KB policy")]
    public Task GetParameter() => parameters.GetParameterAsync(new GetParameterRequest { Name = "/stack/policy" });

    [Benchmark(Description = "query      PutMetricData, 10 metrics")]
    public Task PutMetricData() => cloudWatch.PutMetricDataAsync(tenMetrics);

    [Benchmark(Description = "query      DescribeDBInstances, 4 readers")]
    public Task DescribeDBInstances() => rds.DescribeDBInstancesAsync(new DescribeDBInstancesRequest());

    [Benchmark(Description = "rest-xml   ListResourceRecordSets, 2 sets")]
    public Task ListResourceRecordSets() => route53.ListResourceRecordSetsAsync(new ListResourceRecordSetsRequest { HostedZoneId = "Z1EXAMPLE" });

    private static T Config<T>(T config, string reply) where T : ClientConfig
    {
        config.RegionEndpoint = RegionEndpoint.EUWest1;
        config.HttpClientFactory = new CannedTransport(Encoding.UTF8.GetBytes(reply)).Factory;
        return config;
    }

    private static class Reply
    {
        public const string StartExecution = """{"executionArn":"arn:aws:states:eu-west-1:123456789012:execution:m:shop-20261120T1100","startDate":1.795172407431E9}""";

        public static readonly string GetParameter =
            $$$"""{"Parameter":{"Name":"/stack/policy","Type":"String","Value":"{{{new string('p', 2048)}}}","Version":7,"LastModifiedDate":1.795172407431E9,"ARN":"arn:aws:ssm:eu-west-1:123456789012:parameter/stack/policy","DataType":"text"}}""";

        public const string PutMetricData =
            """<PutMetricDataResponse xmlns="http://monitoring.amazonaws.com/doc/2010-08-01/"><ResponseMetadata><RequestId>r</RequestId></ResponseMetadata></PutMetricDataResponse>""";

        public static readonly string DescribeDBInstances =
            $"<DescribeDBInstancesResponse xmlns=\"http://rds.amazonaws.com/doc/2014-10-31/\"><DescribeDBInstancesResult><DBInstances>{string.Concat(Enumerable.Range(1, 4).Select(Instance))}</DBInstances></DescribeDBInstancesResult></DescribeDBInstancesResponse>";

        public static readonly string ListResourceRecordSets =
            $"<?xml version=\"1.0\"?><ListResourceRecordSetsResponse xmlns=\"https://route53.amazonaws.com/doc/2013-04-01/\"><ResourceRecordSets>{Set("provisioned", 255)}{Set("serverless", 0)}</ResourceRecordSets><IsTruncated>false</IsTruncated><MaxItems>300</MaxItems></ListResourceRecordSetsResponse>";

        private static string Instance(int number) => string.Create(
            CultureInfo.InvariantCulture,
            $"<DBInstance><DBInstanceIdentifier>shop-reader-{number}</DBInstanceIdentifier><DBInstanceClass>db.r6g.xlarge</DBInstanceClass><DBInstanceStatus>available</DBInstanceStatus><Engine>aurora-mysql</Engine><DbiResourceId>db-AAAABBBBCCCCDDDDEEEEFFFF0{number}</DbiResourceId><MonitoringInterval>1</MonitoringInterval><PromotionTier>1</PromotionTier><DBClusterIdentifier>shop</DBClusterIdentifier><InstanceCreateTime>2026-01-01T00:00:00Z</InstanceCreateTime></DBInstance>");

        private static string Set(string identifier, int weight) => string.Create(
            CultureInfo.InvariantCulture,
            $"<ResourceRecordSet><Name>ro.shop.internal.</Name><Type>CNAME</Type><SetIdentifier>{identifier}</SetIdentifier><Weight>{weight}</Weight><TTL>1</TTL><ResourceRecords><ResourceRecord><Value>{identifier}.cluster-custom-abc.eu-west-1.rds.amazonaws.com</Value></ResourceRecord></ResourceRecords></ResourceRecordSet>");
    }
}
