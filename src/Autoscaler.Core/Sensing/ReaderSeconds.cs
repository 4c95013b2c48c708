namespace Autoscaler.Core.Sensing;

/// <summary>
/// The last seconds of one reader, a bit each: seen or not, hot or not. Arrival order does not matter, a second counts once. It forgets what is older
/// than the window, which is longer than a late sample may be.
/// </summary>
public sealed class ReaderSeconds
{
    public const int Window = 1024;

    private readonly ulong[] seen = new ulong[Window / 64];

    private readonly ulong[] hot = new ulong[Window / 64];

    private long newest = long.MinValue;

    /// <summary>The newest second, counted from 1970; null before the first.</summary>
    public long? Newest => newest == long.MinValue ? null : newest;

    /// <summary>False if this second has been counted before, or is older than what is remembered.</summary>
    public bool Add(long second, bool isHot)
    {
        if (Newest is { } latest)
        {
            if (second <= latest - Window || (second <= latest && Is(seen, second)))
            {
                return false;
            }

            Forget(latest + 1, Math.Min(second, latest + Window));
        }

        newest = Math.Max(newest, second);
        Set(seen, second, true);
        Set(hot, second, isHot);
        return true;
    }

    /// <summary>How many seconds without a gap, up to the newest, were hot.</summary>
    public int HotRun()
    {
        var run = 0;
        while (Newest is { } latest && run < Window && Is(seen, latest - run) && Is(hot, latest - run))
        {
            run++;
        }

        return run;
    }

    private static bool Is(ulong[] bits, long second) => (bits[Slot(second) >> 6] & Bit(second)) != 0;

    private static void Set(ulong[] bits, long second, bool value)
    {
        var word = Slot(second) >> 6;
        bits[word] = value ? bits[word] | Bit(second) : bits[word] & ~Bit(second);
    }

    private static int Slot(long second) => (int)(((second % Window) + Window) % Window);

    private static ulong Bit(long second) => 1UL << (Slot(second) & 63);

    // The ring's slots of seconds that were skipped still hold what stood there a window ago.
    private void Forget(long from, long to)
    {
        for (var second = from; second <= to; second++)
        {
            Set(seen, second, false);
            Set(hot, second, false);
        }
    }
}
