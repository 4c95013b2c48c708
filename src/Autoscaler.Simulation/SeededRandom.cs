using System.Text;

namespace Autoscaler.Simulation;

/// <summary>
/// SplitMix64: the same numbers from the same seed on every runtime. Each part of the world takes a child by name, so that one more draw in one part
/// does not reshuffle the others.
/// </summary>
public sealed class SeededRandom
{
    private const ulong GoldenGamma = 0x9E3779B97F4A7C15;

    private readonly ulong seed;

    private ulong state;

    public SeededRandom(ulong seed)
    {
        this.seed = seed;
        state = seed;
    }

    public SeededRandom Child(string name)
    {
        // FNV-1a: string.GetHashCode differs from process to process.
        var hash = 0xCBF29CE484222325;
        foreach (var b in Encoding.UTF8.GetBytes(name))
        {
            hash = unchecked((hash ^ b) * 0x100000001B3);
        }

        return new SeededRandom(Mix(unchecked(seed ^ hash)));
    }

    public ulong NextBits()
    {
        state = unchecked(state + GoldenGamma);
        return Mix(state);
    }

    /// <summary>0 up to, but never, 1.</summary>
    public double NextFraction() => (NextBits() >> 11) * (1.0 / (1UL << 53));

    /// <summary>A whole number from 0 up to, but never, the end.</summary>
    public int Below(int end) => (int)(NextFraction() * end);

    public T Of<T>(params ReadOnlySpan<T> choices) => choices[Below(choices.Length)];

    private static ulong Mix(ulong z)
    {
        unchecked
        {
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
            return z ^ (z >> 31);
        }
    }
}
