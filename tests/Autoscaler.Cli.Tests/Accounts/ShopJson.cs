using System.Globalization;
using System.Text.Json.Nodes;

namespace Autoscaler.Cli.Tests.Accounts;

/// <summary>What CloudWatch Logs, replica scaling and Step Functions answer about shop.</summary>
internal sealed class ShopJson
{
    private const string Tracking = """
        {"TargetValue":45,"CustomizedMetricSpecification":{"Metrics":[
        {"Id":"cpu","MetricStat":{"Metric":{"Namespace":"AuroraAutoscaler","MetricName":"ReaderCpu","Dimensions":[{"Name":"Cluster","Value":"shop"},{"Name":"Pool","Value":"provisioned"}]},"Stat":"Average"},"ReturnData":false},
        {"Id":"demand","MetricStat":{"Metric":{"Namespace":"AuroraAutoscaler","MetricName":"DemandCpu","Dimensions":[{"Name":"Cluster","Value":"shop"}]},"Stat":"Maximum"},"ReturnData":false},
        {"Id":"wanted","Expression":"MAX([cpu, FILL(demand, 0)])","ReturnData":true}]}}
        """;

    /// <summary>Name, pattern and destination of each subscription of RDSOSMetrics.</summary>
    public List<(string Name, string Pattern, string Destination)> Filters { get; } = [("autoscaler", "{ ($.cpuUtilization.total >= 40) || ($.timestamp = \"*:59Z\") }", "arn:aws:lambda:eu-west-1:123456789012:function:aurora-autoscaler-CollectMetrics:live")];

    /// <summary>Which test messages pass the pattern.</summary>
    public Func<string, bool> Passes { get; set; } = _ => true;

    public List<string> ScalingPolicies { get; } = ["shop-autoscaler-demand"];

    /// <summary>What Decide was given and gave out, turn by turn, of the one response that Step Functions remembers; empty: there is none.</summary>
    public List<(string Given, string Gave)> Turns { get; } = [];

    public bool IsRunning { get; set; }

    public string? Answer(string operation, JsonObject asked, IReadOnlyList<ShopInstance> instances, DateTimeOffset now) => operation switch
    {
        "DescribeSubscriptionFilters" => new JsonObject { ["subscriptionFilters"] = new JsonArray([.. Filters.Select(one => new JsonObject { ["filterName"] = one.Name, ["filterPattern"] = one.Pattern, ["destinationArn"] = one.Destination })]) }.ToJsonString(),
        "TestMetricFilter" => new JsonObject { ["matches"] = new JsonArray([.. asked["logEventMessages"]!.AsArray().Select((message, i) => ((string)message!, i + 1)).Where(one => Passes(one.Item1)).Select(one => new JsonObject { ["eventNumber"] = one.Item2, ["eventMessage"] = one.Item1 })]) }.ToJsonString(),
        "GetLogEvents" => Log((string)asked["logStreamName"]!, instances, now),
        "DescribeScalableTargets" => """{"ScalableTargets":[{"ServiceNamespace":"rds","ResourceId":"cluster:shop","ScalableDimension":"rds:cluster:ReadReplicaCount","MinCapacity":3,"MaxCapacity":14}]}""",
        "DescribeScalingPolicies" => $$"""{"ScalingPolicies":[{{string.Join(',', ScalingPolicies.Select(name => $$"""{"PolicyName":"{{name}}","ServiceNamespace":"rds","ResourceId":"cluster:shop","PolicyType":"TargetTrackingScaling","TargetTrackingScalingPolicyConfiguration":{{Tracking}} }"""))}}]}""",
        "ListExecutions" => List((string?)asked["statusFilter"], now),
        "GetExecutionHistory" => History(asked["reverseOrder"] is { } reverse && (bool)reverse),
        _ => null,
    };

    private static string Log(string stream, IReadOnlyList<ShopInstance> instances, DateTimeOffset now)
    {
        var reader = instances.First(one => one.ResourceId == stream);
        var events = Enumerable.Range(1, 20).Reverse().Select(ago => now.AddSeconds(-ago)).Select(at => new JsonObject
        {
            ["timestamp"] = at.ToUnixTimeMilliseconds(),
            ["message"] = string.Create(CultureInfo.InvariantCulture, $$"""{"instanceID":"{{reader.Name}}","instanceResourceID":"{{reader.ResourceId}}","timestamp":"{{at:yyyy-MM-ddTHH:mm:ss}}Z","numVCPUs":4,"cpuUtilization":{"total":{{reader.Cpu}} } }"""),
        });
        return new JsonObject { ["events"] = new JsonArray([.. events]), ["nextForwardToken"] = "end" }.ToJsonString();
    }

    private string List(string? status, DateTimeOffset now) => Turns.Count > 0 && (status == "RUNNING" ? IsRunning : true)
        ? string.Create(CultureInfo.InvariantCulture, $$"""{"executions":[{"executionArn":"arn:aws:states:eu-west-1:123456789012:execution:spike-response:shop-20261120T1200","name":"shop-20261120T1200","status":"{{(IsRunning ? "RUNNING" : "SUCCEEDED")}}","startDate":{{now.AddMinutes(-5).ToUnixTimeSeconds()}} }]}""")
        : """{"executions":[]}""";

    private string History(bool isReversed)
    {
        var events = Turns.SelectMany((turn, i) => new[]
        {
            new JsonObject { ["id"] = (2 * i) + 1, ["type"] = "TaskStateEntered", ["stateEnteredEventDetails"] = new JsonObject { ["name"] = "Decide", ["input"] = turn.Given } },
            new JsonObject { ["id"] = (2 * i) + 2, ["type"] = "TaskStateExited", ["stateExitedEventDetails"] = new JsonObject { ["name"] = "Decide", ["output"] = turn.Gave } },
        });
        return new JsonObject { ["events"] = new JsonArray([.. isReversed ? events.Reverse() : events]) }.ToJsonString();
    }
}
