using System.Globalization;
using Amazon.Lambda.Core;
using Amazon.Lambda.RuntimeSupport;

namespace AwsPackages.Tests.Lambda;

public sealed class ContextTests
{
    [Fact]
    public async Task The_handler_sees_the_invocation()
    {
        Assert.Equal(
            $"{NextReply.RequestId} arn:aws:lambda:eu-west-1:123456789012:function:observe Root=1-5bef4de7-ad49b0e87f6ef6c87fc2e700 blue",
            await Seen(
                context => $"{context.AwsRequestId} {context.InvokedFunctionArn} {context.TraceId} {context.TenantId}",
                NextReply.Event(
                    "{}",
                    "Lambda-Runtime-Invoked-Function-Arn: arn:aws:lambda:eu-west-1:123456789012:function:observe",
                    "Lambda-Runtime-Trace-Id: Root=1-5bef4de7-ad49b0e87f6ef6c87fc2e700",
                    "Lambda-Runtime-Aws-Tenant-Id: blue")));
    }

    [Fact]
    public async Task The_deadline_becomes_the_remaining_time()
    {
        // The deadline of every event here is the start of the year 2100.
        var remaining = TimeSpan.Parse(await Seen(context => context.RemainingTime.ToString(), NextReply.Event("{}")), CultureInfo.InvariantCulture);

        Assert.InRange(DateTimeOffset.UtcNow + remaining, NewCentury.AddMinutes(-1), NewCentury.AddMinutes(1));
    }

    [Theory]
    [InlineData("Lambda-Runtime-Deadline-Ms: soon")]
    [InlineData("Lambda-Runtime-Deadline-Ms: ")]
    [InlineData("X-Nothing: 1")]
    public async Task Without_a_readable_deadline_an_invocation_looks_overdue(string header) =>
        Assert.Equal("True", await Seen(
            context => (context.RemainingTime < TimeSpan.Zero).ToString(),
            NextReply.Bare("{}", "Lambda-Runtime-Aws-Request-Id: " + NextReply.RequestId, header)));

    [Fact]
    public async Task Nobody_calls_from_a_mobile_application() =>
        Assert.Equal("True", await Seen(context => (context.Identity is null && context.ClientContext is null).ToString(), NextReply.Event("{}")));

    [Fact]
    public async Task The_invocation_id_goes_back_with_the_answer()
    {
        await using var api = new LoopbackRuntimeApi();
        await using var loop = new RunningLoop(api, LambdaBootstrapBuilder.Create(() => { }));
        api.Give(NextReply.Event("{}", "Lambda-Runtime-Invocation-Id: 17-b"), NextReply.Event("{}"));

        Assert.Equal("17-b", (await api.Answer()).Headers["lambda-runtime-invocation-id"]);
        Assert.DoesNotContain("lambda-runtime-invocation-id", (await api.Answer()).Headers.Keys);
    }

    [Fact]
    public async Task A_request_id_cannot_change_the_address_of_the_answer()
    {
        await using var api = new LoopbackRuntimeApi();
        await using var loop = new RunningLoop(api, LambdaBootstrapBuilder.Create(() => { }));
        api.Give(NextReply.Bare("{}", "Lambda-Runtime-Aws-Request-Id: ../../init/error?x=#"));

        Assert.Equal("invocation/..%2F..%2Finit%2Ferror%3Fx%3D%23/response", (await api.Answer()).Path);
    }

    private static DateTimeOffset NewCentury { get; } = new(2100, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private static async Task<string> Seen(Func<ILambdaContext, string> look, NextReply reply)
    {
        await using var api = new LoopbackRuntimeApi();
        await using var loop = new RunningLoop(api, LambdaBootstrapBuilder.Create<string>(look, OrderJson.Serializer));
        api.Give(reply);
        return (await api.Answer()).Json.GetString()!;
    }
}
