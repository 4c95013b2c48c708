namespace AwsFakes;

/// <summary>Starts full. Not safe to share between threads: its owner holds a lock anyway.</summary>
internal sealed class TokenBucket(TimeProvider clock, double burst, double perSecond)
{
    private double taken;
    private DateTimeOffset refilledAt = clock.GetUtcNow();

    public bool TryTake(double count)
    {
        var now = clock.GetUtcNow();
        taken = Math.Max(0, taken - ((now - refilledAt).TotalSeconds * perSecond));
        refilledAt = now;
        if (taken + count > burst)
        {
            return false;
        }

        taken += count;
        return true;
    }
}
