using System.Text.RegularExpressions;
using Autoscaler.Functions;
using Autoscaler.Repository.Tests.Machine;

namespace Autoscaler.Repository.Tests.Template;

/// <summary>How long things run, what happens to what fails, and in which order the stack goes.</summary>
public partial class LifeTests
{
    private static readonly Stack Shop = Stack.OfShop();

    // Lambda's time begins after the start of a cold environment; the caller's does not.
    private const int ColdStart = 2;

    [Fact]
    public void A_function_ends_before_the_task_that_waits_for_it() =>
        Assert.All(Definition.Tasks.Where(task => task.Value.GetProperty("Resource").GetString()!.Contains(":lambda:", StringComparison.Ordinal)), task =>
        {
            var function = task.Value.GetProperty("Resource").GetString()!.Split(':')[6];
            Assert.True(Timeout(function) + ColdStart <= task.Value.GetProperty("TimeoutSeconds").GetInt32(), task.Key);
        });

    [Fact]
    public void Reconcile_ends_before_its_next_run_and_long_before_CloudFormation_gives_up()
    {
        Assert.Equal("rate(1 minute)", Shop.Property("ReconcileSchedule", "ScheduleExpression")!.ToString());
        Assert.InRange(Timeout("Reconcile"), 30, 59);
        Assert.InRange(Shop.Property("Account", "ServiceTimeout")!.GetValue<double>(), 2 * Timeout("Reconcile"), 600);
    }

    [Fact]
    public void Five_functions_are_kept_warm_every_four_minutes()
    {
        Assert.Equal("rate(4 minutes)", Shop.Property("WarmSchedule", "ScheduleExpression")!.ToString());
        var targets = Shop.Property("WarmSchedule", "Targets")!.AsArray();
        Assert.Equal(
            [FunctionName.StartResponse, FunctionName.Observe, FunctionName.Decide, FunctionName.Shift, FunctionName.Provision],
            targets.Select(target => Enum.Parse<FunctionName>(Regex.Match(target!["Arn"]!.ToString(), @"^<(\w+)Function\.Alias>$").Groups[1].Value)));
        Assert.All(targets, target => Assert.Equal(Repository.Read("events/warm.json").Replace(" ", "", StringComparison.Ordinal).ReplaceLineEndings(""), target!["Input"]!.ToString()));
    }

    [Fact]
    public void The_collector_tries_nothing_again_and_drops_what_is_a_minute_old()
    {
        var retries = Shop.Property("CollectMetricsFunction", "EventInvokeConfig")!;
        Assert.Equal((0, 60), (retries["MaximumRetryAttempts"]!.GetValue<double>(), retries["MaximumEventAgeInSeconds"]!.GetValue<double>()));
    }

    [Theory]
    [InlineData(nameof(FunctionName.StartResponse))]
    [InlineData(nameof(FunctionName.Reconcile))]
    public void What_wakes_us_and_fails_goes_to_the_dead_letters(string function) =>
        Assert.Equal("<DeadLetters.Arn>", Shop.Property($"{function}Function", "EventInvokeConfig", "DestinationConfig", "OnFailure", "Destination")!.ToString());

    [Fact]
    public void Nothing_calls_a_function_that_is_not_published()
    {
        Assert.Equal("live", TemplateFile.Text(TemplateFile.Root, "Globals", "Function", "AutoPublishAlias"));
        Assert.DoesNotContain(TemplateFile.Scalars(TemplateFile.Root), text => text.Value!.Contains("LATEST", StringComparison.Ordinal) && text.Value != "LATEST");

        // By reference: an alias where the newest is meant, a version where a running response has to keep it. Else only a role's own resource and what counts calls.
        Assert.All(Shop.Property("SpikeResponse", "DefinitionSubstitutions")!.AsObject().Where(one => one.Key.EndsWith("FunctionArn", StringComparison.Ordinal)), one => Assert.Equal($"<{one.Key[..^3]}.Version>", one.Value!.ToString()));
        var callers = TemplateFile.Resources.Where(one => TemplateFile.Text(one.Value, "Type") is "AWS::Lambda::Permission" or "AWS::Events::Rule" or "AWS::Logs::SubscriptionFilter" or "AWS::Lambda::EventSourceMapping" or "Custom::Account");
        Assert.All(callers.SelectMany(one => TemplateFile.Scalars(one.Value)).Where(text => !text.Tag.IsEmpty && FunctionOf().IsMatch(text.Value!)), text => Assert.Matches(@"^\w+Function\.(Alias|Version)$", text.Value));
    }

    [Fact]
    public void The_definition_gets_every_substitution_that_it_asks_for_and_no_other() =>
        Assert.Equal(
            Hole().Matches(Repository.Read(Definition.File)).Select(hole => hole.Groups[1].Value).Distinct().Order(StringComparer.Ordinal),
            Shop.Property("SpikeResponse", "DefinitionSubstitutions")!.AsObject().Select(one => one.Key).Order(StringComparer.Ordinal));

    [Fact]
    public void Whatever_could_wake_a_response_goes_before_the_responses_are_stopped() =>
        Assert.All(new[] { "Samples", "SamplesStream", "ReconcileSchedule" }, name => Assert.Contains("Account", Needs(name)));

    [Fact]
    public void Whatever_stopping_needs_is_there_until_it_is_done() =>
        Assert.Superset(
            new HashSet<string>
            {
                "ReconcileFunction", "ReconcileRole", "ReconcileLogs", "StartResponseFunction", "SpikeResponse", "SpikeResponseRole", "ObserveFunction", "ObserveRole", "ProvisionFunction", "ShiftFunction",
                "PolicyParameter", "OverrideParameter", "AlertsTopic", "AlertsKey",
            },
            Everything("Account", []));

    [Fact]
    public void A_deployment_asks_Reconcile_again_when_its_code_or_the_policy_differs()
    {
        Assert.Equal("<ReconcileFunction.Alias>", Shop.Property("Account", "ServiceToken")!.ToString());
        Assert.Equal(("<ReconcileFunction.Version>", "<PolicyParameter.Value>"), (Shop.Property("Account", "Version")!.ToString(), Shop.Property("Account", "Policy")!.ToString()));
    }

    private static double Timeout(string function) => Shop.Property($"{function}Function", "Timeout")!.GetValue<double>();

    /// <summary>All that a resource waits for when it is made, and outlives it when it goes.</summary>
    private static HashSet<string> Everything(string resource, HashSet<string> known)
    {
        foreach (var next in Needs(resource).Where(known.Add))
        {
            Everything(next, known);
        }

        return known;
    }

    private static IEnumerable<string> Needs(string resource)
    {
        var all = TemplateFile.Resources.Children.Keys.Select(key => key.ToString()).ToHashSet();
        return TemplateFile.Scalars(TemplateFile.Resources.Children[resource])
            .SelectMany(text => text.Tag.IsEmpty ? [text.Value!] : Name().Matches(text.Value!).Select(name => name.Value.Split('.')[0]))
            .Where(name => name != resource && all.Contains(name)).Distinct();
    }

    [GeneratedRegex(@"\$\{(\w+)\}")]
    private static partial Regex Hole();

    [GeneratedRegex(@"[A-Za-z][\w.]*")]
    private static partial Regex Name();

    [GeneratedRegex(@"^\w+Function(\.\w+)?$")]
    private static partial Regex FunctionOf();
}
