using System.Buffers;

namespace Autoscaler.Core.Sensing;

/// <summary>A buffer that returns to the pool whatever happens to its content.</summary>
internal sealed class RentedBytes(int least) : IDisposable
{
    public byte[] Array { get; private set; } = ArrayPool<byte>.Shared.Rent(least);

    /// <summary>Makes room for at least so many bytes; the first <paramref name="kept"/> stay.</summary>
    public void Grow(int least, int kept)
    {
        if (Array.Length >= least)
        {
            return;
        }

        var larger = ArrayPool<byte>.Shared.Rent(least);
        Array.AsSpan(0, kept).CopyTo(larger);
        Dispose();
        Array = larger;
    }

    public void Dispose() => ArrayPool<byte>.Shared.Return(Array);
}
