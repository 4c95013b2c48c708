using System.Text.Json;
using Autoscaler.Cli.Tests.Accounts;
using AwsFakes;

namespace Autoscaler.Cli.Tests;

public sealed class AccountDrillTests : IDisposable
{
    private const string One = "db-SHOP-1";

    private const string Two = "db-SHOP-2";

    private static readonly string[] Drill = ["drill", "--record", "ro.shop.internal"];

    private static readonly StubReply Throttled = StubReply.Error(400, """{"__type":"ThrottlingException","message":"Rate exceeded"}""");

    private readonly ShopAccount account;

    private readonly DeployedChain chain;

    private readonly Desk desk;

    public AccountDrillTests()
    {
        var clock = new SteppingClock(Desk.Noon.AddMilliseconds(250));
        account = new ShopAccount(clock) { Arn = "arn:aws:ssm:eu-west-1:123456789012:parameter/aurora-autoscaler/policy" };
        chain = new DeployedChain(clock);
        account.Before = chain.Answer;
        desk = new Desk { Account = account, Clock = clock };
    }

    public void Dispose()
    {
        desk.Dispose();
        account.Dispose();
    }

    [Fact]
    public void Reports_each_stage_by_AWS_s_own_times_where_there_are_any()
    {
        var (exitCode, output, error) = desk.Run([.. Drill, "--within", "30s"]);
        Assert.Equal((0, ""), (exitCode, error));
        var words = Desk.Words(output);
        Assert.Contains("ro.shop.internal, drilled in the account", words, StringComparison.Ordinal);
        Assert.Contains("CloudWatch Logs has accepted samples 0 s 0 s the metric ReaderCpu of the pool is hot 3 s 3 s a response has started 5.2 s 2.2 s its first turn has decided 6.2 s 1 s a turn has decided to shift 8.5 s 2.3 s Route 53 has accepted the weights 9 s 0.5 s all of Route 53's servers have them 40 s 31 s", words, StringComparison.Ordinal);
        Assert.Contains("Route 53 has accepted the weights within 30 s: met.", words, StringComparison.Ordinal);
        Assert.Contains("The share goes home by itself, and the floors after it: autoscaler status --watch --stack aurora-autoscaler", words, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_has_the_shape_of_the_local_drill()
    {
        var (exitCode, output, _) = desk.Run([.. Drill, "--home", "--json", "-"]);
        Assert.Equal(0, exitCode);
        var stages = JsonElement.Parse(output).GetProperty("stages").EnumerateArray().ToList();
        Assert.Equal([0, 3, 5.2, 6.2, 8.5, 9, 40, 300], stages.Select(stage => stage.GetProperty("after_seconds").GetDouble()));
        Assert.Equal("the share is back at rest", stages[^1].GetProperty("stage").GetString());
    }

    [Fact]
    public void Says_before_what_will_move_and_who_else_gets_the_samples()
    {
        account.Json.Filters.Clear();
        account.Json.Filters.AddRange([("own", "", "arn:aws:lambda:eu-west-1:123456789012:function:aurora-autoscaler-CollectMetrics:live"), ("other", "", "arn:aws:lambda:eu-west-1:123456789012:function:prod-CollectMetrics:live")]);
        var words = Desk.Words(desk.Run(Drill).Output);
        Assert.Contains("The weights of ro.shop.internal will move; it is watched for 6 minutes at most.", words, StringComparison.Ordinal);
        Assert.Contains("up to 13 readers and 64 ACU", words, StringComparison.Ordinal);
        Assert.Contains("RDSOSMetrics: other gets these samples too", words, StringComparison.Ordinal);
        Assert.DoesNotContain("own gets", words, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_second_every_provisioned_reader_is_said_to_be_hot_and_nobody_else()
    {
        chain.InSyncAfter = 90;
        desk.Run([.. Drill, "--cpu", "91.5", "--seconds", "10"]);
        Assert.Equal(Enumerable.Repeat(91.5, 10), chain.Cpu(One));
        Assert.Equal(Enumerable.Repeat(91.5, 10), chain.Cpu(Two));
        Assert.Equal(20, chain.Put.Count);
        Assert.Equal(Enumerable.Range(1, 10).Select(second => Desk.Noon.AddSeconds(second).AddMilliseconds(-1)), chain.Put.Where(one => one.Stream == One).Select(one => one.LoggedAt));
        Assert.Equal(("shop-1", One, "2026-11-20T12:00:01Z", 4), ((string)chain.Put[0].Message["instanceID"]!, (string)chain.Put[0].Message["instanceResourceID"]!, (string)chain.Put[0].Message["timestamp"]!, (int)chain.Put[0].Message["numVCPUs"]!));
    }

    [Fact]
    public void Pushes_no_longer_than_there_is_something_to_learn()
    {
        chain.InSyncAfter = 20;
        desk.Run([.. Drill, "--seconds", "60"]);
        Assert.Equal(21, chain.Cpu(One).Count());
    }

    [Fact]
    public void Of_a_reader_that_nobody_watches_it_says_that_it_is_calm_until_the_response_has_ended()
    {
        account.Xml.Instances[2] = account.Xml.Instances[2] with { Monitoring = 60 };
        var (exitCode, output, _) = desk.Run([.. Drill, "--seconds", "30", "--home"]);
        Assert.Equal(0, exitCode);
        Assert.Equal(Enumerable.Repeat(95.0, 30), chain.Cpu(One));
        Assert.Equal(Enumerable.Repeat(95.0, 30).Concat(Enumerable.Repeat(10.0, 371)), chain.Cpu(Two));
        Assert.Contains("shop-2: not monitored every second, so the drill says that it is calm", Desk.Words(output), StringComparison.Ordinal);
    }

    [Fact]
    public void A_stage_that_is_never_reached_is_said_and_a_finding()
    {
        chain.WriteAfter = null;
        chain.HomeAfter = 10_000;
        chain.EndAfter = 10_000;
        var (exitCode, output, _) = desk.Run(Drill);
        Assert.Equal(1, exitCode);
        Assert.Contains("Route 53 has accepted the weights not reached - all of Route 53's servers have them not reached -", Desk.Words(output), StringComparison.Ordinal);
    }

    [Fact]
    public void An_objective_that_is_missed_is_a_finding()
    {
        var (exitCode, output, _) = desk.Run([.. Drill, "--within", "8s"]);
        Assert.Equal(1, exitCode);
        Assert.Contains("Route 53 has accepted the weights within 8 s: missed.", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ListExecutions")]
    [InlineData("GetExecutionHistory")]
    [InlineData("GetMetricData")]
    [InlineData("GetChange")]
    [InlineData("PutLogEvents")]
    public void What_fails_once_is_tried_again_and_told(string operation)
    {
        chain.FailOnce[operation] = operation is "GetMetricData" or "GetChange" ? StubReply.Error(503, "<ErrorResponse><Error><Type>Receiver</Type><Code>ServiceUnavailable</Code><Message>no</Message></Error><RequestId>r</RequestId></ErrorResponse>") : Throttled;
        var (exitCode, output, error) = desk.Run(Drill);
        Assert.Equal((0, ""), (exitCode, error));
        Assert.Contains("On the way, and tried again: ", Desk.Words(output), StringComparison.Ordinal);
        Assert.Equal(Enumerable.Range(1, 41).Select(second => Desk.Noon.AddSeconds(second).AddMilliseconds(-1)), chain.Put.Where(one => one.Stream == One).Select(one => one.LoggedAt).Distinct());
    }

    [Fact]
    public void A_stream_that_is_missing_is_made()
    {
        chain.Missing.Add(Two);
        Assert.Equal(0, desk.Run(Drill).ExitCode);
        Assert.Single(account.Asked, "CreateLogStream");
        Assert.Equal(chain.Cpu(One).Count(), chain.Cpu(Two).Count());
    }

    [Fact]
    public void Without_the_log_group_it_says_what_makes_it()
    {
        chain.HasGroup = false;
        var (exitCode, _, error) = desk.Run(Drill);
        Assert.Equal(1, exitCode);
        Assert.Contains("RDSOSMetrics: this account has no such log group", Assert.Single(error.TrimEnd().Split('\n')), StringComparison.Ordinal);
    }

    [Fact]
    public void A_put_that_is_denied_names_the_permission()
    {
        account.Denied.Add("PutLogEvents");
        var (exitCode, _, error) = desk.Run(Drill);
        Assert.Equal(1, exitCode);
        Assert.Matches("^logs:PutLogEvents .*AccessDenied.*You lack that permission", Assert.Single(error.TrimEnd().Split('\n')));
    }

    [Fact]
    public void A_question_that_is_refused_in_the_middle_is_told_and_the_rest_goes_on()
    {
        account.Denied.Add("GetExecutionHistory");
        var (exitCode, output, _) = desk.Run(Drill);
        Assert.Equal(1, exitCode);
        Assert.Contains("a response has started 5", Desk.Words(output), StringComparison.Ordinal);
        Assert.Contains("its first turn has decided not reached", Desk.Words(output), StringComparison.Ordinal);
        Assert.Contains("read the history of a response: AccessDenied", Desk.Words(output), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_interrupt_stops_the_pushing_at_once_and_says_how_it_goes_on()
    {
        using var interrupt = new CancellationTokenSource();
        chain.OnPut = puts =>
        {
            if (puts == 16)
            {
                interrupt.Cancel();
            }
        };
        var (exitCode, output, error) = await desk.Run(interrupt.Token, Drill);
        Assert.Equal((1, 16), (exitCode, chain.Put.Count));
        Assert.Equal("Stopped: no more samples are pushed. The share goes home by itself, and the floors after it: autoscaler status --watch --stack aurora-autoscaler", error.Trim());
        Assert.Contains("a response has started 5.2 s", Desk.Words(output), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_interrupt_that_leaves_a_reader_unheard_says_what_brings_the_share_home()
    {
        account.Xml.Instances[2] = account.Xml.Instances[2] with { Monitoring = 0 };
        using var interrupt = new CancellationTokenSource();
        chain.OnPut = _ => interrupt.Cancel();
        var (_, _, error) = await desk.Run(interrupt.Token, [.. Drill, "--home"]);
        Assert.Contains("Nobody speaks for shop-2 now", error, StringComparison.Ordinal);
        Assert.EndsWith("autoscaler pin 0 --cluster shop --reason drill --for 1h --stack aurora-autoscaler", error.TrimEnd(), StringComparison.Ordinal);
        Assert.Equal(0, desk.Run("pin", "0", "--cluster", "shop", "--reason", "drill", "--for", "1h", "--stack", "aurora-autoscaler").ExitCode);
    }
}
