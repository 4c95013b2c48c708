using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Autoscaler.Cli.Costing;
using YamlDotNet.RepresentationModel;

namespace Autoscaler.Repository.Tests.Template;

/// <summary>What holds for the stack as a whole: names, logs, secrets, alarms and what is said of them.</summary>
public partial class HouseTests
{
    private static readonly Stack Shop = Stack.OfShop();

    // A name of its own, or one that is somebody else's to give.
    private static readonly string[] OtherNames = ["OsMetrics"];

    [Fact]
    public void Every_name_begins_with_the_stacks()
    {
        var names = TemplateFile.Resources.SelectMany(resource => TemplateFile.At(resource.Value, "Properties") is YamlDotNet.RepresentationModel.YamlMappingNode properties
            ? properties.Children.Where(pair => pair.Key.ToString() is "Name" or "FunctionName" or "AlarmName" or "QueueName" or "TopicName" or "LogGroupName" or "DashboardName" or "FilterName")
                .Select(pair => (Resource: resource.Key.ToString(), Property: pair.Key.ToString(), Value: Shop.Value(pair.Value)!.ToString()))
            : []);
        Assert.All(
            names.Where(name => !OtherNames.Contains(name.Resource) && !name.Value.StartsWith('<') && name.Value != "RDSOSMetrics"),
            name => Assert.Matches(@"^(/aws/lambda/|/aws/vendedlogs/states/|/)?spike", name.Value));
    }

    [Fact]
    public void Every_log_group_forgets_in_time() =>
        Assert.All(TemplateFile.Of("AWS::Logs::LogGroup"), name => Assert.NotNull(TemplateFile.At(TemplateFile.Resources, name, "Properties", "RetentionInDays")));

    [Fact]
    public void Every_function_writes_to_its_own_log_group_and_has_its_own_role() =>
        Assert.All(TemplateFile.Of("AWS::Serverless::Function"), name =>
        {
            Assert.Equal($"<{name[..^"Function".Length]}Logs>", Shop.Property(name, "LoggingConfig", "LogGroup")!.ToString());
            Assert.Equal($"<{name[..^"Function".Length]}Role.Arn>", Shop.Property(name, "Role")!.ToString());
            Assert.Equal($"/aws/lambda/{Shop.Property(name, "FunctionName")}", Shop.Property($"{name[..^"Function".Length]}Logs", "LogGroupName")!.ToString());
        });

    [Fact]
    public void There_is_no_secret_no_password_no_function_address_and_nothing_public()
    {
        Assert.DoesNotContain(TemplateFile.Section("Parameters"), parameter => NotHere().IsMatch(parameter.Key.ToString()) || TemplateFile.Text(parameter.Value, "NoEcho") is not null);
        Assert.DoesNotContain(TemplateFile.Resources, resource => NotHere().IsMatch(TemplateFile.Text(resource.Value, "Type")!));
        Assert.DoesNotContain(TemplateFile.Scalars(TemplateFile.Resources), text => text.Value is "FunctionUrlConfig" or "VpcConfig" or "Events");
    }

    [Fact]
    public void The_topic_and_the_queue_are_encrypted_and_the_topics_key_lets_CloudWatch_publish()
    {
        Assert.Equal("<AlertsKey>", Shop.Property("AlertsTopic", "KmsMasterKeyId")!.ToString());
        Assert.True((bool)Shop.Property("DeadLetters", "SqsManagedSseEnabled")!);
        var publishers = Statement.OfAllResources(Shop).Where(statement => (string?)(statement.Principal as System.Text.Json.Nodes.JsonObject)?["Service"] == "cloudwatch.amazonaws.com").ToDictionary(statement => statement.Owner, statement => statement.Actions);
        Assert.Equal(["kms:Decrypt", "kms:GenerateDataKey"], publishers["AlertsKey"]);
        Assert.Equal(["sns:Publish"], publishers["AlertsTopicPolicy"]);
    }

    [Fact]
    public void Concurrency_is_reserved_on_request_only_and_one_for_each_that_writes()
    {
        Assert.All(TemplateFile.Of("AWS::Serverless::Function"), name => Assert.Equal("<nothing>", Shop.Property(name, "ReservedConcurrentExecutions")!.ToString()));
        var reserving = Stack.OfShop(("ReserveConcurrency", "true"));
        Assert.Equal((1, 1), (reserving.Property("ShiftFunction", "ReservedConcurrentExecutions")!.GetValue<double>(), reserving.Property("ProvisionFunction", "ReservedConcurrentExecutions")!.GetValue<double>()));
    }

    [Fact]
    public void Every_alarm_tells_somebody_and_says_what_silence_means() =>
        Assert.All(TemplateFile.Of("AWS::CloudWatch::Alarm"), name =>
        {
            Assert.Equal("""["<AlertsTopic>"]""", Text(Shop.Property(name, "AlarmActions")!));
            Assert.Equal(name == "DeadManAlarm" ? "breaching" : "notBreaching", Shop.Property(name, "TreatMissingData")!.ToString());
        });

    [Fact]
    public void The_dead_mans_alarm_rings_after_three_silent_minutes_of_this_stacks_Reconcile()
    {
        Assert.Equal(
            ("AuroraAutoscaler/spike", "ReconcileRan", 3, 60, 1, "LessThanThreshold"),
            (Text("Namespace"), Text("MetricName"), Number("EvaluationPeriods"), Number("Period"), Number("Threshold"), Text("ComparisonOperator")));

        static string Text(string property) => Shop.Property("DeadManAlarm", property)!.ToString();
        static int Number(string property) => (int)Shop.Property("DeadManAlarm", property)!.GetValue<double>();
    }

    [Fact]
    public void What_the_metric_filters_look_for_is_what_the_journal_writes()
    {
        var values = new Dictionary<string, string[]>
        {
            ["event"] = [.. typeof(Functions.JournalEntry).GetNestedTypes().Select(type => type.Name)],
            ["kind"] = Enum.GetNames<Functions.FindingKind>(),
            ["outcome"] = Enum.GetNames<Core.Observations.ShiftOutcome>(),
        };
        var journal = Repository.Read("src/Autoscaler.Lambda/JsonJournal.cs") + Repository.Read("src/Autoscaler.Lambda/JournalFields.cs");
        Assert.All(TemplateFile.Of("AWS::Logs::MetricFilter").SelectMany(name => Compared().Matches(Shop.Property(name, "FilterPattern")!.ToString())), compared =>
        {
            Assert.Contains($"\"{compared.Groups[1].Value}\"", journal, StringComparison.Ordinal);
            Assert.Contains(compared.Groups[2].Value, values[compared.Groups[1].Value]);
        });
        Assert.All(TemplateFile.Of("AWS::Logs::MetricFilter").Select(name => Shop.Property(name, "MetricTransformations")![0]!["MetricValue"]!.ToString()), value =>
            Assert.True(value == "1" || journal.Contains($"WriteNumber(\"{value.TrimStart('$', '.')}\"", StringComparison.Ordinal), value));
    }

    [Fact]
    public void The_manual_counts_the_alarms_and_the_metrics_that_have_to_be_paid()
    {
        var alarms = TemplateFile.Of("AWS::CloudWatch::Alarm").Where(name => name != "StreamAgeAlarm").Select(name => TemplateFile.At(TemplateFile.Resources, name, "Properties", "Metrics") is YamlSequenceNode metrics ? metrics.Children.Count - 1 : 1).ToList();
        var cost = Repository.Read("docs/cost.md");
        Assert.Contains(string.Create(CultureInfo.InvariantCulture, $"| {alarms.Count} alarms of the controller, $0.10 for each metric that they look at: {alarms.Count(one => one == 1)} on one,"), cost, StringComparison.Ordinal);
        Assert.Contains(string.Create(CultureInfo.InvariantCulture, $"on 2 | ${alarms.Sum() * 0.1:F2} |"), cost, StringComparison.Ordinal);
        Assert.Contains(string.Create(CultureInfo.InvariantCulture, $"| {TemplateFile.Of("AWS::Logs::MetricFilter").Count()} metrics out of the journal"), cost, StringComparison.Ordinal);
        Assert.Equal((MonthAtRest.AlarmedMetrics, MonthAtRest.JournalMetrics), (alarms.Sum(), TemplateFile.Of("AWS::Logs::MetricFilter").Count()));
    }

    [Fact]
    public void The_dashboard_is_JSON_and_shows_metrics_that_are_published()
    {
        using var body = JsonDocument.Parse(Shop.Property("Dashboard", "DashboardBody")!.ToString());
        var ours = body.RootElement.GetProperty("widgets").EnumerateArray().SelectMany(widget => PublishedIn().Matches(widget.GetRawText())).Select(name => name.Groups[1].Value).Distinct().ToList();
        Assert.Superset(new HashSet<string> { "DemandCpu", "ReaderCpu", "ServerlessShare", "AchievedShare" }, ours.ToHashSet());
        Assert.All(ours, name => Assert.True(Enum.TryParse<Core.Metrics.MetricName>(name, out _), name));
    }

    [Fact]
    public void Every_parameter_is_explained_and_refuses_what_cannot_be() =>
        Assert.All(TemplateFile.Section("Parameters"), parameter =>
        {
            Assert.NotNull(TemplateFile.Text(parameter.Value, "Description"));
            Assert.Contains(new[] { "AllowedPattern", "AllowedValues", "MinValue", "MaxLength" }, limit => TemplateFile.At(parameter.Value, limit) is not null);
            Assert.Contains(TemplateFile.Scalars(TemplateFile.At(TemplateFile.Root, "Metadata", "AWS::CloudFormation::Interface")!), text => text.Value == parameter.Key.ToString());
        });

    [Fact]
    public void The_first_deployment_asks_nothing_and_observes()
    {
        var config = Repository.Read("samconfig.toml");
        var given = Given().Matches(config).ToDictionary(one => one.Groups[1].Value, one => one.Groups[2].Value);
        var stack = new Stack(given.Select(one => (one.Key, one.Value)));

        Assert.Equal("observe", given["Mode"]);
        Assert.All(TemplateFile.Section("Parameters").Where(parameter => TemplateFile.At(parameter.Value, "Default") is null), parameter => Assert.Contains(parameter.Key.ToString(), given.Keys));
        Assert.All(given, one => Assert.Matches(TemplateFile.Text(TemplateFile.Section("Parameters"), one.Key, "AllowedPattern") ?? "", one.Value));
        Assert.Contains("confirm_changeset = false", config, StringComparison.Ordinal);
        Assert.Contains("\"CAPABILITY_IAM\"", config, StringComparison.Ordinal);
        Assert.NotNull(stack.Property("PolicyParameter", "Value"));
    }

    private static string Text(System.Text.Json.Nodes.JsonNode node) => node.ToJsonString(new JsonSerializerOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    [GeneratedRegex("(?i)secret|password|token$|ApiGateway|::Url$|Bucket")]
    private static partial Regex NotHere();

    [GeneratedRegex(@"\$\.(\w+) = ""(\w+)""")]
    private static partial Regex Compared();

    [GeneratedRegex(@"""AuroraAutoscaler"",""(\w+)""")]
    private static partial Regex PublishedIn();

    [GeneratedRegex(@"^  ""(\w+)=([^""]*)"",$", RegexOptions.Multiline)]
    private static partial Regex Given();
}
