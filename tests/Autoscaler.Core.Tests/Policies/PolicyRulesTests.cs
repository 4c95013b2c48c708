using Autoscaler.Core.Policies.Rules;

namespace Autoscaler.Core.Tests.Policies;

public class PolicyRulesTests
{
    public static TheoryData<string, string> Examples
    {
        get
        {
            var examples = new TheoryData<string, string>();
            foreach (var (rule, changes) in WrongPolicies.ForRules)
            {
                examples.Add(rule, changes);
            }

            return examples;
        }
    }

    [Fact]
    public void Each_has_an_example_that_breaks_it() =>
        Assert.Equal(PolicyRules.All.Select(rule => rule.Name).Order(StringComparer.Ordinal), WrongPolicies.ForRules.Select(example => example.Rule).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Examples))]
    public void Speak_alone_and_say_why(string name, string changes)
    {
        var rule = PolicyRules.All.Single(rule => rule.Name == name);
        var text = PolicyJson.With(changes);
        var said = Assert.Single(rule.IsWarning ? PolicyJson.Warnings(text) : PolicyJson.Problems(text));
        Assert.StartsWith(rule.Why, said.Remedy, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("readers.targetCpu = 49.9")]
    [InlineData("reclaim.projectedCpu = 56.5")]
    [InlineData("detect.cpu = 94.9")]
    [InlineData("shift.ceiling = 0.85")]
    [InlineData("worstSpike = 2; shift.ceiling = 0.7")]
    [InlineData("shift.rest = 0.9; shift.toleranceUp = 0.01")]
    [InlineData("reclaim.step = 0.016")]
    [InlineData("turn.panicWait = \"10s\"")]
    [InlineData("record.ttl = \"55s\"")]
    [InlineData("turn.wait = \"15s\"")]
    [InlineData("detect.alarmPeriods = 3")]
    [InlineData("detect.alarmPeriod = \"20s\"")]
    [InlineData("detect.alarmPeriod = \"120s\"; turn.freshness = \"120s\"")]
    [InlineData("readers.max = 14")]
    [InlineData("serverless.minAcu = 64")]
    [InlineData("turn.writesPerHour = 5")]
    [InlineData("turn.writesPerHour = 4; shift.rest = 0.2")]
    [InlineData("detect.alarmPeriod = \"1m\"; detect.alarmOf = 100; turn.freshness = \"60s\"")]
    [InlineData("prewarm = [{ \"cron\": \"45 10 * * FRI\", \"duration\": \"1h\", \"share\": 0, \"minAcu\": 2, \"readers\": 1 }]")]
    [InlineData("record.poolLifetime = \"5m\"")]
    [InlineData("prewarm = [{ \"cron\": \"45 10 * * FRI\", \"duration\": \"1h\", \"share\": 0.9, \"minAcu\": 64, \"readers\": 9 }]")]
    public void Are_content_on_the_boundary(string changes) => Assert.Empty(PolicyJson.Warnings(PolicyJson.With(changes)));

    [Theory]
    [InlineData("readers.min = 9; readers.max = 9")]
    [InlineData("detect.alarmPeriod = \"1h\"; detect.alarmOf = 24")]
    public void Only_warn_on_the_boundary(string changes) => Assert.Single(PolicyJson.Warnings(PolicyJson.With(changes)));

    [Fact]
    public void Measure_the_answer_to_detection_from_rest()
    {
        Assert.Empty(PolicyJson.Warnings(PolicyJson.With("shift.rest = 0.5; shift.toleranceUp = 0.071")));
        Assert.EndsWith("a toleranceUp below 0.071", Assert.Single(PolicyJson.Warnings(PolicyJson.With("shift.rest = 0.5; shift.toleranceUp = 0.072"))).Allowed, StringComparison.Ordinal);
    }

    [Fact]
    public void Blame_the_place_where_the_value_stands()
    {
        Assert.Equal("$.defaults.shift.targetCpu", Assert.Single(PolicyJson.Problems(PolicyJson.With("$.defaults.shift.targetCpu = 75"))).Path);
        Assert.Equal("$.clusters[0].shift.targetCpu", Assert.Single(PolicyJson.Problems(PolicyJson.With("$.defaults.shift.targetCpu = 65; shift.targetCpu = 75"))).Path);
        Assert.Equal("$.clusters[0].detect.cpu", Assert.Single(PolicyJson.Problems(PolicyJson.With("$.defaults.shift.targetCpu = 65; detect.cpu = 64"))).Path);
    }

    [Fact]
    public void Say_once_what_the_defaults_break_for_two_clusters() =>
        Assert.Single(PolicyJson.Problems(PolicyJson.With("$.defaults.detect.alarmPeriod = \"15s\"; $.clusters.1.id = \"other\"; $.clusters.1.record.name = \"ro.other.internal\"")));

    [Fact]
    public void Are_not_asked_about_a_value_that_is_wrong_by_itself() =>
        Assert.Equal("$.clusters[0].shift.targetCpu", Assert.Single(PolicyJson.Problems(PolicyJson.With("shift.targetCpu = 0"))).Path);

    [Fact]
    public void Are_asked_about_the_other_values_all_the_same() =>
        Assert.Equal(
            ["$.clusters[0].mode", "$.clusters[0].reclaim.projectedCpu", "$.clusters[0].readers.max"],
            PolicyJson.Problems(PolicyJson.With("mode = 1; reclaim.projectedCpu = 65; readers.max = 15")).Select(problem => problem.Path));

    [Fact]
    public void Refuse_two_clusters_with_one_name_or_one_record() =>
        Assert.Equal(
            [
                "$.clusters[1].id: found the identifier of another cluster: shop; allowed: each once. Policies are found by it, so two of them would contradict each other. Remove one.",
                "$.clusters[1].record.name: found the record of another cluster: Z0000000EXAMPLE ro.shop.internal; allowed: each once. "
                    + "Two clusters would move the same traffic to and fro. Give each cluster its own name.",
            ],
            PolicyJson.Problems(PolicyJson.With("$.clusters.1.mode = \"act\"")).Select(problem => problem.ToString()));

    [Theory]
    [InlineData("worstSpike = 20", "200 %", "at least 0.97", "at most 6.")]
    [InlineData("shift.ceiling = 0.7", "120 %", "at least 0.85", "at most 2.")]
    public void Say_what_a_low_ceiling_leaves_on_the_pool(string changes, string left, string ceiling, string carried)
    {
        var said = Assert.Single(PolicyJson.Problems(PolicyJson.With(changes)));
        Assert.Contains(left, said.Remedy, StringComparison.Ordinal);
        Assert.Contains(ceiling, said.Allowed, StringComparison.Ordinal);
        Assert.EndsWith(carried, said.Remedy, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("readers.max = 6", "a readers.max of 9", "a share of 0.29. Raise readers.max, use larger readers")]
    [InlineData("worstSpike = 6.6", "a readers.max of 14", "a share of 0.35. Raise readers.max, use larger readers", "shift.ceiling = 0.95")]
    [InlineData("readers.min = 2", "a readers.max of 17", "a share of 0.47. A cluster has room for 15 readers in all")]
    public void Say_which_share_remains_where_the_readers_are_too_few(string changes, string needed, string share, string besides = "")
    {
        var said = Assert.Single(PolicyJson.Warnings(PolicyJson.With($"{changes}; {besides}")));
        Assert.StartsWith(needed, said.Allowed, StringComparison.Ordinal);
        Assert.Contains(share, said.Remedy, StringComparison.Ordinal);
    }
}
