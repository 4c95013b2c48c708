using System.Globalization;
using System.Text;

namespace Autoscaler.Functions.Announcements;

/// <summary>Text in a chat that must not become anything else.</summary>
internal static class PlainText
{
    private const int LongestQuote = 200;

    // What Slack and Teams make emphasis, code, links, mentions and quotations of.
    private const string Markup = "<>&*_~`@|[]\\#";

    /// <summary>What somebody outside has written, as letters and nothing more: no formatting, no mention of a whole channel, no link.</summary>
    public static string Quote(string written)
    {
        var quoted = new StringBuilder(written.Length);
        foreach (var rune in written.EnumerateRunes())
        {
            var isPlain = !(rune.IsAscii && Markup.Contains((char)rune.Value, StringComparison.Ordinal))
                && Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
            quoted.Append(isPlain ? rune.ToString() : " ");
        }

        return Cut(quoted.ToString().Trim(), LongestQuote);
    }

    /// <summary>At most so many characters, and never half of one.</summary>
    public static string Cut(string text, int most)
    {
        if (text.Length <= most)
        {
            return text;
        }

        var end = most - 3;
        return string.Concat(text.AsSpan(0, char.IsHighSurrogate(text[end - 1]) ? end - 1 : end), "...");
    }
}
