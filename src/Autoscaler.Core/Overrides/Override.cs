namespace Autoscaler.Core.Overrides;

/// <summary>An operator's word, for a time: a pause (no share) or a pinned share.</summary>
public sealed record Override(Share? Pin, string Owner, string Reason, DateTimeOffset Expires)
{
    public bool IsPauseAt(DateTimeOffset now) => Pin is null && now < Expires;

    public Share? PinAt(DateTimeOffset now) => now < Expires ? Pin : null;
}
