using Autoscaler.Functions;
using AwsFakes;

namespace Autoscaler.Aws.Tests;

public class HttpStackAnswersTests
{
    private const string Address = "https://bucket.s3.eu-west-1.amazonaws.com/answer?X-Amz-Signature=secret";

    [Fact]
    public async Task Puts_the_body_without_a_content_type()
    {
        var transport = new StubTransport(StubReply.Ok(""));
        await Put(transport, Address);
        var sent = Assert.Single(transport.Sent);
        Assert.Equal(("PUT", Address, "{}"), (sent.Method, sent.Address.AbsoluteUri, sent.Body));
        Assert.DoesNotContain("Content-Type", sent.Headers.Keys);
    }

    [Theory]
    [InlineData("http://bucket.s3.eu-west-1.amazonaws.com/answer")]
    [InlineData("http://127.0.0.1:8080/answer")]
    [InlineData("https://user:password@bucket.example/answer")]
    [InlineData("file:///tmp/answer")]
    [InlineData("ftp://bucket.example/answer")]
    public async Task Sends_nothing_to_an_address_that_is_not_plainly_of_HTTPS(string address)
    {
        var transport = new StubTransport(StubReply.Ok(""));
        await Assert.ThrowsAsync<PortFailure.Denied>(() => Put(transport, address));
        Assert.Empty(transport.Sent);
    }

    [Theory]
    [InlineData("http://127.0.0.1:8080/answer", true)]
    [InlineData("http://bucket.example/answer", false)]
    public async Task Tests_may_use_this_machine_and_no_other(string address, bool allowed)
    {
        var transport = new StubTransport(StubReply.Ok(""));
        if (allowed)
        {
            await Put(transport, address, allowsLoopback: true);
        }
        else
        {
            await Assert.ThrowsAsync<PortFailure.Denied>(() => Put(transport, address, allowsLoopback: true));
        }

        Assert.Equal(allowed ? 1 : 0, transport.Sent.Count);
    }

    [Fact]
    public async Task Tries_again_where_that_may_help()
    {
        var transport = new StubTransport(StubReply.Error(503, ""), StubReply.Error(500, ""), StubReply.Ok(""));
        await Put(transport, Address);
        Assert.Equal(3, transport.Sent.Count);
    }

    [Theory]
    [InlineData(503, 3)]
    [InlineData(403, 1)]
    [InlineData(307, 1)]
    public async Task Gives_up_without_a_word_of_the_address(int status, int attempts)
    {
        var transport = new StubTransport(StubReply.Error(status, ""));
        var failure = await Assert.ThrowsAsync<PortFailure.Denied>(() => Put(transport, Address));
        Assert.Equal(attempts, transport.Sent.Count);
        Assert.DoesNotContain("secret", failure.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Does_not_know_what_became_of_it_when_the_wire_breaks()
    {
        using var http = new HttpClient(new AnsweringTransport(_ => throw new HttpRequestException("reset")));
        await Assert.ThrowsAsync<PortFailure.OutcomeUnknown>(() => new HttpStackAnswers(http).Put(new Uri(Address), "{}"u8.ToArray(), CancellationToken.None));
    }

    [Fact]
    public void Its_transport_follows_no_redirect()
    {
        using var transport = HttpStackAnswers.Transport();
        Assert.False(transport.AllowAutoRedirect);
    }

    private static async Task Put(StubTransport transport, string address, bool allowsLoopback = false)
    {
        using var http = new HttpClient(transport, disposeHandler: false);
        await new HttpStackAnswers(http, allowsLoopback).Put(new Uri(address), "{}"u8.ToArray(), CancellationToken.None);
    }
}
