using System.Globalization;
using System.Text.RegularExpressions;
using System.Web;

namespace AwsFakes.Rds;

/// <summary>The parameters of a query-protocol request.</summary>
internal sealed partial class Form(string body)
{
    private readonly System.Collections.Specialized.NameValueCollection values = HttpUtility.ParseQueryString(body);

    public string? Text(string name) => values[name] is { Length: > 0 } text ? text : null;

    /// <summary>RDS keeps identifiers in lower case.</summary>
    public string? Lower(string name) => Text(name)?.ToLowerInvariant();

    /// <summary>Name.item.1, Name.item.2 and so on; null if the request does not speak of the list, empty if it clears it.</summary>
    public IReadOnlyList<string>? Texts(string name, string item)
    {
        var texts = new List<string>();
        while (values[string.Create(CultureInfo.InvariantCulture, $"{name}.{item}.{texts.Count + 1}")] is { } text)
        {
            texts.Add(text);
        }

        return texts.Count > 0 || values[name] is not null ? texts : null;
    }

    public IReadOnlyList<string>? Instances(string name) => Texts(name, "member")?.Select(i => i.ToLowerInvariant()).ToList();

    public string Identifier(string name) => Lower(name) switch
    {
        null => throw Invalid($"The parameter {name} must be provided and must not be blank."),
        { Length: > 63 } => throw Invalid($"The parameter {name} has more than 63 characters."),
        var id when !Valid().IsMatch(id) => throw Invalid($"The parameter {name} is not a valid identifier."),
        var id => id,
    };

    /// <summary>AWS's service model also names WRITER; Aurora refuses it for custom endpoints.</summary>
    public string? CustomType() => Text("EndpointType") is null or "READER" or "ANY"
        ? Text("EndpointType")
        : throw Invalid("Endpoint type not supported by the cluster");

    public static Refusal Invalid(string problem) => new(400, "InvalidParameterValue", problem);

    /// <summary>Letters, digits and hyphens, a letter first, no hyphen last, no two in a row.</summary>
    [GeneratedRegex("^[a-z](-?[a-z0-9])*$")]
    private static partial Regex Valid();
}
