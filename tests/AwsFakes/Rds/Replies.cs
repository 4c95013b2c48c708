using System.Xml.Linq;

namespace AwsFakes.Rds;

/// <summary>The XML that RDS answers with.</summary>
internal static class Replies
{
    private static readonly XNamespace Ns = "http://rds.amazonaws.com/doc/2014-10-31/";

    public static XElement One(string operation, ClusterEndpoint endpoint, string requestId) => Result(operation, requestId, Members(endpoint));

    public static XElement Page(EndpointPage page, string requestId) => Result("DescribeDBClusterEndpoints", requestId,
    [
        page.Marker is null ? null : new XElement(Ns + "Marker", page.Marker),
        new XElement(Ns + "DBClusterEndpoints", page.Endpoints.Select(e => new XElement(Ns + "DBClusterEndpointList", Members(e)))),
    ]);

    public static XElement Error(Refusal refusal, string requestId) =>
        new(Ns + "ErrorResponse",
            new XElement(Ns + "Error",
                new XElement(Ns + "Type", refusal.FaultyParty),
                new XElement(Ns + "Code", refusal.Code),
                new XElement(Ns + "Message", refusal.Message)),
            new XElement(Ns + "RequestId", requestId));

    private static XElement Result(string operation, string requestId, IEnumerable<XElement?> members) =>
        new(Ns + $"{operation}Response",
            new XElement(Ns + $"{operation}Result", members),
            new XElement(Ns + "ResponseMetadata", new XElement(Ns + "RequestId", requestId)));

    private static IEnumerable<XElement?> Members(ClusterEndpoint endpoint) =>
    [
        Text("DBClusterEndpointIdentifier", endpoint.Identifier),
        Text("DBClusterIdentifier", endpoint.Cluster),
        Text("DBClusterEndpointResourceIdentifier", endpoint.ResourceIdentifier),
        Text("Endpoint", endpoint.Address),
        Text("Status", endpoint.Status),
        Text("EndpointType", endpoint.Type),
        Text("CustomEndpointType", endpoint.CustomType),
        List("StaticMembers", endpoint, endpoint.StaticMembers),
        List("ExcludedMembers", endpoint, endpoint.ExcludedMembers),
        Text("DBClusterEndpointArn", endpoint.Arn),
    ];

    private static XElement? Text(string name, string? value) => value is null ? null : new XElement(Ns + name, value);

    private static XElement? List(string name, ClusterEndpoint endpoint, IReadOnlyList<string> members) =>
        endpoint.Identifier is null ? null : new XElement(Ns + name, members.Select(m => new XElement(Ns + "member", m)));
}
