using System.Globalization;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using AwsFakes.Route53;

namespace Autoscaler.Lambda.Tests.EndToEnd.World;

/// <summary>The cluster shop with a writer, two provisioned readers and a serverless one, and everything around it that a response asks.</summary>
internal sealed class CloudShop(MotoAccount moto, CountedAws aws, StrictRoute53 zone)
{
    public const string PolicyParameter = "/spike/policy";

    public const string OverrideParameter = "/spike/override";

    public const string ZoneId = "Z0000000EXAMPLE";

    public const string Record = "ro.shop.internal";

    private const string Policy =
        """{"defaults":{"mode":"act"},"clusters":[{"id":"shop","record":{"hostedZoneId":"Z0000000EXAMPLE","name":"ro.shop.internal","provisionedSetIdentifier":"provisioned","serverlessSetIdentifier":"serverless","ttl":"1s"},"readers":{"min":2,"max":8},"serverless":{"minAcu":2,"maxAcu":64}}]}""";

    private readonly Dictionary<string, string> resourceIds = [];

    public CountedAws Aws => aws;

    public StrictRoute53 Zone => zone;

    public IReadOnlyDictionary<string, string> ResourceIds => resourceIds;

    /// <summary>The weights as they stand, provisioned first.</summary>
    public (long Provisioned, long Serverless) Weights => (Set("provisioned").Weight!.Value, Set("serverless").Weight!.Value);

    public RecordSet Set(string identifier) => zone.Find(ZoneId, Record, "CNAME", identifier)!;

    /// <summary>Everything but what a test says itself: samples, and the records' weights.</summary>
    public async Task Build()
    {
        (string, string)[] cluster = [("DBClusterIdentifier", "shop"), ("Engine", "aurora-mysql"), ("MasterUsername", "root"), ("MasterUserPassword", "invented-password")];
        await moto.Form("rds", "CreateDBCluster", [.. cluster, ("ServerlessV2ScalingConfiguration.MinCapacity", "2"), ("ServerlessV2ScalingConfiguration.MaxCapacity", "64")]);
        foreach (var (name, kind) in new[] { ("shop-writer", "db.r6g.large"), ("shop-reader-1", "db.r6g.large"), ("shop-reader-2", "db.r6g.large"), ("shop-sls-1", "db.serverless") })
        {
            var made = await moto.Form("rds", "CreateDBInstance", ("DBInstanceIdentifier", name), ("DBInstanceClass", kind), ("Engine", "aurora-mysql"), ("DBClusterIdentifier", "shop"));
            resourceIds[name] = made.Descendants("DbiResourceId").Single().Value;
        }

        // Its first description takes an instance or a cluster from creating to available.
        await moto.Form("rds", "DescribeDBInstances");
        await moto.Form("rds", "DescribeDBClusters");
        aws.Endpoints!.AddCluster("shop", [.. resourceIds.Keys]);
        await moto.Json("ssm", "AmazonSSM.PutParameter", new JsonObject { ["Name"] = PolicyParameter, ["Value"] = Policy, ["Type"] = "String" });
        await moto.Json("logs", "Logs_20140328.CreateLogGroup", new JsonObject { ["logGroupName"] = "RDSOSMetrics" });
        await moto.Form("sns", "CreateTopic", ("Name", "spike"));
        await moto.Json("states", "AWSStepFunctions.CreateStateMachine", new JsonObject
        {
            ["name"] = "spike-response",
            ["definition"] = """{"StartAt":"Wait","States":{"Wait":{"Type":"Wait","Seconds":60,"End":true}}}""",
            ["roleArn"] = "arn:aws:iam::123456789012:role/spike-response",
        });
        zone.AddZone(ZoneId, "shop.internal");
    }

    /// <summary>The account as Reconcile leaves it.</summary>
    public async Task<CloudShop> Ready(int serverlessWeight = 0)
    {
        PutWeights(serverlessWeight);
        await moto.Json("application-autoscaling", "AnyScaleFrontendService.RegisterScalableTarget", new JsonObject
        {
            ["ServiceNamespace"] = "rds",
            ["ResourceId"] = "cluster:shop",
            ["ScalableDimension"] = "rds:cluster:ReadReplicaCount",
            ["MinCapacity"] = 3,
            ["MaxCapacity"] = 9,
        });
        return this;
    }

    public void PutWeights(int serverless) => zone.Put(
        ZoneId,
        RecordSet.Weighted(Record, "CNAME", "provisioned", 255 - serverless, 1, "shop-provisioned.rds.example"),
        RecordSet.Weighted(Record, "CNAME", "serverless", serverless, 1, "shop-serverless.rds.example"));

    /// <summary>The last seconds of both pools, in each reader's own log stream, the newest a second ago.</summary>
    public async Task Sample(double provisioned, double serverless = 2, int seconds = 10)
    {
        var now = DateTimeOffset.UtcNow;
        foreach (var reader in resourceIds.Keys.Where(name => name != "shop-writer"))
        {
            var cpu = reader == "shop-sls-1" ? serverless : provisioned;
            var stream = new JsonObject { ["logGroupName"] = "RDSOSMetrics", ["logStreamName"] = resourceIds[reader] };
            await moto.Json("logs", "Logs_20140328.CreateLogStream", stream);
            var events = Enumerable.Range(1, seconds).Reverse().Select(ago => Samples.Event(reader, resourceIds[reader], now.AddSeconds(-ago), cpu));
            stream["logEvents"] = new JsonArray([.. events]);
            await moto.Json("logs", "Logs_20140328.PutLogEvents", stream);
        }
    }

    /// <summary>What CloudWatch says of the serverless reader.</summary>
    public Task Gauge(string metric, double value) => moto.Form(
        "monitoring", "PutMetricData", ("Namespace", "AWS/RDS"), ("MetricData.member.1.MetricName", metric), ("MetricData.member.1.Value", value.ToString(CultureInfo.InvariantCulture)),
        ("MetricData.member.1.Timestamp", DateTimeOffset.UtcNow.AddSeconds(-70).ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture)),
        ("MetricData.member.1.Dimensions.member.1.Name", "DBInstanceIdentifier"), ("MetricData.member.1.Dimensions.member.1.Value", "shop-sls-1"));

    public Task<XElement> Rds(string action, params IEnumerable<(string, string)> parameters) => moto.Form("rds", action, parameters);

    public async Task<double> AcuFloor() =>
        double.Parse((await moto.Form("rds", "DescribeDBClusters")).Descendants("ServerlessV2ScalingConfiguration").Single().Element("MinCapacity")!.Value, CultureInfo.InvariantCulture);

    public async Task<JsonNode?> ScalableTarget() =>
        (await moto.Json("application-autoscaling", "AnyScaleFrontendService.DescribeScalableTargets", new JsonObject { ["ServiceNamespace"] = "rds" }))!["ScalableTargets"]!.AsArray().SingleOrDefault();

    public Task<JsonNode?> States(string operation, JsonObject body) => moto.Json("states", "AWSStepFunctions." + operation, body);

    /// <summary>All that was asked since the last look, with Route 53's requests after the others'.</summary>
    public IReadOnlyList<string> Calls(ref int route53)
    {
        var there = zone.Traffic.Requests;
        IReadOnlyList<string> calls = [.. aws.Requests.Concat(there.Skip(route53)).Select(request => request.Operation)];
        aws.Forget();
        route53 = there.Count;
        return calls;
    }
}
