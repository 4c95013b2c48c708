using System.Globalization;

namespace Autoscaler.Core.Responses;

/// <summary>
/// The name of a response's execution: <c>cluster-yyyyMMddTHHmm</c>, then <c>-2</c>, <c>-3</c> and so on. Two starters of the same minute choose the same name, so
/// Step Functions gives them the same execution.
/// </summary>
public readonly record struct ResponseName
{
    private const string WindowFormat = "yyyyMMdd'T'HHmm";

    private const int WindowLength = 13;

    private ResponseName(string cluster, string window, int number)
    {
        Cluster = cluster;
        Window = window;
        Value = number == 1 ? $"{cluster}-{window}" : string.Create(CultureInfo.InvariantCulture, $"{cluster}-{window}-{number}");
    }

    public string Cluster { get; }

    /// <summary>The minute, the same for every starter in it.</summary>
    public string Window { get; }

    public string Value { get; }

    /// <param name="cluster">The DB cluster identifier.</param>
    /// <param name="now">Any time within the minute.</param>
    /// <param name="number">1, or the next where a closed execution holds the name: it stays taken for 90 days.</param>
    public static ResponseName For(string cluster, DateTimeOffset now, int number = 1) =>
        number is >= 1 and <= 99
            ? new ResponseName(cluster, now.ToUniversalTime().ToString(WindowFormat, CultureInfo.InvariantCulture), number)
            : throw new ArgumentOutOfRangeException(nameof(number), number, "A minute has names 1 to 99.");

    /// <summary>Whether an execution's name is a response of this cluster, and not of one whose identifier merely begins alike.</summary>
    public static bool Belongs(string execution, string cluster)
    {
        if (execution.Length < cluster.Length + 1 + WindowLength || !execution.StartsWith(cluster, StringComparison.Ordinal) || execution[cluster.Length] != '-')
        {
            return false;
        }

        var rest = execution.AsSpan(cluster.Length + 1);
        return DateTime.TryParseExact(rest[..WindowLength], WindowFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out _) && IsNumber(rest[WindowLength..]);
    }

    /// <summary>The name at the end of an execution's ARN.</summary>
    public static string OfExecution(string arn) => arn[(arn.LastIndexOf(':') + 1)..];

    public override string ToString() => Value;

    private static bool IsNumber(ReadOnlySpan<char> rest) =>
        rest.IsEmpty || (rest.Length is 2 or 3 && rest[0] == '-' && int.TryParse(rest[1..], NumberStyles.None, CultureInfo.InvariantCulture, out _));
}
