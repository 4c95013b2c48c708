using System.Globalization;
using System.Text;

namespace Amazon.Lambda.Core;

/// <summary>Fills <c>"{name}"</c>, <c>"{0}"</c> and <c>"{name:N1}"</c>. A template that cannot be filled is logged as it stands: a log call never throws.</summary>
internal static class MessageTemplate
{
    public static string Fill(string template, object[] args)
    {
        if (template is null || args is not { Length: > 0 })
        {
            return template;
        }

        try
        {
            return string.Format(CultureInfo.InvariantCulture, Numbered(template, args.Length), args);
        }
        catch (FormatException)
        {
            return template;
        }
    }

    private static string Numbered(string template, int count)
    {
        var format = new StringBuilder(template.Length);
        var next = 0;
        for (var at = 0; at < template.Length;)
        {
            var end = template[at] == '{' && at + 1 < template.Length && template[at + 1] != '{' ? template.IndexOf('}', at) : -1;
            if (end < 0)
            {
                var width = at + 1 < template.Length && template[at] is '{' or '}' && template[at + 1] == template[at] ? 2 : 1;
                format.Append(template, at, width);
                at += width;
                continue;
            }

            var hole = template.AsSpan(at + 1, end - at - 1);
            var name = hole.IndexOfAny(',', ':') is var cut and >= 0 ? hole[..cut] : hole;
            var index = int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var position) ? position : next++;
            // More holes than values: the hole stays visible.
            _ = index < count ? format.Append('{').Append(index).Append(hole[name.Length..]).Append('}') : format.Append("{{").Append(hole).Append("}}");
            at = end + 1;
        }

        return format.ToString();
    }
}
