using System.Buffers.Binary;
using System.IO.Compression;

namespace Autoscaler.Core.Sensing;

/// <summary>Expands gzip of one or several members, whole and with right checksums, or says what is wrong with it.</summary>
internal static class Gzip
{
    /// <summary>How much the caller's buffer has to leave free behind the packed bytes.</summary>
    public const int Room = 27;

    // A power of two, or the pool would hand out twice as much. A delivery of CloudWatch Logs is a fifth of this.
    private const int Enough = 32 * 1024 * 1024;

    // There has to be room for the last member's four bytes, and one that would be too many.
    private const int MostExpanded = Enough - 5;

    // Of deflate, and so of gzip.
    private const int HighestRatio = 1032;

    private const int SmallestFile = 18;

    // The framework's reader ends silently where its input ends or stops being gzip. So a last member of our own goes behind what was sent: its content, which
    // is no UTF-8, comes out at the end exactly if everything before it was whole.
    private static ReadOnlySpan<byte> LastMember =>
    [
        0x1F, 0x8B, 0x08, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0xFF, 0x01, 0x04, 0x00, 0xFB, 0xFF,
        0xF8, 0xF9, 0xFA, 0xFB, 0xA8, 0x8B, 0xBF, 0x1C, 0x04, 0x00, 0x00, 0x00,
    ];

    private static ReadOnlySpan<byte> LastContent => [0xF8, 0xF9, 0xFA, 0xFB];

    /// <summary>How large a buffer to begin with.</summary>
    public static int Guess(ReadOnlySpan<byte> packed) => Math.Min(Claim(packed), MostExpanded) + LastContent.Length + 1;

    public static Refusal? Expand(byte[] packed, int length, RentedBytes into, out int expanded)
    {
        expanded = 0;
        if (length < SmallestFile || packed is not [0x1F, 0x8B, ..])
        {
            return Refusal.NotGzip;
        }

        if (Claim(packed.AsSpan(0, length)) > MostExpanded)
        {
            return Refusal.TooLarge;
        }

        LastMember.CopyTo(packed.AsSpan(length));
        try
        {
            return Expand(new MemoryStream(packed, 0, length + LastMember.Length, writable: false), into, out expanded);
        }
        catch (InvalidDataException)
        {
            return Refusal.NotGzip;
        }
    }

    private static Refusal? Expand(MemoryStream packed, RentedBytes into, out int expanded)
    {
        expanded = 0;
        var all = 0;
        using var gzip = new GZipStream(packed, CompressionMode.Decompress);
        while (gzip.Read(into.Array, all, Math.Min(into.Array.Length, Enough) - all) is var read and > 0)
        {
            all += read;
            if (all == Enough)
            {
                return Refusal.TooLarge;
            }

            if (all == into.Array.Length)
            {
                into.Grow(Math.Min(all * 2, Enough), kept: all);
            }
        }

        if (!into.Array.AsSpan(0, all).EndsWith(LastContent))
        {
            return Refusal.NotGzip;
        }

        expanded = all - LastContent.Length;
        return null;
    }

    /// <summary>What the last four bytes say: the expanded size of the last member, if nobody lies or was cut off. 0 for what these packed bytes cannot become.</summary>
    private static int Claim(ReadOnlySpan<byte> packed)
    {
        var size = packed.Length < SmallestFile ? 0 : BinaryPrimitives.ReadUInt32LittleEndian(packed[^4..]);
        return size <= (long)packed.Length * HighestRatio ? (int)Math.Min(size, int.MaxValue) : 0;
    }
}
