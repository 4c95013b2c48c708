using Autoscaler.Core.Policies.Keys;

namespace Autoscaler.Core.Policies.Rules;

/// <summary>
/// A rule between keys of one cluster, which a schema cannot express. It says as a sentence why anybody should care. Of the keys that it reads, the first is the
/// one to blame; while one of them is unusable the rule is not asked.
/// </summary>
public sealed record Rule(string Name, IReadOnlyList<Key> Reads, string Why, Func<ClusterPolicy, IEnumerable<Breach>> Breaches)
{
    /// <summary>A breach is worth a look, but the policy stands.</summary>
    public bool IsWarning { get; init; }
}
