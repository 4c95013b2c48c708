using Amazon.Runtime;
using AwsFakes;

namespace AwsPackages.Tests;

/// <summary>All that is checked about one operation. Each is a file under Operations, with the wire's texts as they would be captured.</summary>
internal sealed record OperationCase
{
    /// <summary>Service model of the official SDK and operation, as in "Route53.ListResourceRecordSets".</summary>
    public required string Name { get; init; }

    public string Service => Name.Split('.')[0];

    public string Operation => Name.Split('.')[1];

    /// <summary>Calls the operation with every member of the request that we have.</summary>
    public required Func<Clients, Task<AmazonWebServiceResponse>> Call { get; init; }

    /// <summary>The exact wire form of that call; see <see cref="SentRequest.WireForm"/>.</summary>
    public required string Sends { get; init; }

    /// <summary>A realistic reply, with members that we do not read among those that we do.</summary>
    public required string Reply { get; init; }

    /// <summary>What is read from it; see <see cref="Shape"/>.</summary>
    public required string Reads { get; init; }

    /// <summary>A reply in which every optional member is absent.</summary>
    public required string EmptyReply { get; init; }

    /// <summary>What is read from the empty reply; mostly nothing.</summary>
    public string ReadsFromEmpty { get; init; } = "";

    /// <summary>Error replies and the exception that each must become.</summary>
    public required IReadOnlyList<ErrorCase> Errors { get; init; }

    /// <summary>The call for the second page, for operations that page.</summary>
    public PageCase? SecondPage { get; init; }

    /// <summary>An operation whose reply has no members does not look at its body, so a broken one does no harm.</summary>
    public bool IgnoresBody { get; init; }

    public override string ToString() => Name;
}

internal sealed record ErrorCase(int Status, string Body, Type Exception, string Code);

internal sealed record PageCase(Func<Clients, Task<AmazonWebServiceResponse>> Call, string Sends);
