using System.Globalization;
using Autoscaler.Core.Policies.Reading;

namespace Autoscaler.Core.Policies.Keys;

/// <summary>What may stand at a key. Bounds belong to the values that are allowed.</summary>
public abstract record Kind
{
    private Kind()
    {
    }

    /// <summary>In words, to follow "allowed:".</summary>
    public abstract string Allowed { get; }

    /// <summary>Percent of a CPU.</summary>
    public sealed record Cpu : Kind
    {
        public const double Lowest = 1;

        public const double Highest = 100;

        public override string Allowed => "a number from 1 to 100 (percent)";
    }

    /// <summary>A share, or a difference of shares.</summary>
    public sealed record Part(double Lowest, double Highest) : Kind
    {
        public override string Allowed => Between("a number", Lowest, Highest) + " (a share)";
    }

    /// <summary>A multiple of the step, or with a step of 0 any number.</summary>
    public sealed record Number(double Lowest, double Highest, double Step = 0) : Kind
    {
        public override string Allowed => Between("a number", Lowest, Highest) + (Step > 0 ? $" in steps of {Show(Step)}" : "");
    }

    public sealed record Whole(int Lowest, int Highest) : Kind
    {
        public override string Allowed => Between("a whole number", Lowest, Highest);
    }

    /// <summary>Whole seconds: the state machine and Route 53 know nothing smaller.</summary>
    public sealed record Duration(TimeSpan Shortest, TimeSpan Longest) : Kind
    {
        public override string Allowed => $"a duration from \"{DurationText.Of(Shortest)}\" to \"{DurationText.Of(Longest)}\"";
    }

    /// <summary>One of some words, which stand in the order of their enumeration's members.</summary>
    public sealed record Choice(IReadOnlyList<string> Options) : Kind
    {
        public override string Allowed => string.Join(" or ", Options.Select(option => $"\"{option}\""));
    }

    public sealed record Flag : Kind
    {
        public override string Allowed => "true or false";
    }

    public sealed record Text(Shape Shape) : Kind
    {
        public override string Allowed => Shape.Allowed;
    }

    /// <summary>An object; defaults and cluster are merged key by key.</summary>
    public sealed record Block(IReadOnlyList<Key> Keys) : Kind
    {
        public override string Allowed => "an object with the keys " + string.Join(", ", Keys.Select(key => key.Name));
    }

    /// <summary>A list of objects; a cluster's list takes the place of the default one.</summary>
    public sealed record Many(IReadOnlyList<Key> Keys, int Most) : Kind
    {
        public override string Allowed => $"a list of at most {Most} objects with the keys " + string.Join(", ", Keys.Select(key => key.Name));
    }

    private static string Between(string what, double lowest, double highest) => $"{what} from {Show(lowest)} to {Show(highest)}";

    private static string Show(double value) => value.ToString("0.###", CultureInfo.InvariantCulture);
}
