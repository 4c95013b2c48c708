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

    private readonly HashSet<string> streams = [];

    private int looked;

    public CountedAws Aws => aws;

    public StrictRoute53 Zone => zone;

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

    /// <summary>The last seconds of both pools, and no others, in each reader's own log stream.</summary>
    public async Task Sample(double provisioned, double serverless = 2, int seconds = 10)
    {
        var now = DateTimeOffset.UtcNow;
        foreach (var reader in resourceIds.Keys.Where(name => name != "shop-writer"))
        {
            var cpu = reader == "shop-sls-1" ? serverless : provisioned;
            var stream = new JsonObject { ["logGroupName"] = "RDSOSMetrics", ["logStreamName"] = resourceIds[reader] };
            if (!streams.Add(reader))
            {
                await moto.Json("logs", "Logs_20140328.DeleteLogStream", stream);
            }

            await moto.Json("logs", "Logs_20140328.CreateLogStream", stream);
            var events = Enumerable.Range(1, seconds).Reverse().Select(ago => Samples.Event(reader, resourceIds[reader], now.AddSeconds(-ago), cpu));
            stream["logEvents"] = new JsonArray([.. events, Samples.Hostile(now)]);
            await moto.Json("logs", "Logs_20140328.PutLogEvents", stream);
        }
    }

    /// <summary>What RDS says of the serverless reader, a minute late.</summary>
    public Task Gauge(string metric, double value) => Metric("AWS/RDS", metric, value, TimeSpan.FromSeconds(70), "DBInstanceIdentifier", "shop-sls-1");

    /// <summary>What a turn has published half a minute ago.</summary>
    public Task Demand(double percent) => Metric("AuroraAutoscaler", "DemandCpu", percent, TimeSpan.FromSeconds(30), "Cluster", "shop");

    public Task<XElement> Rds(string action, params IEnumerable<(string, string)> parameters) => moto.Form("rds", action, parameters);

    public async Task<(double Min, double Max)> AcuRange()
    {
        var range = (await moto.Form("rds", "DescribeDBClusters")).Descendants("ServerlessV2ScalingConfiguration").Single();
        return (Number("MinCapacity"), Number("MaxCapacity"));

        double Number(string name) => double.Parse(range.Element(name)!.Value, CultureInfo.InvariantCulture);
    }

    public async Task<JsonNode?> ScalableTarget() =>
        (await moto.Json("application-autoscaling", "AnyScaleFrontendService.DescribeScalableTargets", new JsonObject { ["ServiceNamespace"] = "rds" }))!["ScalableTargets"]!.AsArray().SingleOrDefault();

    public Task<JsonNode?> States(string operation, JsonObject body) => moto.Json("states", "AWSStepFunctions." + operation, body);

    /// <summary>The running executions of the state machine.</summary>
    public async Task<IReadOnlyList<string>> Running()
    {
        var listed = await States("ListExecutions", new JsonObject { ["stateMachineArn"] = ResponseWorld.Machine, ["statusFilter"] = "RUNNING" });
        return [.. listed!["executions"]!.AsArray().Select(execution => (string)execution!["name"]!)];
    }

    /// <summary>All that AWS was asked since the last look, Route 53 after the others.</summary>
    public IReadOnlyList<Asked> Asked()
    {
        var there = zone.Traffic.Requests;
        IReadOnlyList<Asked> asked = [.. aws.Requests, .. there.Skip(looked).Select(request => new Asked(request.Operation))];
        looked = there.Count;
        aws.Forget();
        return asked;
    }

    private Task<XElement> Metric(string space, string name, double value, TimeSpan age, string dimension, string of) => moto.Form(
        "monitoring", "PutMetricData", ("Namespace", space), ("MetricData.member.1.MetricName", name), ("MetricData.member.1.Value", value.ToString(CultureInfo.InvariantCulture)),
        ("MetricData.member.1.Timestamp", (DateTimeOffset.UtcNow - age).ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture)),
        ("MetricData.member.1.Dimensions.member.1.Name", dimension), ("MetricData.member.1.Dimensions.member.1.Value", of));
}
