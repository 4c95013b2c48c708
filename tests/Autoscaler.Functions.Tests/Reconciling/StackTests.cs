using System.Text.Json;

namespace Autoscaler.Functions.Tests.Reconciling;

public class StackTests
{
    private const string Address = "https://cloudformation-custom-resource-response-euwest1.s3.eu-west-1.amazonaws.com/x?X-Amz-Signature=secret";

    private readonly Account account = new(TestPolicy.Of());

    [Theory]
    [InlineData("Create")]
    [InlineData("Update")]
    public async Task Reconciles_and_answers(string request)
    {
        account.Rds.Cluster = FakeRds.Of(FakeRds.Instance("shop-writer", isWriter: true), FakeRds.Instance("shop-reader-1"));

        await account.Minute(Request(request));

        Assert.Contains("PutAlarm shop-autoscaler-hot", account.Log.Changes);
        Assert.NotEmpty(account.Findings);
        Assert.Equal(
            """{"Status":"SUCCESS","Reason":"1 clusters, 5 changes, 2 findings.","PhysicalResourceId":"autoscaler-account","StackId":"arn:aws:cloudformation:eu-west-1:123456789012:stack/spike/1","RequestId":"r-1","LogicalResourceId":"Account"}""",
            Assert.Single(account.People.Answers).Json);
        Assert.Equal(Address, account.People.Answers[0].Address.AbsoluteUri);
        Assert.Contains(new JournalEntry.StackAnswered(Enum.Parse<StackRequestKind>(request), true), account.Journal.Entries);
    }

    [Fact]
    public async Task Understands_the_sample_of_the_repository()
    {
        await account.Minute(await File.ReadAllTextAsync(Path.Combine(Folder(), "..", "..", "..", "events", "reconcile-stack.json")));
        Assert.Contains(new JournalEntry.StackAnswered(StackRequestKind.Update, true), account.Journal.Entries);
    }

    [Fact]
    public async Task Keeps_the_physical_id_or_CloudFormation_would_delete_what_it_stands_for()
    {
        await account.Minute(Request("Update", physical: "older-name"));
        Assert.Equal("older-name", Answer().GetProperty("PhysicalResourceId").GetString());
    }

    [Fact]
    public async Task Fails_the_stack_that_reaches_none_of_its_clusters()
    {
        account.Log.Failures["DescribeCluster"] = CallLog.Denied;
        await account.Minute(Request("Create"));
        Assert.Equal("FAILED", Answer().GetProperty("Status").GetString());
    }

    [Fact]
    public async Task A_stack_whose_subscription_finds_no_room_hears_who_has_it_and_what_to_do()
    {
        account.People.Filters = ["datadog", "splunk"];

        await account.Minute(Request("Create", filter: "spike-samples"));

        Assert.Equal("FAILED", Answer().GetProperty("Status").GetString());
        Assert.Equal(
            "RDSOSMetrics may have two subscription filters, and they are taken: datadog, splunk. Delete one of them, or deploy with Delivery=kinesis (docs/scale.md).",
            Answer().GetProperty("Reason").GetString());
        Assert.Empty(account.Log.Changes);
    }

    [Fact]
    public async Task A_stack_that_subscribes_to_a_log_group_which_is_not_there_hears_how_to_make_it()
    {
        account.People.Filters = null;
        await account.Minute(Request("Create", filter: "spike-samples"));
        Assert.Equal(
            "There is no log group RDSOSMetrics: switch Enhanced Monitoring of a reader on, which makes it, or deploy with CreateLogGroup=true.", Answer().GetProperty("Reason").GetString());
    }

    [Fact]
    public async Task What_was_refused_before_anything_was_made_is_deleted_without_a_touch()
    {
        var settled = await Account.Settled(TestPolicy.With("\"onDelete\":\"remove\""));
        settled.People.Filters = ["datadog", "old-samples"];
        await settled.Minute(Request("Create", filter: "spike-samples"));
        var id = JsonElement.Parse(settled.People.Answers[^1].Json).GetProperty("PhysicalResourceId").GetString();

        await settled.Minute(Request("Delete", physical: id, filter: "spike-samples"));

        Assert.Empty(settled.Log.Changes);
        Assert.Equal("SUCCESS", JsonElement.Parse(settled.People.Answers[^1].Json).GetProperty("Status").GetString());
    }

    [Fact]
    public async Task A_subscription_that_is_there_from_before_is_not_asked_about_again()
    {
        account.People.Filters = ["datadog", "splunk"];
        await account.Minute(Request("Update", filter: "spike-samples").Replace("\"ResourceProperties\"", "\"OldResourceProperties\":{\"SamplesFilter\":\"spike-samples\"},\"ResourceProperties\"", StringComparison.Ordinal));
        Assert.Equal("SUCCESS", Answer().GetProperty("Status").GetString());
    }

    [Fact]
    public async Task Names_of_filters_cannot_make_an_answer_long_or_do_something_to_a_terminal()
    {
        account.People.Filters = [new string('é', 512), "a\u001b]0;owned\u0007\r\nCREATE_COMPLETE"];
        await account.Minute(Request("Create", filter: "spike-samples"));
        Assert.InRange(System.Text.Encoding.UTF8.GetByteCount(account.People.Answers[0].Json), 1, 4096);
        Assert.DoesNotContain(Answer().GetProperty("Reason").GetString()!, char.IsControl);
    }

    [Theory]
    [InlineData("one other", "spike-samples")]
    [InlineData("ours is one of the two", "spike-samples", "datadog", "spike-samples")]
    [InlineData("two others, and the stack subscribes to nothing", null, "datadog", "splunk")]
    public async Task A_stack_with_room_for_its_subscription_is_deployed(string why, string? filter, params string[] names)
    {
        account.People.Filters = names;
        await account.Minute(Request("Update", filter: filter));
        Assert.True(Answer().GetProperty("Status").GetString() == "SUCCESS", why);
    }

    [Fact]
    public async Task Whether_there_is_room_may_stay_unknown()
    {
        account.Log.Failures["DescribeFilters"] = CallLog.Denied;
        await account.Minute(Request("Create", filter: "spike-samples"));
        Assert.Equal("SUCCESS", Answer().GetProperty("Status").GetString());
        Assert.Contains(account.Journal.Entries, entry => entry is JournalEntry.Failed { Port: "ISubscriptionFilters" });
    }

    [Fact]
    public async Task Nobody_asks_for_room_when_the_stack_goes_or_each_minute()
    {
        account.Log.Failures["DescribeFilters"] = CallLog.Denied;
        await account.Minute(Request("Delete", filter: "spike-samples"));
        await account.Minute();
        Assert.DoesNotContain(account.Journal.Entries, entry => entry is JournalEntry.Failed { Port: "ISubscriptionFilters" });
    }

    [Fact]
    public async Task Answers_when_the_time_is_over_before_the_work()
    {
        await account.Minute(Request("Create"), secondsLeft: 5);
        Assert.Equal("Reconcile ran out of time; its log says where. It goes on every minute.", Answer().GetProperty("Reason").GetString());
        Assert.Empty(account.Log.Changes);
    }

    [Fact]
    public async Task Answers_when_something_breaks_that_nobody_thought_of_and_lets_it_be_seen()
    {
        account.CloudWatch.Heat = new Ports.PoolHeat(null!, null);
        await Assert.ThrowsAnyAsync<Exception>(() => account.Minute(Request("Create")));
        Assert.Equal(("FAILED", "Reconcile failed; its log says how."), (Answer().GetProperty("Status").GetString(), Answer().GetProperty("Reason").GetString()));
    }

    [Theory]
    [InlineData("""{"RequestType":"Create","ResponseURL":"ADDRESS","ResourceProperties":7}""", "SUCCESS")]
    [InlineData("""{"RequestType":"Create","ResponseURL":"ADDRESS","StackId":null,"RequestId":[],"LogicalResourceId":{},"PhysicalResourceId":4}""", "SUCCESS")]
    [InlineData("""{"RequestType":"Rename","ResponseURL":"ADDRESS"}""", "FAILED")]
    public async Task Answers_a_request_however_broken_its_other_members(string request, string status)
    {
        await account.Minute(request.Replace("ADDRESS", Address, StringComparison.Ordinal));
        Assert.Equal(status, Answer().GetProperty("Status").GetString());
    }

    [Fact]
    public async Task Answers_within_four_kilobytes_whatever_has_to_be_repeated()
    {
        await account.Minute(Request("Create", physical: new string('é', 5000)));
        Assert.InRange(System.Text.Encoding.UTF8.GetByteCount(account.People.Answers[0].Json), 1, 4096);
        Assert.Equal("SUCCESS", Answer().GetProperty("Status").GetString());
    }

    [Theory]
    [InlineData("""{"RequestType":"Create"}""")]
    [InlineData("""{"RequestType":"Create","ResponseURL":"nowhere"}""")]
    [InlineData("""{"ResponseURL":"https://x.amazonaws.com/"}""")]
    [InlineData("""{"RequestType":"Create","ResponseURL":"https://x.example/"}""")]
    [InlineData("""{"RequestType":"Create","ResponseURL":"http://x.s3.amazonaws.com/"}""")]
    [InlineData("""{"RequestType":"Create","ResponseURL":"https://x.s3.amazonaws.com.example/"}""")]
    [InlineData("""{"RequestType":"Create","ResponseURL":"https://x.s3.amazonaws.com@x.example/"}""")]
    [InlineData("""{"RequestType":"Create","ResponseURL":"https://notamazonaws.com/"}""")]
    [InlineData("not JSON")]
    [InlineData("[]")]
    public async Task Takes_everything_else_for_the_schedule(string lambdaEvent)
    {
        await account.Minute(lambdaEvent);
        Assert.Empty(account.People.Answers);
        Assert.NotEmpty(account.Log.Changes);
    }

    [Theory]
    [InlineData("https://x.s3.us-east-1.amazonaws.com/y?z")]
    [InlineData("https://x.s3.cn-north-1.AMAZONAWS.com.cn/y?z")]
    public async Task Answers_wherever_AWS_waits(string address)
    {
        await account.Minute(Request("Create").Replace(Address, address, StringComparison.Ordinal));
        Assert.Single(account.People.Answers);
    }

    [Fact]
    public async Task An_answer_that_cannot_be_given_is_not_swallowed()
    {
        account.Log.Failures["Answer"] = CallLog.Throttled;
        await Assert.ThrowsAsync<PortFailure.Retryable>(() => account.Minute(Request("Create")));
    }

    internal static string Request(string type, string? physical = null, string? filter = null) =>
        $$"""{"RequestType":"{{type}}","ResponseURL":"{{Address}}","StackId":"arn:aws:cloudformation:eu-west-1:123456789012:stack/spike/1","RequestId":"r-1","ResourceType":"Custom::Account","LogicalResourceId":"Account",{{(physical is null ? "" : $"\"PhysicalResourceId\":\"{physical}\",")}}"ResourceProperties":{"ServiceToken":"arn"{{(filter is null ? "" : $",\"SamplesFilter\":\"{filter}\"")}}} }""";

    private static string Folder([System.Runtime.CompilerServices.CallerFilePath] string here = "") => Path.GetDirectoryName(here)!;

    private JsonElement Answer() => JsonElement.Parse(Assert.Single(account.People.Answers).Json);
}
