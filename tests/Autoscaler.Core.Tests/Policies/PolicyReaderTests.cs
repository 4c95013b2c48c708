using System.Text;
using System.Text.Json.Nodes;
using Autoscaler.Core.Policies;

namespace Autoscaler.Core.Tests.Policies;

public class PolicyReaderTests
{
    [Fact]
    public void Accepts_the_shipped_file_without_a_warning() =>
        Assert.Empty(PolicyJson.Warnings(File.ReadAllText(Path.Combine(PolicyJson.Root, "config/autoscaler.json"))));

    [Fact]
    public void Applies_the_defaults_of_the_design()
    {
        var shop = PolicyJson.Shop;
        Assert.Equal(
            new RecordPolicy("Z0000000EXAMPLE", "ro.shop.internal", "provisioned", "serverless", TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(60), null), shop.Record);
        Assert.Equal(new DetectPolicy(70, TimeSpan.FromSeconds(3), 2, 3, TimeSpan.FromSeconds(10)), shop.Detect);
        Assert.Equal(new ShiftPolicy(60, new Share(0.9), Share.None, 0.05, 0.10, 95, 3), shop.Shift);
        Assert.Equal(new ReclaimPolicy(50, TimeSpan.FromSeconds(60), 0.25), shop.Reclaim);
        Assert.Equal(new TurnPolicy(TimeSpan.FromSeconds(10), TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(60), TimeSpan.FromSeconds(30), 60), shop.Turn);
        Assert.Equal(new ReadersPolicy(1, 9, TimeSpan.FromSeconds(120), 45, Scaler.ApplicationAutoscaling, true, EmptyProvisioned.Hold), shop.Readers);
        Assert.Equal(new ServerlessPolicy(2, 64, 0.25, CpuBasis.Unknown), shop.Serverless);
        Assert.Equal(
            ("shop", Mode.Observe, (BudgetPolicy?)null, TimeSpan.FromMinutes(15), (string?)null, 4.0, 0),
            (shop.Id, shop.Mode, shop.Budget, shop.RespectHandEdits, shop.Notify, shop.WorstSpike, shop.Prewarm.Count));
    }

    [Fact]
    public void Reads_what_is_written()
    {
        var policy = PolicyJson.Accepted(PolicyJson.With(
            """
            mode = "act"; record.roleArn = "arn:aws:iam::123456789012:role/dns/writer"; record.ttl = "0s"; respectHandEdits = "2h"; turn.freshness = "90s";
            readers.scaler = "none"; readers.emptyProvisioned = "ceiling"; readers.countsServerless = false; serverless.cpuBasis = "maximum"; serverless.maxAcu = 63.5;
            budget.acuHoursPerSpike = 40; budget.onExceed = "enforce"; notify.topicArn = "arn:aws:sns:ap-northeast-2:123456789012:spikes"; shift.rest = 0.02;
            prewarm = [{ "cron": "45 10 * * FRI", "zone": "Asia/Seoul", "duration": "90m", "share": 0.2, "minAcu": 16, "readers": 4 }]
            """)).Policy;
        var shop = policy.For("SHOP")!;
        Assert.Equal((Mode.Act, "arn:aws:iam::123456789012:role/dns/writer", TimeSpan.Zero), (shop.Mode, shop.Record.RoleArn, shop.Record.Ttl));
        Assert.Equal((TimeSpan.FromHours(2), TimeSpan.FromSeconds(90), new Share(0.02)), (shop.RespectHandEdits, shop.Turn.Freshness, shop.Shift.Rest));
        Assert.Equal((Scaler.None, EmptyProvisioned.Ceiling, false), (shop.Readers.Scaler, shop.Readers.EmptyProvisioned, shop.Readers.CountsServerless));
        Assert.Equal((CpuBasis.Maximum, 63.5), (shop.Serverless.CpuBasis, shop.Serverless.MaxAcu));
        Assert.Equal((new BudgetPolicy(40, OnExceed.Enforce), "arn:aws:sns:ap-northeast-2:123456789012:spikes"), (shop.Budget, shop.Notify));
        Assert.Equal([new PrewarmPolicy("45 10 * * FRI", "Asia/Seoul", TimeSpan.FromMinutes(90), new Share(0.2), 16, 4)], shop.Prewarm);
        Assert.Null(policy.For("other"));
    }

    [Fact]
    public void Merges_the_defaults_key_by_key()
    {
        var shop = PolicyJson.Accepted(PolicyJson.With(
            """
            $.defaults.shift.targetCpu = 62; $.defaults.shift.ceiling = 0.95; shift.ceiling = 0.88; $.defaults.mode = "act"; readers.max =; $.defaults.readers.max = 10;
            $.defaults.notify.topicArn = "arn:aws:sns:us-east-1:123456789012:spikes"; notify.topicArn = null;
            $.defaults.prewarm = [{ "cron": "0 9 * * *", "duration": "1h", "readers": 2 }]; prewarm = []
            """)).Policy.Clusters[0];
        Assert.Equal((62, 0.88, Mode.Act, 10, null, 0), (shop.Shift.TargetCpu, shop.Shift.Ceiling.Value, shop.Mode, shop.Readers.Max, shop.Notify, shop.Prewarm.Count));
    }

    [Fact]
    public void Reads_several_clusters()
    {
        var policy = PolicyJson.Accepted(PolicyJson.With("$.clusters.1.id = \"books\"; $.clusters.1.record.name = \"ro.books.internal\"; $.clusters.1.mode = \"off\"")).Policy;
        Assert.Equal(["shop", "books"], policy.Clusters.Select(cluster => cluster.Id));
        Assert.Equal(Mode.Off, policy.For("books")!.Mode);
    }

    [Fact]
    public void Accepts_the_second_cluster_of_the_page_beside_the_shipped_one()
    {
        var page = File.ReadAllText(Path.Combine(PolicyJson.Root, "docs/configuration.md"));
        var books = page[page.IndexOf("{\n  \"id\": \"books\"", StringComparison.Ordinal)..];
        var both = JsonNode.Parse(File.ReadAllText(Path.Combine(PolicyJson.Root, "config/autoscaler.json")))!;
        both["clusters"]!.AsArray().Add(JsonNode.Parse(books[..books.IndexOf("```", StringComparison.Ordinal)]));
        Assert.Empty(PolicyJson.Warnings(both.ToJsonString()));
    }

    [Fact]
    public void Tells_every_problem_at_once() =>
        Assert.Equal(
            [
                "$.defaults.detect.cup: found an unknown key; allowed: cpu, run, alarmPeriods, alarmOf, alarmPeriod. Did you mean 'cpu'?",
                "$.defaults.turn.wait: found 10; allowed: a duration from \"1s\" to \"60s\". Write the unit: \"10s\" if seconds were meant.",
                "$.clusters[0].readers.max: found 99; allowed: a whole number from 1 to 15. Lower it to 15 or less.",
                "$.clusters[0].shift: found null; allowed: an object with the keys targetCpu, ceiling, rest, toleranceUp, toleranceDown, saturationCpu, saturationBoost. Write an object: { ... }.",
                "$.clusters[0].record.hostedZoneId: found nothing; allowed: a hosted zone id: Z and up to 31 capital letters and digits. "
                    + "Write it here, or for all clusters at $.defaults.record.hostedZoneId.",
                "$.clusters[0].serverless.minAcu: found minAcu 128 and maxAcu 64; allowed: a minAcu of at most 64. A least above the most leaves no capacity. Lower minAcu or raise maxAcu.",
            ],
            PolicyJson.Problems(PolicyJson.With(
                "$.defaults.detect.cup = 60; $.defaults.turn.wait = 10; readers.max = 99; shift = null; record.hostedZoneId =; serverless.minAcu = 128")).Select(problem => problem.ToString()));

    [Theory]
    [InlineData("targetCpu = 60", "In a cluster's object it is known as shift.targetCpu and readers.targetCpu.")]
    [InlineData("shift.TargetCPU = 60", "Did you mean 'targetCpu'?")]
    [InlineData("shift.xyzgetCpu = 60", "Did you mean 'targetCpu'?")]
    [InlineData("shift.wxyzetCpu = 60", "Remove it.")]
    [InlineData("shift.targetCpuxyz = 60", "Did you mean 'targetCpu'?")]
    [InlineData("shift.atgrteCpu = 60", "Did you mean 'targetCpu'?")]
    [InlineData("record.hostedZone = \"Z1\"", "Did you mean 'hostedZoneId'?")]
    [InlineData("$.defaults.id = \"shop\"", "In a cluster's object it is known as id.")]
    [InlineData("$.cluster = []", "Did you mean 'clusters'?")]
    [InlineData("comment = \"why\"", "Remove it.")]
    public void Knows_what_an_unknown_key_was_meant_to_be(string changes, string remedy) =>
        Assert.Equal(remedy, Assert.Single(PolicyJson.Problems(PolicyJson.With(changes))).Remedy);

    [Theory]
    [InlineData("", "the end of the text, line 1, byte 1")]
    [InlineData("{\"clusters\": [\n  {},\n]}", "']', line 3, byte 1")]
    [InlineData("{ // why\n}", "'/', line 1, byte 3")]
    [InlineData("{}{}", "'{', line 1, byte 3")]
    [InlineData("[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]", "'[', line 1, byte 17")]
    [InlineData("{\n\"\\ud800\": 1}", "half of a character, line 2, byte 1")]
    [InlineData("{\"a\": NaN}", "'N', line 1, byte 7")]
    public void Points_at_what_is_not_JSON(string text, string found) => Assert.Equal(found, Assert.Single(PolicyJson.Problems(text)).Found);

    [Fact]
    public void Refuses_a_key_that_stands_twice() =>
        Assert.Equal(
            ["$.clusters[0].shift.ceiling: found the key a second time; allowed: each key once. Remove one of them.", "$.clusters: found the key a second time; allowed: each key once. Remove one of them."],
            PolicyJson.Problems(PolicyJson.Shortest.Replace("\"readers\"", "\"shift\": { \"ceiling\": 0.9, \"c\\u0065iling\": 0.8 }, \"readers\"", StringComparison.Ordinal)
                .Replace("\n}", ", \"clusters\": [] }", StringComparison.Ordinal)).Select(problem => problem.ToString()).Reverse());

    [Fact]
    public void Takes_a_byte_order_mark_for_what_it_is() =>
        Assert.IsType<PolicyReading.Accepted>(PolicyReader.Read([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(PolicyJson.Shortest)]));

    [Fact]
    public void Refuses_what_is_not_UTF8() =>
        Assert.Equal("bytes that are not UTF-8", Assert.Single(Assert.IsType<PolicyReading.Refused>(PolicyReader.Read([.. "{\"a\":\""u8, 0xC3, 0x28, .. "\"}"u8])).Problems).Found);

    [Fact]
    public void Refuses_a_file_that_is_too_large_for_a_policy()
    {
        Assert.IsType<PolicyReading.Accepted>(PolicyJson.Read(PolicyJson.Shortest + new string(' ', PolicyReader.MostBytes - PolicyJson.Shortest.Length)));
        Assert.Equal("65537 bytes", Assert.Single(PolicyJson.Problems(PolicyJson.Shortest + new string(' ', PolicyReader.MostBytes + 1 - PolicyJson.Shortest.Length))).Found);
    }

    [Fact]
    public void Shows_foreign_text_on_one_short_line_without_tricks()
    {
        var said = Assert.Single(PolicyJson.Problems(PolicyJson.Shortest.Replace("\"shop\"", $"\"a\u202Eb\u200B{new string('x', 300)}\"", StringComparison.Ordinal)));
        Assert.Equal($"\"a\\u{{202E}}b\\u{{200B}}{new string('x', 41)}...", said.Found);
        Assert.Equal("$['a\\u{A}b']", PolicyJson.Problems("{\"a\\nb\": 1}")[0].Path);
    }

    [Fact]
    public void Stops_counting_problems_aloud_at_a_hundred()
    {
        var problems = PolicyJson.Problems($"{{\"clusters\": [{string.Join(',', Enumerable.Range(0, 90).Select(i => $"{{\"id\": {i}, \"mode\": 1}}"))}]}}");
        Assert.Equal((101, "800 more problems"), (problems.Count, problems[^1].Found));
        Assert.Equal(100, PolicyJson.Problems($"{{\"clusters\": [{{}}], {string.Join(',', Enumerable.Range(0, 91).Select(i => $"\"k{i}\": 1"))}}}").Count);
    }

    [Theory]
    [InlineData("{\"clusters\": [5]}", "$.clusters[0]: found 5")]
    [InlineData("{\"clusters\": [{\"id\": \"a\"}], \"defaults\": []}", "$.defaults: found a list")]
    public void Does_not_miss_what_should_stand_in_a_thing_that_is_no_object(string text, string said) =>
        Assert.StartsWith(said, Assert.Single(PolicyJson.Problems(text)).ToString(), StringComparison.Ordinal);

    [Fact]
    public void Holds_up_to_a_hundred_clusters_and_twenty_prewarmings()
    {
        var clusters = string.Concat(Enumerable.Range(1, 99).Select(i => $"$.clusters.{i}.id = \"c{i}\"; $.clusters.{i}.record.name = \"c{i}.internal\";"));
        Assert.Equal(100, PolicyJson.Accepted(PolicyJson.With(clusters)).Policy.Clusters.Count);
        Assert.Equal("101 clusters", Assert.Single(PolicyJson.Problems(PolicyJson.With(clusters + "$.clusters.100.id = \"last\""))).Found);

        string Entries(int count) => $"prewarm = [{string.Join(',', Enumerable.Repeat("{ \"cron\": \"0 9 * * *\", \"duration\": \"1h\", \"readers\": 1 }", count))}]";
        Assert.Equal(20, PolicyJson.Accepted(PolicyJson.With(Entries(20))).Policy.Clusters[0].Prewarm.Count);
        var said = Assert.Single(PolicyJson.Problems(PolicyJson.With(Entries(21))));
        Assert.Equal(("21 entries", "Remove some."), (said.Found, said.Remedy));
    }

    [Fact]
    public void Says_where_what_is_missing_may_be_written() =>
        Assert.Equal(
            ["$.clusters[0].prewarm[0].cron Write it here.", "$.clusters[0].id Write it here."],
            PolicyJson.Problems(PolicyJson.With("id =; prewarm = [{ \"duration\": \"1h\", \"readers\": 99 }, { \"cron\": \"0 9 * * *\", \"duration\": \"1h\", \"readers\": 1 }]"))
                .Where(problem => problem.Found == "nothing").Select(problem => $"{problem.Path} {problem.Remedy}"));

    [Fact]
    public void Knows_no_negative_zero() => Assert.Equal("0", PolicyJson.Accepted(PolicyJson.With("shift.rest = -0.0")).Policy.Clusters[0].Shift.Rest.ToString());
}
