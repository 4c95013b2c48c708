namespace Autoscaler.Cli.Words;

/// <summary>What somebody outside has written, as one line that cannot steer a terminal.</summary>
internal static class PlainLine
{
    public static string Of(string written) => string.Concat(written.Select(letter => char.IsControl(letter) ? ' ' : letter)).Trim();
}
