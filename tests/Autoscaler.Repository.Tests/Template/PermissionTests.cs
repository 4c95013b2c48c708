using Autoscaler.Functions;

namespace Autoscaler.Repository.Tests.Template;

/// <summary>A role allows what its function does, and nothing else.</summary>
public class PermissionTests
{
    /// <summary>What the platform, and not our code, does in a function's name.</summary>
    private static readonly Dictionary<string, FunctionName[]> OfThePlatform = new()
    {
        ["logs:CreateLogStream"] = Enum.GetValues<FunctionName>(),
        ["logs:PutLogEvents"] = Enum.GetValues<FunctionName>(),
        ["xray:PutTraceSegments"] = Enum.GetValues<FunctionName>(),
        ["xray:PutTelemetryRecords"] = Enum.GetValues<FunctionName>(),
        ["sqs:SendMessage"] = [FunctionName.StartResponse, FunctionName.Reconcile],
        ["kinesis:DescribeStream"] = [FunctionName.CollectMetrics],
        ["kinesis:DescribeStreamSummary"] = [FunctionName.CollectMetrics],
        ["kinesis:GetRecords"] = [FunctionName.CollectMetrics],
        ["kinesis:GetShardIterator"] = [FunctionName.CollectMetrics],
        ["kinesis:ListShards"] = [FunctionName.CollectMetrics],

        // SNS encrypts with the key in the name of who publishes.
        ["kms:GenerateDataKey"] = [FunctionName.Reconcile],
        ["kms:Decrypt"] = [FunctionName.Reconcile],

        // ModifyDBInstance hands the monitoring role on; RegisterScalableTarget makes its own role where the account has none.
        ["iam:PassRole"] = [FunctionName.Reconcile],
        ["iam:CreateServiceLinkedRole"] = [FunctionName.Reconcile],
    };

    public static TheoryData<FunctionName> Functions => [.. Enum.GetValues<FunctionName>()];

    [Theory]
    [MemberData(nameof(Functions))]
    public void Every_call_that_a_function_makes_is_permitted_and_every_permission_is_used(FunctionName function)
    {
        var allowed = Statement.OfRole(Stack.OfEverything(), $"{function}Role").SelectMany(statement => statement.Actions).Distinct();
        var platform = OfThePlatform.Where(one => one.Value.Contains(function)).Select(one => one.Key);

        Assert.Equal(FunctionCalls.Of(function).Concat(platform).Order(StringComparer.Ordinal), allowed.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_operation_of_an_adapter_is_some_functions() =>
        Assert.Equal(
            FunctionCalls.OfAllAdapters.Order(StringComparer.Ordinal),
            Enum.GetValues<FunctionName>().SelectMany(FunctionCalls.Of).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void Decide_may_do_nothing_but_write_its_log_and_its_trace() =>
        Assert.Equal(
            ["logs:CreateLogStream", "logs:PutLogEvents", "xray:PutTelemetryRecords", "xray:PutTraceSegments"],
            Statement.OfRole(Stack.OfEverything(), "DecideRole").SelectMany(statement => statement.Actions).Order(StringComparer.Ordinal));

    [Fact]
    public void What_no_parameter_asks_for_is_not_permitted()
    {
        var plain = Statement.OfAllRoles(Stack.OfShop(("Tracing", "off"))).SelectMany(statement => statement.Actions).ToHashSet();
        Assert.DoesNotContain(plain, action => action.StartsWith("kinesis:", StringComparison.Ordinal) || action.StartsWith("xray:", StringComparison.Ordinal));
        Assert.DoesNotContain("sts:AssumeRole", plain);
        Assert.DoesNotContain("iam:PassRole", plain);
        Assert.DoesNotContain("rds:ModifyDBInstance", plain);
    }

    [Fact]
    public void No_function_creates_or_deletes_an_instance_or_a_cluster_or_fails_it_over() =>
        Assert.DoesNotContain(
            Statement.OfAllRoles(Stack.OfEverything()).SelectMany(statement => statement.Actions),
            action => action is "rds:CreateDBInstance" or "rds:DeleteDBInstance" or "rds:CreateDBCluster" or "rds:DeleteDBCluster" or "rds:FailoverDBCluster");

    [Fact]
    public void The_records_of_one_name_are_changed_and_only_by_deleting_and_creating_them()
    {
        var writes = Statement.OfAllRoles(Stack.OfShop()).Where(statement => statement.Actions.Contains("route53:ChangeResourceRecordSets")).ToList();

        Assert.Equal(["ShiftRole", "ReconcileRole"], writes.Select(statement => statement.Owner));
        Assert.All(writes, statement =>
        {
            Assert.Equal(["arn:aws:route53:::hostedzone/Z0000000EXAMPLE"], statement.Resources);
            Assert.Equal(
                """{"ForAllValues:StringEquals":{"route53:ChangeResourceRecordSetsNormalizedRecordNames":["ro.shop.internal"],"route53:ChangeResourceRecordSetsRecordTypes":["CNAME"],"route53:ChangeResourceRecordSetsActions":["CREATE","DELETE"]},"Null":{"route53:ChangeResourceRecordSetsNormalizedRecordNames":"false","route53:ChangeResourceRecordSetsRecordTypes":"false","route53:ChangeResourceRecordSetsActions":"false"}}""",
                statement.Condition!.ToJsonString());
        });
    }

    [Fact]
    public void Only_the_readers_of_clusters_are_scaled_and_only_our_metrics_are_published()
    {
        Assert.All(
            Writes("application-autoscaling:RegisterScalableTarget", "application-autoscaling:PutScalingPolicy"),
            statement => Assert.Equal("""{"StringEquals":{"application-autoscaling:service-namespace":"rds","application-autoscaling:scalable-dimension":"rds:cluster:ReadReplicaCount"}}""", statement.Condition!.ToJsonString()));
        Assert.All(
            Writes("cloudwatch:PutMetricData"),
            statement => Assert.Equal($$$"""{"StringEquals":{"cloudwatch:namespace":"{{{Aws.CloudWatchMetrics.Namespace}}}"}}""", statement.Condition!.ToJsonString()));

        static IEnumerable<Statement> Writes(params string[] actions)
        {
            var found = Statement.OfAllRoles(Stack.OfEverything()).Where(statement => statement.Actions.Intersect(actions).Any()).ToList();
            Assert.NotEmpty(found);
            return found;
        }
    }

    [Fact]
    public void A_role_is_passed_to_Enhanced_Monitoring_only_and_made_for_replica_scaling_only()
    {
        var roles = Statement.OfAllRoles(Stack.OfEverything()).Where(statement => statement.Actions.Any(action => action.StartsWith("iam:", StringComparison.Ordinal)));
        Assert.Equal(
            ["""{"StringEquals":{"iam:PassedToService":"monitoring.rds.amazonaws.com"}}""", """{"StringEquals":{"iam:AWSServiceName":"rds.application-autoscaling.amazonaws.com"}}"""],
            roles.Select(statement => statement.Condition!.ToJsonString()));
    }

    [Fact]
    public void Whoever_may_call_a_function_does_so_from_this_account_and_for_a_named_source() =>
        Assert.All(TemplateFile.Of("AWS::Lambda::Permission"), name =>
        {
            Assert.NotNull(TemplateFile.At(TemplateFile.Resources, name, "Properties", "SourceArn"));
            Assert.Equal("123456789012", Stack.OfShop().Property(name, "SourceAccount")!.ToString());
        });
}
