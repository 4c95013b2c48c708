using System.Globalization;

namespace Autoscaler.Cli.Tests.Accounts;

/// <summary>What RDS, Route 53, CloudWatch and SNS answer about shop.</summary>
internal sealed class ShopXml
{
    public List<ShopInstance> Instances { get; } =
    [
        new("shop-writer", "db.r6g.xlarge", 0) { IsWriter = true }, new("shop-1", "db.r6g.xlarge", 1), new("shop-2", "db.r6g.xlarge", 1), new("shop-sls", "db.serverless", 15),
    ];

    public (double Min, double Max) Acu { get; set; } = (2, 64);

    public (int Provisioned, int Serverless) Weights { get; set; } = (255, 0);

    /// <summary>Open connections of each provisioned reader, and of each serverless one.</summary>
    public (int Provisioned, int Serverless) Connections { get; set; } = (50, 0);

    public bool HasAlarms { get; set; } = true;

    /// <summary>Whom the alarms wake.</summary>
    public string Woken { get; set; } = "arn:aws:lambda:eu-west-1:123456789012:function:aurora-autoscaler-StartResponse:live";

    public bool HasEndpoints { get; set; } = true;

    public string? Answer(string operation, string body) => operation switch
    {
        "DescribeDBClusters" => Result(operation, $"<DBClusters><DBCluster><DBClusterIdentifier>shop</DBClusterIdentifier><DbClusterResourceId>cluster-SHOP</DbClusterResourceId><Status>available</Status>{Range}<DBClusterMembers>{string.Concat(Instances.Select(Member))}</DBClusterMembers></DBCluster></DBClusters>"),
        "DescribeDBInstances" => Result(operation, $"<DBInstances>{string.Concat(Instances.Select(Instance))}</DBInstances>"),
        "DescribeDBClusterEndpoints" => Result(operation, $"<DBClusterEndpoints>{(HasEndpoints ? Endpoint("shop-provisioned", "Excluded") + Endpoint("shop-serverless", "Static") : "")}</DBClusterEndpoints>"),
        "ListResourceRecordSets" => $"<ListResourceRecordSetsResponse xmlns=\"https://route53.amazonaws.com/doc/2013-04-01/\"><ResourceRecordSets>{Record("provisioned", Weights.Provisioned)}{Record("serverless", Weights.Serverless)}</ResourceRecordSets><IsTruncated>false</IsTruncated><MaxItems>20</MaxItems></ListResourceRecordSetsResponse>",
        "DescribeAlarms" => Result(operation, $"<MetricAlarms>{(HasAlarms ? Alarm("hot", "Maximum", 10, 2, 3, 70, "GreaterThanOrEqualToThreshold", "notBreaching") + Alarm("silent", "SampleCount", 60, 3, 3, 1, "LessThanThreshold", "breaching") : "")}</MetricAlarms>"),
        "GetMetricData" => Result(operation, $"<MetricDataResults>{string.Concat(Gauges(body))}</MetricDataResults>"),
        "Publish" => Result(operation, "<MessageId>m</MessageId>"),
        _ => null,
    };

    private string Range => string.Create(CultureInfo.InvariantCulture, $"<ServerlessV2ScalingConfiguration><MinCapacity>{Acu.Min}</MinCapacity><MaxCapacity>{Acu.Max}</MaxCapacity></ServerlessV2ScalingConfiguration>");

    private static string Result(string operation, string content) => $"<{operation}Response><{operation}Result>{content}</{operation}Result><ResponseMetadata><RequestId>r</RequestId></ResponseMetadata></{operation}Response>";

    private static string Member(ShopInstance one) => $"<DBClusterMember><DBInstanceIdentifier>{one.Name}</DBInstanceIdentifier><IsClusterWriter>{(one.IsWriter ? "true" : "false")}</IsClusterWriter><PromotionTier>{one.Tier}</PromotionTier></DBClusterMember>";

    private static string Instance(ShopInstance one) =>
        $"<DBInstance><DBInstanceIdentifier>{one.Name}</DBInstanceIdentifier><DBInstanceClass>{one.Class}</DBInstanceClass><DBInstanceStatus>available</DBInstanceStatus><DbiResourceId>{one.ResourceId}</DbiResourceId><DBClusterIdentifier>shop</DBClusterIdentifier><MonitoringInterval>{one.Monitoring}</MonitoringInterval><MonitoringRoleArn>arn:aws:iam::123456789012:role/monitoring</MonitoringRoleArn><PromotionTier>{one.Tier}</PromotionTier><InstanceCreateTime>2026-01-01T00:00:00Z</InstanceCreateTime></DBInstance>";

    private static string Endpoint(string name, string list) =>
        $"<DBClusterEndpointList><DBClusterEndpointIdentifier>{name}</DBClusterEndpointIdentifier><DBClusterIdentifier>shop</DBClusterIdentifier><Endpoint>{name}.rds.example</Endpoint><Status>available</Status><EndpointType>CUSTOM</EndpointType><CustomEndpointType>READER</CustomEndpointType><{list}Members><member>shop-sls</member></{list}Members></DBClusterEndpointList>";

    private static string Record(string pool, int weight) =>
        $"<ResourceRecordSet><Name>ro.shop.internal.</Name><Type>CNAME</Type><SetIdentifier>{pool}</SetIdentifier><Weight>{weight}</Weight><TTL>1</TTL><ResourceRecords><ResourceRecord><Value>shop-{pool}.rds.example</Value></ResourceRecord></ResourceRecords></ResourceRecordSet>";

    private string Alarm(string name, string statistic, int period, int periods, int of, double threshold, string comparison, string missing) =>
        $"<member><AlarmName>shop-autoscaler-{name}</AlarmName><ActionsEnabled>true</ActionsEnabled><AlarmActions><member>{Woken}</member></AlarmActions><StateValue>OK</StateValue><MetricName>ReaderCpu</MetricName><Namespace>AuroraAutoscaler</Namespace><Statistic>{statistic}</Statistic><Dimensions><member><Name>Cluster</Name><Value>shop</Value></member><member><Name>Pool</Name><Value>provisioned</Value></member></Dimensions><Period>{period}</Period><EvaluationPeriods>{of}</EvaluationPeriods><DatapointsToAlarm>{periods}</DatapointsToAlarm><Threshold>{threshold}</Threshold><ComparisonOperator>{comparison}</ComparisonOperator><TreatMissingData>{missing}</TreatMissingData></member>";

    // The newest connections of each reader whose metric is asked for; everything else is unknown.
    private IEnumerable<string> Gauges(string body)
    {
        var asked = System.Net.WebUtility.UrlDecode(body).Split('&').Select(pair => pair.Split('=', 2)).ToDictionary(pair => pair[0], pair => pair[^1]);
        var end = DateTimeOffset.Parse(asked["EndTime"], CultureInfo.InvariantCulture).AddMinutes(-1);
        for (var i = 1; asked.TryGetValue($"MetricDataQueries.member.{i}.Id", out var id); i++)
        {
            var stat = $"MetricDataQueries.member.{i}.MetricStat.Metric.";
            if (asked.GetValueOrDefault($"{stat}MetricName") == "DatabaseConnections")
            {
                var value = asked[$"{stat}Dimensions.member.1.Value"] == "shop-sls" ? Connections.Serverless : Connections.Provisioned;
                yield return $"<member><Id>{id}</Id><StatusCode>Complete</StatusCode><Timestamps><member>{end:yyyy-MM-ddTHH:mm:ssZ}</member></Timestamps><Values><member>{value}</member></Values></member>";
            }
        }
    }
}
