namespace Autoscaler.Aws;

/// <summary>From the SDK's times, which are UTC, to ours.</summary>
internal static class AwsTime
{
    public static DateTimeOffset Of(DateTime time) => new(time.ToUniversalTime());
}
