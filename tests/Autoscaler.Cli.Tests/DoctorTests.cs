using System.Text.Json;
using Autoscaler.Cli.Tests.Accounts;
using AwsFakes;

namespace Autoscaler.Cli.Tests;

public sealed class DoctorTests : IDisposable
{
    private readonly ShopAccount account = new(new ManualClock(Desk.Noon));

    private readonly Desk desk;

    public DoctorTests()
    {
        desk = new Desk { Account = account };
        desk.Variables["STATE_MACHINE_ARN"] = "arn:aws:states:eu-west-1:123456789012:stateMachine:spike-response";
    }

    public void Dispose()
    {
        desk.Dispose();
        account.Dispose();
    }

    [Fact]
    public void An_account_in_order_has_no_finding_and_nothing_was_written()
    {
        var (exitCode, output, error) = desk.Run("doctor");
        Assert.Equal("shop: everything is as it should be", output.Trim());
        Assert.Equal((0, ""), (exitCode, error));
        Assert.All(account.Asked, operation => Assert.Matches("^(Describe|Get|List|Test)", operation));
    }

    [Fact]
    public void A_reader_that_is_not_watched_every_second_is_named_with_the_command_that_mends_it()
    {
        Change("shop-1", one => one with { Monitoring = 60 });
        var found = Only("MonitoringDiffers");
        Assert.Equal("shop-1 is monitored every 60 s.", found.What);
        Assert.StartsWith("aws rds modify-db-instance --db-instance-identifier shop-1 --monitoring-interval 1 --monitoring-role-arn arn:aws:iam::", found.Mend, StringComparison.Ordinal);
    }

    [Fact]
    public void A_serverless_reader_that_may_be_promoted_is_a_finding()
    {
        Change("shop-sls", one => one with { Tier = 1 });
        Assert.Contains("--promotion-tier 15", Only("PromotionTier").Mend, StringComparison.Ordinal);
    }

    [Fact]
    public void Capacity_that_may_pause_or_differs_from_the_policy_is_a_finding()
    {
        account.Xml.Acu = (0, 64);
        Assert.Equal(["AcuRangeDiffers", "AutoPause"], Kinds());
    }

    [Fact]
    public void Missing_alarms_are_named()
    {
        account.Xml.HasAlarms = false;
        Assert.Equal(["AlarmDiffers", "AlarmDiffers"], Kinds());
    }

    [Fact]
    public void Missing_endpoints_are_a_finding()
    {
        account.Xml.HasEndpoints = false;
        Assert.Contains("EndpointDiffers", Kinds());
    }

    [Theory]
    [InlineData(0, 0, "WeightsZero")]
    [InlineData(10, 20, "HandEdit")]
    public void Weights_that_are_none_of_ours_are_a_finding(int provisioned, int serverless, string kind)
    {
        account.Xml.Weights = (provisioned, serverless);
        Assert.Contains(kind, Kinds());
    }

    [Fact]
    public void Connections_that_do_not_follow_the_weights_are_a_finding_with_the_share_that_they_hold()
    {
        account.Xml.Weights = (55, 200);
        account.Xml.Connections = (50, 5);
        Assert.Contains("DNS asks for 78 % at the serverless pool, and 5 % of the connections are there.", Find("ConnectionsKept").What, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_scaling_policy_is_a_finding()
    {
        account.Json.ScalingPolicies.Add("cpu-40");
        Assert.Contains("describe-scaling-policies", Only("OtherScalingPolicy").Mend, StringComparison.Ordinal);
    }

    [Fact]
    public void A_full_log_group_names_who_holds_the_slots()
    {
        account.Json.Filters.Clear();
        account.Json.Filters.AddRange([("datadog", "", "arn:aws:lambda:eu-west-1:1:function:dd"), ("lake", "", "arn:aws:firehose:eu-west-1:1:stream/lake")]);
        Assert.Contains("datadog", Only("NoFreeSlot").What, StringComparison.Ordinal);
        account.Json.Filters.RemoveAt(0);
        Assert.Contains("Deploy the stack", Only("NotSubscribed").Mend, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("arn:aws:lambda:eu-west-1:123456789012:function:other-stack-CollectMetrics:live", "NotSubscribed")]
    [InlineData("arn:aws:lambda:eu-west-1:123456789012:function:aurora-autoscaler-CollectMetrics:live", "")]
    [InlineData("arn:aws:kinesis:eu-west-1:123456789012:stream/samples", "")]
    public void Another_stacks_collector_is_not_ours_and_a_stream_may_be(string destination, string found)
    {
        account.Json.Filters[0] = account.Json.Filters[0] with { Destination = destination };
        Assert.Equal(found, string.Concat(JsonElement.Parse(desk.Run("doctor", "--json", "-").Output).EnumerateArray().Select(one => one.GetProperty("kind").GetString())));
    }

    [Fact]
    public void A_pattern_that_loses_samples_is_found_by_asking_CloudWatch_itself()
    {
        account.Json.Passes = message => !message.Contains("application-autoscaling", StringComparison.Ordinal);
        var found = Kinds();
        Assert.Equal(["PatternLoses", "PatternLoses"], found);
        Assert.Contains("application-autoscaling-0", Find("PatternLoses").What, StringComparison.Ordinal);
    }

    [Fact]
    public void A_deployed_policy_that_is_not_the_local_one_is_a_finding()
    {
        var local = desk.Write("local.json", ValidateTests.Policy(48));
        Assert.Contains($"autoscaler push {local}", Find("PolicyDiffers", "--policy", local).Mend, StringComparison.Ordinal);
    }

    [Fact]
    public void While_the_deployed_policy_is_refused_the_account_is_looked_at_under_another_one()
    {
        account.Parameters[ShopAccount.PolicyParameter] = """{"bad":1}""";
        var (exitCode, _, error) = desk.Run("doctor");
        Assert.Equal(1, exitCode);
        Assert.Contains("--policy FILE shows the account under a policy of yours.", error, StringComparison.Ordinal);
        Assert.Contains("$.bad", Find("PolicyRejected", "--policy", desk.Write("local.json", ValidateTests.Policy(50))).What, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("DescribeScalableTargets")]
    [InlineData("DescribeSubscriptionFilters")]
    [InlineData("ListResourceRecordSets")]
    [InlineData("DescribeAlarms")]
    [InlineData("DescribeDBClusters")]
    [InlineData("ListExecutions")]
    public void A_permission_that_is_missing_is_a_finding_and_the_rest_is_checked(string operation)
    {
        account.Denied.Add(operation);
        Change("shop-1", one => one with { Tier = 15 });
        var (exitCode, output, error) = desk.Run("doctor");
        Assert.Equal((1, ""), (exitCode, error));
        Assert.Contains("AccessDenied", output, StringComparison.Ordinal);
    }

    private void Change(string name, Func<ShopInstance, ShopInstance> change)
    {
        var i = account.Xml.Instances.FindIndex(one => one.Name == name);
        account.Xml.Instances[i] = change(account.Xml.Instances[i]);
    }

    private IEnumerable<string> Kinds() => All().Select(one => one.Kind).Order(StringComparer.Ordinal);

    private (string Kind, string What, string Mend) Only(string kind)
    {
        var found = Assert.Single(All());
        Assert.Equal(kind, found.Kind);
        return found;
    }

    private (string Kind, string What, string Mend) Find(string kind, params string[] options) => All(options).First(one => one.Kind == kind);

    private List<(string Kind, string What, string Mend)> All(params string[] options)
    {
        var (exitCode, output, _) = desk.Run(["doctor", "--json", "-", .. options]);
        Assert.Equal(1, exitCode);
        return [.. JsonElement.Parse(output).EnumerateArray().Select(one => (one.GetProperty("kind").GetString()!, one.GetProperty("what").GetString()!, one.GetProperty("mend").GetString()!))];
    }
}
