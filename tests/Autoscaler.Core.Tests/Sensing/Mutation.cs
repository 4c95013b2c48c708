using System.Text;

namespace Autoscaler.Core.Tests.Sensing;

/// <summary>Damages bytes as transport, bugs and attackers do. The same seed damages them in the same way.</summary>
internal sealed class Mutation(int seed)
{
    private static readonly byte[][] Spices =
    [
        .. new[] { "\"", "\\", "{", "}", "[", "]", ",", ":", "null", "NaN", "-1", "1e999", "\\ud800", "\\u0000", "{}{", "true", " ", "\0", "\"total\":", "\"message\":", "\"data\":\"" }.Select(Encoding.UTF8.GetBytes),
        [0xFF], [0xC3, 0x28], [0x1F, 0x8B, 0x08, 0x00],
    ];

    private ulong state = unchecked(((ulong)seed * 0x9E3779B97F4A7C15) + 1);

    public bool Heads => Below(2) == 0;

    public byte[] Of(byte[] bytes)
    {
        var damaged = bytes.ToList();
        for (var times = 1 + Below(3); times > 0; times--)
        {
            Once(damaged);
        }

        return [.. damaged];
    }

    private void Once(List<byte> bytes)
    {
        var at = Below(bytes.Count + 1);
        var length = Math.Min(1 + Below(39), bytes.Count - at);
        switch (Below(6))
        {
            case 0 when length > 0:
                bytes[at] = (byte)Below(256);
                break;
            case 1 when length > 0:
                bytes[at] ^= (byte)(1 << Below(8));
                break;
            case 2:
                bytes.RemoveRange(at, length);
                break;
            case 3:
                bytes.InsertRange(Below(bytes.Count + 1), [.. bytes.GetRange(at, length)]);
                break;
            case 4:
                bytes.RemoveRange(at, bytes.Count - at);
                break;
            default:
                bytes.InsertRange(at, Spices[Below(Spices.Length)]);
                break;
        }
    }

    /// <summary>Knuth's linear congruential generator: no runtime draws other numbers from the same seed.</summary>
    private int Below(int limit)
    {
        state = unchecked((state * 6364136223846793005) + 1442695040888963407);
        return (int)((state >> 33) % (ulong)limit);
    }
}
