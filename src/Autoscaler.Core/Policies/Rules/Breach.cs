namespace Autoscaler.Core.Policies.Rules;

/// <summary>
/// A rule that does not hold, with the numbers. The advice is a sentence that follows the rule's reason. Below is the way on from the blamed key, for an entry
/// of a list: [2].share.
/// </summary>
public sealed record Breach(string Found, string Allowed, string Advice, string Below = "")
{
    /// <summary>One breach, or none.</summary>
    public static IEnumerable<Breach> If(bool broken, Func<Breach> breach) => broken ? [breach()] : [];
}
