using System.Xml.Linq;
using AwsFakes.Rds;

namespace AwsPackages.Tests;

/// <summary>The endpoints of a strict RDS, asked in the query protocol itself, so that nothing of a client can hide a fault of the fake.</summary>
internal sealed class ShopEndpoints : IDisposable
{
    private static readonly XNamespace Ns = "http://rds.amazonaws.com/doc/2014-10-31/";

    private readonly HttpClient http;

    public ShopEndpoints()
    {
        Fake.AddCluster("shop", "shop-writer", "shop-reader-1", "shop-sls-1");
        http = new HttpClient(Fake, disposeHandler: false);
    }

    public StrictRdsEndpoints Fake { get; } = new("eu-west-1");

    /// <summary>The error code of a reply; empty if it is none.</summary>
    public static string Code(XElement reply) => Texts(reply, "Code").SingleOrDefault("");

    public static List<string> Texts(XElement reply, string name) => [.. reply.Descendants(Ns + name).Select(e => e.Value)];

    public Task<XElement> Create(string identifier, string type, params string[] more) =>
        Call("CreateDBClusterEndpoint", ["DBClusterIdentifier=shop", $"DBClusterEndpointIdentifier={identifier}", $"EndpointType={type}", .. more]);

    public Task<XElement> Modify(string identifier, params string[] more) =>
        Call("ModifyDBClusterEndpoint", [$"DBClusterEndpointIdentifier={identifier}", .. more]);

    public Task<XElement> Delete(string identifier) => Call("DeleteDBClusterEndpoint", $"DBClusterEndpointIdentifier={identifier}");

    public Task<XElement> Describe(params string[] parameters) => Call("DescribeDBClusterEndpoints", parameters);

    public async Task<XElement> Call(string action, params string[] parameters)
    {
        using var body = new StringContent(string.Join('&', [$"Action={action}", "Version=2014-10-31", .. parameters]));
        using var reply = await http.PostAsync(new Uri("https://rds.eu-west-1.amazonaws.com/"), body);
        return XElement.Parse(await reply.Content.ReadAsStringAsync());
    }

    public void Dispose()
    {
        http.Dispose();
        Fake.Dispose();
    }
}
