using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Autoscaler.Repository.Tests.Template;

/// <summary>The template with its parameters filled in: what CloudFormation would make of a part of it, as far as that is known before anything exists.</summary>
internal sealed partial class Stack
{
    private static readonly Dictionary<string, string> Pseudo = new()
    {
        ["AWS::StackName"] = "spike",
        ["AWS::Region"] = "eu-west-1",
        ["AWS::AccountId"] = "123456789012",
        ["AWS::Partition"] = "aws",
    };

    private readonly Dictionary<string, string> parameters = [];

    public Stack(params IEnumerable<(string Name, string Value)> given)
    {
        foreach (var (name, parameter) in TemplateFile.Section("Parameters").Children)
        {
            parameters[name.ToString()] = TemplateFile.Text(parameter, "Default") ?? "";
        }

        foreach (var (name, value) in given)
        {
            Assert.True(parameters.ContainsKey(name), $"{name} is no parameter of the template.");
            parameters[name] = value;
        }
    }

    /// <summary>With what has no default.</summary>
    public static Stack OfShop(params IEnumerable<(string Name, string Value)> given) =>
        new([("ClusterId", "shop"), ("HostedZoneId", "Z0000000EXAMPLE"), ("RecordName", "ro.shop.internal"), .. given]);

    /// <summary>Everything that a parameter can bring along.</summary>
    public static Stack OfEverything(params IEnumerable<(string Name, string Value)> given) => OfShop(
        [
            ("ZoneRoleArn", "arn:aws:iam::210987654321:role/zone"), ("MonitoringRoleArn", "arn:aws:iam::123456789012:role/monitoring"), ("Delivery", "kinesis"),
            ("KinesisStreamArn", "arn:aws:kinesis:eu-west-1:123456789012:stream/samples"), .. given,
        ]);

    /// <summary>A part of a resource's properties.</summary>
    public JsonNode? Property(string resource, params IEnumerable<string> way) => Value(TemplateFile.At(TemplateFile.Resources, [resource, "Properties", .. way])!);

    public bool Holds(string condition) => (bool)Value(TemplateFile.Section("Conditions").Children[condition])!;

    public JsonNode? Value(YamlNode node) => node switch
    {
        { Tag: { IsEmpty: false } tag } when tag.Value.StartsWith('!') => Function(tag.Value[1..], node),
        YamlMappingNode mapping => new JsonObject(mapping.Children.Select(pair => KeyValuePair.Create(pair.Key.ToString(), Value(pair.Value))).Where(pair => !IsNothing(pair.Value))),
        YamlSequenceNode list => new JsonArray([.. list.Children.Select(Value).Where(value => !IsNothing(value))]),
        YamlScalarNode { Style: ScalarStyle.Plain, Value: "true" or "false" } flag => flag.Value == "true",
        YamlScalarNode { Style: ScalarStyle.Plain } plain when double.TryParse(plain.Value, System.Globalization.CultureInfo.InvariantCulture, out var number) => number,
        YamlScalarNode scalar => scalar.Value,
        _ => throw new NotSupportedException(node.ToString()),
    };

    private JsonNode? Function(string name, YamlNode node) => name switch
    {
        "Ref" => Reference(((YamlScalarNode)node).Value!),
        "GetAtt" => $"<{((YamlScalarNode)node).Value}>",
        "Sub" when node is YamlScalarNode text => Substitute(text.Value!, []),
        "Sub" => Substitute(((YamlScalarNode)node[0]).Value!, ((YamlMappingNode)node[1]).Children.ToDictionary(pair => pair.Key.ToString(), pair => Value(pair.Value)!.ToString())),
        "If" => Value(node[Holds(node[0].ToString()) ? 1 : 2]),
        "Equals" => Value(node[0])!.ToString() == Value(node[1])!.ToString(),
        "Not" => !(bool)Value(node[0])!,
        "FindInMap" => TemplateFile.Text(TemplateFile.Section("Mappings"), node[0].ToString(), Value(node[1])!.ToString(), node[2].ToString()),
        _ => throw new NotSupportedException($"!{name} is used in {TemplateFile.Name}, and unknown here."),
    };

    private JsonNode? Reference(string name) =>
        name == "AWS::NoValue" ? "<nothing>"
        : parameters.GetValueOrDefault(name) ?? Pseudo.GetValueOrDefault(name) ?? (TemplateFile.Resources.Children.ContainsKey(name.Split('.')[0]) ? $"<{name}>" : throw new KeyNotFoundException(name));

    private string Substitute(string text, Dictionary<string, string> given) =>
        Hole().Replace(text, hole => given.GetValueOrDefault(hole.Groups[1].Value) ?? (hole.Groups[1].Value.EndsWith(".Arn", StringComparison.Ordinal) ? $"<{hole.Groups[1].Value}>" : Reference(hole.Groups[1].Value)!.ToString()));

    private static bool IsNothing(JsonNode? value) => value is JsonValue text && text.ToString() == "<nothing>";

    [GeneratedRegex(@"\$\{([A-Za-z0-9:.]+)\}")]
    private static partial Regex Hole();
}
