using System.CommandLine;

namespace Autoscaler.Cli;

/// <summary>A command line as a shell takes it again.</summary>
internal static class CommandWords
{
    public static string Of(ParseResult parsed) => string.Join(' ', parsed.Tokens.Select(token => Quoted(token.Value)).Prepend("autoscaler"));

    public static string Quoted(string text) => text.All(letter => char.IsAsciiLetterOrDigit(letter) || "-_./,:".Contains(letter, StringComparison.Ordinal)) ? text : $"'{text.Replace("'", "'\\''", StringComparison.Ordinal)}'";
}
