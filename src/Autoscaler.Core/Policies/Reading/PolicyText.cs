using System.Text.Json;
using System.Text.Unicode;

namespace Autoscaler.Core.Policies.Reading;

/// <summary>From bytes to JSON. This is the only place of the reader where an exception is caught: the parser has no other way to say no.</summary>
internal static class PolicyText
{
    private const int Deepest = 16;

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>Null if the text is not JSON; then the problem has been added.</summary>
    public static JsonElement? Parse(ReadOnlySpan<byte> utf8, Problems problems)
    {
        if (utf8.Length > PolicyReader.MostBytes)
        {
            problems.Add(JsonPath.Root, $"{utf8.Length} bytes", $"at most {PolicyReader.MostBytes} bytes", "A policy is small: this is another file, or a broken one.");
            return null;
        }

        var text = utf8.StartsWith(ByteOrderMark) ? utf8[ByteOrderMark.Length..] : utf8;
        if (!Utf8.IsValid(text))
        {
            problems.Add(JsonPath.Root, "bytes that are not UTF-8", "UTF-8 text", "Save the file as UTF-8.");
            return null;
        }

        return ReadWhole(text, problems);
    }

    private static JsonElement? ReadWhole(ReadOnlySpan<byte> text, Problems problems)
    {
        var options = new JsonReaderOptions { MaxDepth = Deepest };
        var reader = new Utf8JsonReader(text, options);
        try
        {
            while (reader.Read())
            {
                // JSON can spell half a character, "\ud800", which no later reader of the text would survive.
                _ = reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName ? reader.GetString() : null;
            }

            reader = new Utf8JsonReader(text, options);
            return JsonElement.ParseValue(ref reader);
        }
        catch (InvalidOperationException)
        {
            problems.Add(JsonPath.Root, $"half of a character, {Place(text, reader.TokenStartIndex)}", "whole characters", "An escape from \\ud800 to \\udfff comes in pairs.");
        }
        catch (JsonException broken)
        {
            var at = Offset(text, broken.LineNumber ?? 0) + (broken.BytePositionInLine ?? 0);
            var found = at < text.Length ? $"'{Shown.Of(((char)text[(int)at]).ToString())}'" : "the end of the text";
            problems.Add(
                JsonPath.Root, $"{found}, {Place(text, at)}", $"one JSON object, at most {Deepest} deep, without comments and trailing commas",
                "Correct the text there, or just before; what follows has not been read.");
        }

        return null;
    }

    private static string Place(ReadOnlySpan<byte> text, long at)
    {
        var before = text[..(int)Math.Min(at, text.Length)];
        return $"line {before.Count((byte)'\n') + 1}, byte {before.Length - before.LastIndexOf((byte)'\n')}";
    }

    private static long Offset(ReadOnlySpan<byte> text, long line)
    {
        var offset = 0;
        for (var seen = 0; seen < line; seen++)
        {
            offset += text[offset..].IndexOf((byte)'\n') + 1;
        }

        return offset;
    }
}
