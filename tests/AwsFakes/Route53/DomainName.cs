using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace AwsFakes.Route53;

/// <summary>Names as Route 53 treats them: case does not matter, the final dot is optional, unusual characters travel as octal escapes.</summary>
internal static partial class DomainName
{
    /// <summary>Lower case, without escapes, with the final dot: two names are the same if these texts are.</summary>
    public static string Canonical(string name)
    {
        var plain = Escape().Replace(name, m => ((char)Convert.ToInt32(m.Groups[1].Value, 8)).ToString()).ToLowerInvariant();
        return plain.EndsWith('.') ? plain : plain + ".";
    }

    /// <summary>As replies spell it: the wildcard is \052.</summary>
    public static string OnWire(string canonical)
    {
        var text = new StringBuilder();
        foreach (var c in canonical)
        {
            text.Append(char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.' ? c.ToString() : $@"\{Octal(c)}");
        }

        return text.ToString();
    }

    /// <summary>
    /// Labels reversed, and the final dot kept. The dot matters: "www-a" sorts before "www" because "-" comes before "." in ASCII.
    /// </summary>
    public static string SortKey(string canonical) => string.Join('.', canonical.TrimEnd('.').Split('.').Reverse()) + ".";

    public static bool IsWithin(string canonical, string zone) => canonical == zone || canonical.EndsWith("." + zone, StringComparison.Ordinal);

    private static string Octal(char c) => Convert.ToString(c, 8).PadLeft(3, '0').ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\\([0-7]{3})")]
    private static partial Regex Escape();
}
