using Amazon.Runtime;
using AwsFakes;
using AwsPackages.Tests.Operations;

namespace AwsPackages.Tests;

public class EveryOperationTests
{
    public static TheoryData<string> Operations => Catalogue.Names;

    public static TheoryData<string> PagedOperations => Catalogue.Paged;

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task Sends_exactly_this(string operation)
    {
        var one = Catalogue.Named(operation);
        var transport = new StubTransport(StubReply.Ok(one.Reply));

        await one.Call(new Clients(transport));

        Assert.Equal(one.Sends, Assert.Single(transport.Sent).WireForm());
    }

    [Theory]
    [MemberData(nameof(PagedOperations))]
    public async Task Asks_for_the_second_page(string operation)
    {
        var page = Catalogue.Named(operation).SecondPage!;
        var transport = new StubTransport(StubReply.Ok(Catalogue.Named(operation).Reply));

        await page.Call(new Clients(transport));

        Assert.Equal(page.Sends, Assert.Single(transport.Sent).WireForm());
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task Reads_a_realistic_reply(string operation)
    {
        var one = Catalogue.Named(operation);
        var response = await one.Call(new Clients(new StubTransport(StubReply.Ok(one.Reply))));
        Assert.Equal(one.Reads, Shape.Of(response));
        Assert.NotNull(response.ResponseMetadata.RequestId);
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task Reads_a_reply_in_which_everything_optional_is_absent(string operation)
    {
        var one = Catalogue.Named(operation);
        var response = await one.Call(new Clients(new StubTransport(StubReply.Ok(one.EmptyReply))));
        Assert.Equal(one.ReadsFromEmpty, Shape.Of(response));
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task Throws_the_typed_exception_of_each_modelled_error(string operation)
    {
        var one = Catalogue.Named(operation);
        Assert.NotEmpty(one.Errors);
        foreach (var error in one.Errors)
        {
            var thrown = await Assert.ThrowsAnyAsync<AmazonServiceException>(
                () => one.Call(new Clients(new StubTransport(StubReply.Error(error.Status, error.Body)))));

            Assert.Equal((error.Exception, error.Code, error.Status), (thrown.GetType(), thrown.ErrorCode, (int)thrown.StatusCode));
            Assert.NotEmpty(thrown.RequestId);
            Assert.NotEmpty(thrown.Message);
        }
    }
}
