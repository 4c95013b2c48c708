namespace Autoscaler.Lambda;

/// <summary>When a function has to stop calling others, so that it can still say what happened.</summary>
internal static class Deadline
{
    private static readonly TimeSpan LastWords = TimeSpan.FromMilliseconds(250);

    private static readonly TimeSpan Least = TimeSpan.FromMilliseconds(1);

    // Lambda's own limit; a deadline beyond it is a header that cannot be right.
    private static readonly TimeSpan Most = TimeSpan.FromMinutes(15);

    public static TimeSpan Of(TimeSpan remaining)
    {
        var left = remaining - LastWords;
        return left < Least ? Least : left > Most ? Most : left;
    }
}
