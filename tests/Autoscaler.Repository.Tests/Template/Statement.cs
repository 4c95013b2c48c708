using System.Text.Json.Nodes;

namespace Autoscaler.Repository.Tests.Template;

/// <summary>One statement of a policy: of a role, or of what somebody else may do to a resource. The owner is the resource of the template that it stands in.</summary>
internal sealed record Statement(string Owner, IReadOnlyList<string> Actions, IReadOnlyList<string> Resources, JsonNode? Principal, JsonNode? Condition)
{
    public static IReadOnlyList<Statement> OfRole(Stack stack, string role) =>
        [.. stack.Property(role, "Policies")!.AsArray().SelectMany(policy => Read(role, policy!["PolicyDocument"]!))];

    public static IReadOnlyList<Statement> OfAllRoles(Stack stack) => [.. TemplateFile.Of("AWS::IAM::Role").SelectMany(role => OfRole(stack, role))];

    /// <summary>Those that say what others may do: queue, topic and key.</summary>
    public static IReadOnlyList<Statement> OfAllResources(Stack stack) =>
    [
        .. TemplateFile.Of("AWS::SQS::QueuePolicy").Concat(TemplateFile.Of("AWS::SNS::TopicPolicy")).SelectMany(name => Read(name, stack.Property(name, "PolicyDocument")!)),
        .. TemplateFile.Of("AWS::KMS::Key").SelectMany(name => Read(name, stack.Property(name, "KeyPolicy")!)),
    ];

    private static IEnumerable<Statement> Read(string owner, JsonNode document) => document["Statement"]!.AsArray().Select(one =>
    {
        Assert.Equal("Allow", (string?)one!["Effect"]);
        return new Statement(owner, Texts(one["Action"]), Texts(one["Resource"]), one[nameof(Principal)], one[nameof(Condition)]);
    });

    private static string[] Texts(JsonNode? node) => node is JsonArray list ? [.. list.Select(one => one!.ToString())] : [node!.ToString()];
}
