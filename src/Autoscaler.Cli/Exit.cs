using Autoscaler.Cli.Words;

namespace Autoscaler.Cli;

/// <summary>The exit codes of every verb.</summary>
internal static class Exit
{
    public const int Good = 0;

    public const int Findings = 1;

    public const int Usage = 2;

    /// <summary>What was asked for cannot be done as it was asked.</summary>
    public static int Refuse(TextWriter error, IEnumerable<string> problems) => Say(error, problems, Usage);

    /// <summary>What was asked for is not to be done as things are now.</summary>
    public static int Decline(TextWriter error, IEnumerable<string> problems) => Say(error, problems, Findings);

    private static int Say(TextWriter error, IEnumerable<string> problems, int code)
    {
        foreach (var problem in problems)
        {
            error.WriteLine(PlainLine.Of(problem));
        }

        return code;
    }
}
