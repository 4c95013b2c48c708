using System.Buffers;

namespace Autoscaler.Core.Sensing;

/// <summary>What a sample can say at all. Written so that NaN is refused too.</summary>
internal static class Plausible
{
    // The largest machine that Aurora runs on has 192.
    private const int MostVcpus = 1024;

    // A run queue of every connection that Aurora allows would be 16,000.
    private const double MostLoad = 100_000;

    private const int LongestIdentifier = 63;

    private static readonly SearchValues<byte> IdentifierBytes = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-"u8);

    private static readonly SearchValues<char> IdentifierChars = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-");

    public static bool Cpu(double percent) => percent is >= 0 and <= 100;

    public static bool Vcpus(double count) => count is >= 1 and <= MostVcpus && double.IsInteger(count);

    public static bool Load(double runQueue) => runQueue is >= 0 and <= MostLoad;

    public static bool Identifier(ReadOnlySpan<byte> text) => text.Length is >= 1 and <= LongestIdentifier && !text.ContainsAnyExcept(IdentifierBytes);

    public static bool Identifier(ReadOnlySpan<char> text) => text.Length is >= 1 and <= LongestIdentifier && !text.ContainsAnyExcept(IdentifierChars);
}
