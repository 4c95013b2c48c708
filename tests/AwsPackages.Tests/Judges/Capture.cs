using AwsFakes;
namespace AwsPackages.Tests.Judges;

/// <summary>One request as it was sent, with the fixtures that belong to its operation: what tests/tools/judge_requests.py reads.</summary>
internal sealed record Capture
{
    private static readonly string[] PageTokens = ["Marker", "NextToken"];

    public required string Name { get; init; }

    public required string Operation { get; init; }

    public string Region { get; init; } = Clients.Region;

    public required string AccessKey { get; init; }

    public required string SecretKey { get; init; }

    public required string Token { get; init; }

    public required string Method { get; init; }

    public required string Url { get; init; }

    public required IReadOnlyDictionary<string, string> Headers { get; init; }

    public required string Body { get; init; }

    /// <summary>The members that this call promises to send.</summary>
    public IReadOnlyList<string> Members { get; init; } = [];

    public IReadOnlyList<CapturedReply> Replies { get; init; } = [];

    public IReadOnlyList<CapturedError> Errors { get; init; } = [];

    /// <summary>The operation's own call with all its fixtures.</summary>
    public static async Task<Capture> Of(OperationCase one)
    {
        var transport = new StubTransport(StubReply.Ok(one.Reply));
        var response = await one.Call(new Clients(transport));
        return Of(one.Name, one.Name, transport.Sent.Single()) with
        {
            Members = [.. Messages.MembersOf(Messages.RequestTo(response.GetType())).Where(m => one.SecondPage is null || !PageTokens.Contains(m))],
            Replies =
            [
                new("reply", one.Reply, one.Reads, [.. Messages.MembersOf(response.GetType())]),
                new("empty reply", one.EmptyReply, one.ReadsFromEmpty, []),
            ],
            Errors = [.. one.Errors.Select(e => new CapturedError(e.Status, e.Body, e.Code, e.Exception.Name))],
        };
    }

    /// <summary>The call for the operation's second page, which promises to send the page's token only.</summary>
    public static async Task<Capture> OfSecondPage(OperationCase one)
    {
        var transport = new StubTransport(StubReply.Ok(one.Reply));
        var response = await one.SecondPage!.Call(new Clients(transport));
        return Of(SecondPageOf(one.Name), one.Name, transport.Sent.Single()) with
        {
            Members = [.. Messages.MembersOf(Messages.RequestTo(response.GetType())).Where(PageTokens.Contains)],
        };
    }

    public static string SecondPageOf(string operation) => $"{operation}, second page";

    private static Capture Of(string name, string operation, SentRequest sent)
    {
        var keys = Clients.Credentials.GetCredentials();
        return new()
        {
            Name = name,
            Operation = operation,
            AccessKey = keys.AccessKey,
            SecretKey = keys.SecretKey,
            Token = keys.Token,
            Method = sent.Method,
            Url = sent.Address.AbsoluteUri,
            Headers = sent.Headers,
            Body = sent.Body,
        };
    }
}

/// <param name="Name">Which reply a problem is reported for.</param>
/// <param name="Body">As the service sends it.</param>
/// <param name="Reads">What we read from it; see <see cref="Shape"/>.</param>
/// <param name="Members">The members that our response has; nothing for a reply in which they may be absent.</param>
internal sealed record CapturedReply(string Name, string Body, string Reads, IReadOnlyList<string> Members);

internal sealed record CapturedError(int Status, string Body, string Code, string Exception);
