using System.Globalization;
using System.Text;

namespace Autoscaler.Cli.Reports;

/// <summary>An element of a page that is HTML and well-formed XML at once. Text is escaped on its way in, and nothing but another tag is markup.</summary>
internal sealed class Tag
{
    // HTML knows these without an end, and no others.
    private static readonly IReadOnlyList<string> Empty = ["meta", "br", "hr", "col"];

    private readonly string name;

    private readonly StringBuilder attributes = new();

    private readonly StringBuilder content = new();

    public Tag(string name, string text = "")
    {
        this.name = name;
        Say(text);
    }

    public Tag With(string attribute, string value)
    {
        attributes.Append(' ').Append(attribute).Append("=\"");
        Escape(value, attributes);
        attributes.Append('"');
        return this;
    }

    /// <summary>A coordinate: a tenth of a pixel is enough.</summary>
    public Tag With(string attribute, double value) => With(attribute, Coordinate(value));

    public Tag Say(string text)
    {
        Escape(text, content);
        return this;
    }

    public Tag Add(params IEnumerable<Tag?> children)
    {
        foreach (var child in children.OfType<Tag>())
        {
            child.WriteTo(content);
        }

        return this;
    }

    public override string ToString()
    {
        var text = new StringBuilder();
        WriteTo(text);
        return text.ToString();
    }

    /// <summary>Throws what can only be a mistake of ours: no browser draws what is not a number.</summary>
    public static string Coordinate(double value) => double.IsFinite(value)
        ? (Math.Round(value, 1) + 0.0).ToString("0.#", CultureInfo.InvariantCulture)
        : throw new ArgumentOutOfRangeException(nameof(value), value, "A coordinate is a finite number.");

    private void WriteTo(StringBuilder text)
    {
        text.Append('<').Append(name).Append(attributes);
        _ = Empty.Contains(name) ? text.Append(" />") : text.Append('>').Append(content).Append("</").Append(name).Append('>');
    }

    private static void Escape(string text, StringBuilder target)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            _ = rune.Value switch
            {
                '&' => target.Append("&amp;"),
                '<' => target.Append("&lt;"),
                '>' => target.Append("&gt;"),
                '"' => target.Append("&quot;"),
                '\'' => target.Append("&#39;"),
                '\t' or '\n' or '\r' => target.Append((char)rune.Value),
                < 0x20 or (>= 0x7f and < 0xa0) or 0xfffe or 0xffff => target.Append('\ufffd'),
                _ => target.Append(rune.ToString()),
            };
        }
    }
}
