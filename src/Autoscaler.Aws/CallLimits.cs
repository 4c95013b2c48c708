using Amazon.Runtime;

namespace Autoscaler.Aws;

/// <summary>
/// How long one call of AWS may take, and how often it is tried. Standard mode only: adaptive mode holds a client back for some 25 s after one throttled
/// reply and then throws an untyped error. The numbers hold whatever the peer does: <see cref="BoundedTransport"/> counts an attempt to the last byte of its
/// reply, and a connection that ends early is an attempt like any other.
/// </summary>
public sealed record CallLimits(int Attempts, TimeSpan AttemptTimeout, TimeSpan ConnectTimeout)
{
    // The SDK waits a random part of 1 s before the second attempt, of 2 s before the third, and so on, never above this.
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(20);

    /// <summary>A turn's task has 30 s: three attempts of 5 s and pauses of at most 1 s and 2 s end after 18 s.</summary>
    public static CallLimits ForTurn { get; } = new(3, TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(1));

    /// <summary>The collector has 10 s and the next second's samples are on their way: two attempts of 2 s and a pause of at most 1 s end after 5 s.</summary>
    public static CallLimits ForCollector { get; } = new(2, TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(1));

    /// <summary>
    /// For a write that must not be repeated: once, with all the time that a turn has left after its reads. When the answer to a compare-and-swap is lost, the
    /// SDK's second attempt meets the first one's result and is refused, and a success would be told as a conflict. Sent once, a lost answer is an unknown
    /// outcome, and the next turn looks.
    /// </summary>
    public static CallLimits ForWrite { get; } = new(1, TimeSpan.FromSeconds(10), TimeSpan.FromSeconds(1));

    /// <summary>For taking a role, which comes before the call that needs it: two attempts of 3 s and a pause of at most 1 s end after 7 s.</summary>
    public static CallLimits ForRole { get; } = new(2, TimeSpan.FromSeconds(3), TimeSpan.FromSeconds(1));

    /// <summary>The longest that a call can take.</summary>
    public TimeSpan WorstCase
    {
        get
        {
            var total = AttemptTimeout * Attempts;
            for (var pause = 0; pause < Attempts - 1; pause++)
            {
                var longest = TimeSpan.FromSeconds(Math.Pow(2, pause));
                total += longest < LongestPause ? longest : LongestPause;
            }

            return total;
        }
    }

    /// <summary>Set in code, so that AWS_RETRY_MODE and AWS_MAX_ATTEMPTS cannot change what the deadlines rely on.</summary>
    public T Apply<T>(T config) where T : ClientConfig
    {
        config.RetryMode = RequestRetryMode.Standard;
        config.MaxErrorRetry = Attempts - 1;

        // The SDK takes any connection that ends early for one that was kept too long, and by default sends ten times more, beyond the attempts.
        config.MaxStaleConnectionRetries = 0;
        config.Timeout = AttemptTimeout;
        config.ConnectTimeout = ConnectTimeout;
        config.HttpClientFactory = new BoundedTransport(this);
        return config;
    }
}
