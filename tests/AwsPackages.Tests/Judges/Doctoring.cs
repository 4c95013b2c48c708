namespace AwsPackages.Tests.Judges;

/// <summary>Ways to spoil a capture. A text to be replaced must be there: otherwise the fault would not be.</summary>
internal static class Doctoring
{
    public static Capture Says(this Capture capture, string before, string after) => capture with { Body = Replace(capture.Body, before, after) };

    public static Capture Heads(this Capture capture, string name, string? value)
    {
        var headers = new Dictionary<string, string>(capture.Headers, StringComparer.OrdinalIgnoreCase);
        headers.Remove(name);
        if (value is not null)
        {
            headers.Add(name, value);
        }

        return capture with { Headers = headers };
    }

    public static Capture Answers(this Capture capture, string before, string after) =>
        capture with { Replies = [capture.Replies[0] with { Body = Replace(capture.Replies[0].Body, before, after) }] };

    public static Capture Reads(this Capture capture, string before, string after) =>
        capture with { Replies = [capture.Replies[0] with { Reads = Replace(capture.Replies[0].Reads, before, after) }] };

    public static Capture Fails(this Capture capture, string before, string after) =>
        capture with { Errors = [capture.Errors[0] with { Body = Replace(capture.Errors[0].Body, before, after) }] };

    private static string Replace(string text, string before, string after) =>
        text.Contains(before, StringComparison.Ordinal)
            ? text.Replace(before, after, StringComparison.Ordinal)
            : throw new ArgumentException($"'{before}' does not stand in {text}");
}
