using System.Text.Json;

namespace Autoscaler.Functions.Stacks;

/// <summary>What CloudFormation asks of the custom resource, as far as it can be read.</summary>
/// <param name="Kind">Null for one that we do not know.</param>
/// <param name="Address">Where the answer goes: a pre-signed address, which is as good as a password.</param>
/// <param name="StackId">Repeated in the answer.</param>
/// <param name="RequestId">Repeated in the answer.</param>
/// <param name="LogicalResourceId">Repeated in the answer.</param>
/// <param name="PhysicalResourceId">The one given; another one in the answer would make CloudFormation delete the resource of the old one.</param>
internal sealed record StackRequest(StackRequestKind? Kind, Uri Address, string StackId, string RequestId, string LogicalResourceId, string PhysicalResourceId)
{
    /// <summary>The subscription filter that the stack is about to make; null where it makes none.</summary>
    public string? SamplesFilter { get; init; }

    /// <summary>The name of a resource that was never made: its Create was refused before anything was done. CloudFormation asks to delete it all the same.</summary>
    public const string NeverMade = "autoscaler-account-not-made";

    private const string NewResource = "autoscaler-account";

    // CloudFormation waits at a bucket of its own. Whoever names another place is not CloudFormation.
    private static readonly string[] Hosts = [".amazonaws.com", ".amazonaws.com.cn"];

    /// <returns>Null where the event is none of CloudFormation's, or names no place of AWS for an answer.</returns>
    public static StackRequest? Read(ReadOnlyMemory<byte> lambdaEvent)
    {
        try
        {
            using var document = JsonDocument.Parse(lambdaEvent);
            var root = document.RootElement;
            return Text(root, "RequestType") is { } kind && Uri.TryCreate(Text(root, "ResponseURL"), UriKind.Absolute, out var address) && IsOfAws(address)
                ? new StackRequest(KindOf(kind), address, Echo(root, "StackId"), Echo(root, "RequestId"), Echo(root, "LogicalResourceId"), Text(root, "PhysicalResourceId") ?? NewResource)
                {
                    // One that is there from before needs no room.
                    SamplesFilter = Filter(root, "ResourceProperties") is { } filter && filter != Filter(root, "OldResourceProperties") ? filter : null,
                }
                : null;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private static bool IsOfAws(Uri address) =>
        address.Scheme == Uri.UriSchemeHttps && Array.Exists(Hosts, host => address.IdnHost.EndsWith(host, StringComparison.OrdinalIgnoreCase));

    private static StackRequestKind? KindOf(string text) => text switch
    {
        "Create" => StackRequestKind.Create,
        "Update" => StackRequestKind.Update,
        "Delete" => StackRequestKind.Delete,
        _ => null,
    };

    private static string? Filter(JsonElement root, string properties) => root.TryGetProperty(properties, out var member) ? Text(member, "SamplesFilter") : null;

    private static string Echo(JsonElement root, string name) => Text(root, name) ?? "";

    private static string? Text(JsonElement root, string name) =>
        root.ValueKind == JsonValueKind.Object && root.TryGetProperty(name, out var member) && member.ValueKind == JsonValueKind.String ? member.GetString() : null;
}
