using YamlDotNet.RepresentationModel;

namespace Autoscaler.Repository.Tests.Template;

/// <summary>template.yaml as it stands: nodes with their tags, nothing resolved.</summary>
internal static class TemplateFile
{
    public const string Name = "template.yaml";

    public static YamlMappingNode Root { get; } = Load();

    public static YamlMappingNode Resources => Section(nameof(Resources));

    /// <summary>The names of the resources of a type.</summary>
    public static IEnumerable<string> Of(string type) => Resources.Where(resource => Text(resource.Value, "Type") == type).Select(resource => resource.Key.ToString());

    public static YamlMappingNode Section(string name) => (YamlMappingNode)Root.Children[name];

    /// <summary>Null where the way leads nowhere.</summary>
    public static YamlNode? At(YamlNode node, params IEnumerable<string> way) =>
        way.Aggregate((YamlNode?)node, (at, name) => at is YamlMappingNode mapping && mapping.Children.TryGetValue(new YamlScalarNode(name), out var found) ? found : null);

    public static string? Text(YamlNode node, params IEnumerable<string> way) => (At(node, way) as YamlScalarNode)?.Value;

    /// <summary>Every scalar of a part, with its tag.</summary>
    public static IEnumerable<YamlScalarNode> Scalars(YamlNode node) => node switch
    {
        YamlScalarNode scalar => [scalar],
        YamlMappingNode mapping => mapping.Children.SelectMany(pair => Scalars(pair.Key).Concat(Scalars(pair.Value))),
        YamlSequenceNode sequence => sequence.Children.SelectMany(Scalars),
        _ => [],
    };

    private static YamlMappingNode Load()
    {
        using var text = new StringReader(Repository.Read(Name));
        var stream = new YamlStream();
        stream.Load(text);
        return (YamlMappingNode)stream.Documents[0].RootNode;
    }
}
