namespace Autoscaler.Core.Policies.Reading;

/// <summary>A value of the policy file after its kind was checked.</summary>
internal abstract record Value
{
    private Value()
    {
    }

    public sealed record Number(double Amount) : Value;

    public sealed record Whole(int Count) : Value;

    public sealed record Duration(TimeSpan Span) : Value;

    public sealed record Text(string Content) : Value;

    public sealed record Flag(bool IsSet) : Value;

    public sealed record Option(int Index) : Value;

    public sealed record Many(IReadOnlyList<Values> Entries) : Value;

    /// <summary>An optional key that is left out or null.</summary>
    public sealed record Nothing : Value;

    /// <summary>Refused; the problem has been reported.</summary>
    public sealed record Unusable : Value;
}
