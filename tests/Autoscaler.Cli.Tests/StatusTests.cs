using System.Text.Json;
using System.Text.Json.Nodes;
using Autoscaler.Cli.Tests.Accounts;
using AwsFakes;

namespace Autoscaler.Cli.Tests;

public sealed class StatusTests : IDisposable
{
    private const string Short = """{"name":"short","says":"Five minutes.","length":"5m","demand":{"start":0.3,"bends":[{"at":"20s","to":2,"over":"5s"}]},"constants":{"hosts":10,"poolSize":2}}""";

    private readonly ShopAccount account = new(new ManualClock(Desk.Noon));

    private readonly Desk desk;

    public StatusTests()
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
    public void The_stacks_own_state_machine_is_found_beside_its_policy()
    {
        desk.Variables.Remove("STATE_MACHINE_ARN");
        account.Arn = "arn:aws:ssm:eu-west-1:123456789012:parameter/aurora-autoscaler/policy";
        Assert.DoesNotContain("--state-machine", Desk.Words(desk.Run("status").Output), StringComparison.Ordinal);
        Assert.Contains("ListExecutions", account.Asked);
    }

    [Fact]
    public void Shows_readers_demand_shares_floors_response_and_override()
    {
        account.Xml.Weights = (204, 51);
        account.Parameters[ShopAccount.OverrideParameter] = """{"cluster":"shop","share":0.2,"owner":"ana","reason":"load test","expires":"2026-11-20T12:30:00Z"}""";
        var (exitCode, output, error) = desk.Run("status");
        Assert.Equal((0, ""), (exitCode, error));
        var words = Desk.Words(output);
        Assert.Contains("shop: mode act, policy version 7", words, StringComparison.Ordinal);
        Assert.Contains("shop-1 provisioned available 30 % 50 - 1 s old", words, StringComparison.Ordinal);
        Assert.Contains("in DNS 20 %", words, StringComparison.Ordinal);
        Assert.Contains("weights 204:51", words, StringComparison.Ordinal);
        Assert.Contains("readers 3 to 14; ACU 2 to 64", words, StringComparison.Ordinal);
        Assert.Contains("response none", words, StringComparison.Ordinal);
        Assert.Contains("pinned at 20 % by ana until 2026-11-20 12:30:00Z: load test", words, StringComparison.Ordinal);
    }

    [Fact]
    public void Shows_the_running_response_with_its_last_decision()
    {
        Remember();
        account.Json.IsRunning = true;
        Assert.Contains("response shop-20261120T1200, 300 s; last decision: ", Desk.Words(desk.Run("status").Output), StringComparison.Ordinal);
    }

    [Fact]
    public void What_may_not_be_read_is_unknown_and_said()
    {
        account.Denied.Add("ListResourceRecordSets");
        var (exitCode, output, _) = desk.Run("status");
        Assert.Equal(1, exitCode);
        Assert.Contains("weights unknown", Desk.Words(output), StringComparison.Ordinal);
        Assert.Contains("read the records of ro.shop.internal: AccessDenied", Desk.Words(output), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_state_machine_the_response_is_unknown_and_that_is_no_failure()
    {
        desk.Variables.Remove("STATE_MACHINE_ARN");
        var (exitCode, output, _) = desk.Run("status");
        Assert.Equal(0, exitCode);
        Assert.Contains("response unknown; --state-machine", Desk.Words(output), StringComparison.Ordinal);
        Assert.DoesNotContain("ListExecutions", account.Asked);
    }

    [Fact]
    public void Looks_without_writing_anything()
    {
        desk.Run("status");
        Assert.All(account.Asked, operation => Assert.Matches("^(Describe|Get|List)", operation));
    }

    [Fact]
    public void Json_holds_the_observation_as_the_functions_write_it()
    {
        var status = JsonElement.Parse(desk.Run("status", "--json", "-").Output)[0];
        Assert.Equal(("shop", 3), (status.GetProperty("cluster").GetString(), status.GetProperty("observation").GetProperty("readers").GetArrayLength()));
    }

    [Fact]
    public void Without_a_policy_it_says_where_one_may_be()
    {
        account.Parameters.Clear();
        var (exitCode, output, error) = desk.Run("status");
        Assert.Equal((1, ""), (exitCode, output));
        Assert.Contains("no such parameter in eu-west-1. Check --stack, AWS_REGION and AWS_PROFILE.", error, StringComparison.Ordinal);
        Assert.Contains("--policy FILE", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData()]
    [InlineData("--response", "shop-20261120T1200")]
    public void Explains_what_Step_Functions_remembers_as_it_does_the_journal(params string[] options)
    {
        var journal = Remember();
        var (exitCode, output, error) = desk.Run(["explain", .. options]);
        Assert.Equal((0, ""), (exitCode, error));
        Assert.Equal(Story(desk.Run("explain", "--journal", journal).Output), Story(output));

        static string Story(string told) => told[told.IndexOf("\n\n", StringComparison.Ordinal)..];
    }

    [Fact]
    public void Explains_nothing_where_Step_Functions_remembers_nothing()
    {
        var (exitCode, _, error) = desk.Run("explain");
        Assert.Equal(1, exitCode);
        Assert.Equal("shop: Step Functions remembers no response.", error.Trim());
    }

    [Fact]
    public void Pushes_a_valid_policy_with_what_differs_and_what_it_would_have_changed()
    {
        Remember();
        var file = desk.Write("new.json", ValidateTests.Policy(48).Replace("\"worstSpike\":3", "\"worstSpike\":3,\"turn\":{\"wait\":\"8s\"},\"shift\":{\"saturationBoost\":1.5}", StringComparison.Ordinal));
        var (exitCode, output, error) = desk.Run("push", file);
        Assert.Equal((0, ""), (exitCode, error));
        Assert.Contains("$.clusters[0].reclaim.projectedCpu 50 48", Desk.Words(output), StringComparison.Ordinal);
        Assert.Matches("[1-9][0-9]* of [1-9][0-9]* turns would have been decided otherwise", Desk.Words(output));
        Assert.Matches("in force then this policy ─+ overload [0-9]+ s", Desk.Words(output));
        Assert.Contains("is version 8 now", output, StringComparison.Ordinal);
        Assert.Contains("\"projectedCpu\":48", account.Parameters[ShopAccount.PolicyParameter], StringComparison.Ordinal);
    }

    [Fact]
    public void The_last_spike_comes_again_under_the_policy_of_then_and_under_the_new_one()
    {
        Remember();
        var timid = desk.Write("timid.json", ValidateTests.Policy(50).Replace("\"worstSpike\":3", "\"worstSpike\":3,\"shift\":{\"saturationBoost\":1.5}", StringComparison.Ordinal));
        var (exitCode, output, _) = desk.Run("push", timid, "--dry-run", "--json", "-");
        Assert.Equal(0, exitCode);
        var again = JsonNode.Parse(output)!["last_responses"]![0]!["again"]!.AsArray();
        Assert.Equal(["in force then", "this policy"], again.Select(run => (string)run!["policy"]!));
        Assert.All(again, run => Assert.True((int)run!["weight_writes"]! > 0));
        Assert.True((int)again[1]!["overload_seconds"]! > (int)again[0]!["overload_seconds"]!);
    }

    [Fact]
    public void Turns_without_a_provisioned_reader_cannot_come_again()
    {
        Remember();
        var emptied = account.Json.Turns.Select(turn => (turn.Given.Replace("\"pool\":\"provisioned\"", "\"pool\":\"serverless\"", StringComparison.Ordinal), turn.Gave)).ToList();
        account.Json.Turns.Clear();
        account.Json.Turns.AddRange(emptied);
        var (exitCode, output, _) = desk.Run("push", desk.Write("new.json", ValidateTests.Policy(48)), "--dry-run");
        Assert.Equal(0, exitCode);
        Assert.Contains("do not hold enough to let the spike come again", Desk.Words(output), StringComparison.Ordinal);
    }

    [Fact]
    public void A_dry_run_writes_nothing()
    {
        var file = desk.Write("new.json", ValidateTests.Policy(48));
        Assert.Equal(0, desk.Run("push", file, "--dry-run").ExitCode);
        Assert.DoesNotContain("PutParameter", account.Asked);
    }

    [Fact]
    public void An_invalid_policy_is_refused_before_anything_is_asked()
    {
        var (exitCode, output, _) = desk.Run("push", desk.Write("new.json", ValidateTests.Policy(58)));
        Assert.Equal(1, exitCode);
        Assert.Contains("is not a policy: 1 problem", output, StringComparison.Ordinal);
        Assert.Empty(account.Asked);
    }

    [Fact]
    public void A_policy_that_no_parameter_holds_is_refused()
    {
        var clusters = string.Join(',', Enumerable.Range(1, 20).Select(i => ValidateTests.Policy(50).Replace("\"shop\"", $"\"shop-{i}\"", StringComparison.Ordinal).Replace("ro.shop", $"ro{i}.shop", StringComparison.Ordinal).Trim()[13..^2]));
        var (exitCode, _, error) = desk.Run("push", desk.Write("many.json", $$"""{"clusters":[{{clusters}}]}"""));
        Assert.Equal(2, exitCode);
        Assert.Contains("a parameter holds 4096", error, StringComparison.Ordinal);
    }

    private string Remember()
    {
        var journal = desk.File("journal.log");
        Assert.Equal(0, desk.Run("simulate", "--scenario", desk.Write("short.json", Short), "--controllers", "autoscaler", "--journal", journal).ExitCode);
        account.Json.Turns.AddRange(RecordedTurns.Of(journal));
        return journal;
    }
}
