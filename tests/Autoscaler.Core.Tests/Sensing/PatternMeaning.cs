using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Autoscaler.Core.Tests.Sensing;

/// <summary>
/// The part of CloudWatch Logs' JSON filter syntax that a heat gate is written in, as the user guide describes it: conditions of a selector, an operator and
/// a text or number, joined by &amp;&amp; before ||, with parentheses.
/// </summary>
internal sealed partial class PatternMeaning
{
    private readonly Queue<string> tokens;

    private readonly JsonElement message;

    private PatternMeaning(string pattern, JsonElement message) =>
        (tokens, this.message) = (new Queue<string>(Token().Matches(pattern).Select(match => match.Value)), message);

    public static bool Passes(string pattern, string message)
    {
        if (pattern.Length == 0)
        {
            return true;
        }

        JsonDocument document;
        try
        {
            document = JsonDocument.Parse(message);
        }
        catch (JsonException)
        {
            return false;
        }

        using (document)
        {
            var meaning = new PatternMeaning(pattern, document.RootElement);
            meaning.Take("{");
            var passes = meaning.Any();
            meaning.Take("}");
            return meaning.tokens.Count == 0 ? passes : throw new FormatException(pattern);
        }
    }

    private bool Any()
    {
        var any = All();
        while (tokens.Peek() == "||")
        {
            Take("||");
            any |= All();
        }

        return any;
    }

    private bool All()
    {
        var all = One();
        while (tokens.Peek() == "&&")
        {
            Take("&&");
            all &= One();
        }

        return all;
    }

    private bool One()
    {
        if (tokens.Peek() == "(")
        {
            Take("(");
            var inside = Any();
            Take(")");
            return inside;
        }

        var value = tokens.Dequeue().Split('.')[1..].Aggregate(message, (at, name) => at.GetProperty(name));
        return tokens.Dequeue() switch
        {
            ">=" => value.GetDouble() >= double.Parse(tokens.Dequeue(), CultureInfo.InvariantCulture),
            "=" => Matches(value.GetString()!, tokens.Dequeue().Trim('"')),
            var other => throw new FormatException(other),
        };
    }

    private static bool Matches(string value, string text) =>
        text.StartsWith('*') ? value.EndsWith(text[1..], StringComparison.Ordinal)
        : text.EndsWith('*') ? value.StartsWith(text[..^1], StringComparison.Ordinal)
        : value == text;

    private void Take(string expected)
    {
        if (tokens.Dequeue() is var token && token != expected)
        {
            throw new FormatException($"{expected} expected, not {token}");
        }
    }

    [GeneratedRegex("""[{}()]|\|\||&&|>=|=|"[^"]*"|[$\w.]+""")]
    private static partial Regex Token();
}
