using System.Globalization;

namespace Autoscaler.Core;

/// <summary>The part of new connections that DNS is asked to send to the serverless pool: 0 to 1.</summary>
public readonly record struct Share : IComparable<Share>
{
    public static readonly Share None = new(0);

    public static readonly Share All = new(1);

    public Share(double value)
    {
        // Written so that NaN is refused too.
        if (!(value is >= 0 and <= 1))
        {
            throw new ArgumentOutOfRangeException(nameof(value), value, "A share is a part of the whole: between 0 and 1.");
        }

        Value = value;
    }

    public double Value { get; }

    public static bool operator <(Share left, Share right) => left.Value < right.Value;

    public static bool operator >(Share left, Share right) => left.Value > right.Value;

    public static bool operator <=(Share left, Share right) => left.Value <= right.Value;

    public static bool operator >=(Share left, Share right) => left.Value >= right.Value;

    public int CompareTo(Share other) => Value.CompareTo(other.Value);

    public override string ToString() => Value.ToString("0.###", CultureInfo.InvariantCulture);
}
