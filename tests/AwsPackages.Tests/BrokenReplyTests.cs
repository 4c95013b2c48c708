using System.Net;
using System.Text;
using Amazon.Runtime;
using AwsFakes;
using AwsPackages.Tests.Operations;

namespace AwsPackages.Tests;

/// <summary>Whatever a server answers, callers get a typed error that names the operation and the request, and never anything else.</summary>
public class BrokenReplyTests
{
    private const int Mutations = 200;

    public static TheoryData<string> Reading => [.. Catalogue.All.Where(one => !one.IgnoresBody).Select(one => one.Name)];

    public static TheoryData<string> Operations => Catalogue.Names;

    [Theory]
    [MemberData(nameof(Reading))]
    public async Task A_reply_cut_anywhere_names_the_operation_and_the_request(string operation)
    {
        var one = Catalogue.Named(operation);
        var reply = Encoding.UTF8.GetBytes(one.Reply.TrimEnd());
        for (var length = 0; length < reply.Length; length += Math.Max(1, reply.Length / 40))
        {
            var cut = new StubReply(HttpStatusCode.OK, reply.AsMemory()[..length]);

            var thrown = await Assert.ThrowsAsync<AmazonUnmarshallingException>(() => one.Call(new Clients(new StubTransport(cut))));

            Assert.Contains(one.Operation, thrown.Message, StringComparison.Ordinal);
            Assert.Contains(StubReply.RequestId, thrown.Message, StringComparison.Ordinal);
            Assert.Equal(StubReply.RequestId, thrown.RequestId);
        }
    }

    [Theory]
    [MemberData(nameof(Reading))]
    public async Task Another_documents_reply_is_never_taken_for_ours(string operation)
    {
        var one = Catalogue.Named(operation);
        foreach (var foreign in new[] { "<html><body>Bad gateway</body></html>", "[]", "42", "\"text\"", "null", "plain text" })
        {
            await Assert.ThrowsAsync<AmazonUnmarshallingException>(() => one.Call(new Clients(new StubTransport(StubReply.Ok(foreign)))));
        }
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task A_proxys_error_page_keeps_its_status(string operation)
    {
        var one = Catalogue.Named(operation);
        foreach (var body in new[] { "", "<html><body>Bad gateway</body></html>", "<!DOCTYPE html><html>", "{", "upstream timed out" })
        {
            var thrown = await Assert.ThrowsAnyAsync<AmazonServiceException>(() => one.Call(new Clients(new StubTransport(StubReply.Error(502, body)))));
            Assert.Equal(HttpStatusCode.BadGateway, thrown.StatusCode);
            Assert.NotEmpty(thrown.Message);
        }
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task A_garbled_reply_is_read_or_refused_but_never_crashes(string operation)
    {
        var one = Catalogue.Named(operation);
        var seed = 20261120u;
        for (var round = 0; round < Mutations; round++)
        {
            var reply = Encoding.UTF8.GetBytes(one.Reply);
            for (var change = 0; change <= round % 4; change++)
            {
                seed = unchecked((seed * 1664525) + 1013904223);
                reply[seed % (uint)reply.Length] = (byte)(seed >> 24);
            }

            var status = round % 2 == 0 ? HttpStatusCode.OK : HttpStatusCode.BadRequest;
            var thrown = await Record.ExceptionAsync(() => one.Call(new Clients(new StubTransport(new StubReply(status, reply)))));
            Assert.True(thrown is null or AmazonServiceException, $"round {round}: {thrown}");
        }
    }

    [Fact]
    public async Task Entities_of_a_document_type_are_not_expanded()
    {
        const string Bomb = """<!DOCTYPE a [<!ENTITY b "bbbbbbbbbb"><!ENTITY c "&b;&b;&b;&b;">]><ListResourceRecordSetsResponse><NextRecordName>&c;</NextRecordName></ListResourceRecordSetsResponse>""";
        await Assert.ThrowsAsync<AmazonUnmarshallingException>(
            () => Catalogue.Named("Route53.ListResourceRecordSets").Call(new Clients(new StubTransport(StubReply.Ok(Bomb)))));
    }

    [Theory]
    [InlineData("Route53.ListResourceRecordSets", "<a>")]
    [InlineData("StepFunctions.ListExecutions", "[")]
    public async Task A_reply_that_nests_without_end_is_refused(string operation, string nest)
    {
        var deep = string.Concat(Enumerable.Repeat(nest, 300_000));
        await Assert.ThrowsAsync<AmazonUnmarshallingException>(() => Catalogue.Named(operation).Call(new Clients(new StubTransport(StubReply.Ok(deep)))));
    }

    [Theory]
    [InlineData("Route53.ListResourceRecordSets")]
    [InlineData("StepFunctions.ListExecutions")]
    public async Task A_reply_larger_than_any_reply_is_refused(string operation)
    {
        var large = Catalogue.Named(operation).Reply.TrimEnd() + new string(' ', 17 * 1024 * 1024);
        var thrown = await Assert.ThrowsAsync<AmazonUnmarshallingException>(() => Catalogue.Named(operation).Call(new Clients(new StubTransport(StubReply.Ok(large)))));
        Assert.Contains("larger than", thrown.Message, StringComparison.Ordinal);
    }
}
