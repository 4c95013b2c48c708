using System.Text.Json;
using Autoscaler.Core;
using Autoscaler.Core.Observations;
using Autoscaler.Core.Overrides;
using AwsFakes;

namespace Autoscaler.Aws.Tests;

public class SsmOverridesTests
{
    private const string Pin = """{"cluster":"shop","share":0.4,"owner":"ana","reason":"load test","expires":"2026-11-20T12:30:00Z"}""";

    private static readonly OverrideReading None = new(true, null);

    private static readonly OverrideReading Unknown = new(false, null);

    private readonly ManualClock clock = new(new DateTimeOffset(2026, 11, 20, 11, 0, 0, TimeSpan.Zero));

    [Fact]
    public async Task Are_what_the_parameter_says_until_it_expires()
    {
        Assert.Equal(new Override(new Share(0.4), "ana", "load test", new DateTimeOffset(2026, 11, 20, 12, 30, 0, TimeSpan.Zero)), (await Read(Parameter(Pin))).Override);
        Assert.Equal(None, await Read(Parameter(Pin), "club"));
        clock.Advance(TimeSpan.FromMinutes(90));
        Assert.Equal(None, await Read(Parameter(Pin)));
    }

    [Fact]
    public async Task Are_none_where_no_parameter_is_named_or_the_named_one_does_not_exist()
    {
        var transport = new StubTransport(Parameter(Pin));
        Assert.Equal(None, await new SsmOverrides(Stub.Parameters(transport), null, clock).Read("shop", CancellationToken.None));
        Assert.Empty(transport.Sent);
        Assert.Equal(None, await Read(StubReply.Error(400, """{"__type":"ParameterNotFound"}""")));
    }

    [Fact]
    public async Task Are_read_anew_every_time()
    {
        var overrides = new SsmOverrides(Stub.Parameters(new StubTransport(Parameter(Pin), Parameter("[]"))), "/stack/override", clock);
        Assert.NotNull((await overrides.Read("shop", CancellationToken.None)).Override);
        Assert.Equal(None, await overrides.Read("shop", CancellationToken.None));
    }

    public static TheoryData<int, string> Failures => new()
    {
        { 400, """{"__type":"ThrottlingException"}""" },
        { 400, """{"__type":"AccessDeniedException"}""" },
        { 500, """{"__type":"InternalServerError"}""" },
        { 200, "{\"Parameter\":" },
        { 200, "{}" },
        { 200, """{"Parameter":{"Name":"/stack/override"}}""" },
        { 200, """{"Parameter":{"Value":"{\"cluster\":\"shop\"}"}}""" },
    };

    [Theory]
    [MemberData(nameof(Failures))]
    public async Task Are_unknown_where_they_cannot_be_read(int status, string body) => Assert.Equal(Unknown, await Read(StubReply.Error(status, body)));

    private static StubReply Parameter(string value) => StubReply.Ok(JsonSerializer.Serialize(new { Parameter = new { Name = "/stack/override", Type = "String", Value = value } }));

    private Task<OverrideReading> Read(StubReply reply, string cluster = "shop") =>
        new SsmOverrides(Stub.Parameters(new StubTransport(reply)), "/stack/override", clock).Read(cluster, CancellationToken.None);
}
