using System.Text.RegularExpressions;

namespace Autoscaler.Core.Policies.Keys;

/// <summary>
/// The form of a text value, as the reader checks it and as the schema shows it to editors: in words, to follow "allowed:", and as an expression in the dialect
/// that JSON schema shares with .NET.
/// </summary>
public sealed record Shape(string Allowed, int Longest, string Example, Regex Form)
{
    /// <summary>Says what is wrong with a text of the right form; null: nothing.</summary>
    public Func<string, string?> Fault { get; init; } = _ => null;

    /// <summary>Control characters are asked first: .NET's $ also matches before a last line feed.</summary>
    public bool Fits(string text) => text.Length <= Longest && !text.Any(char.IsControl) && Form.IsMatch(text);
}
