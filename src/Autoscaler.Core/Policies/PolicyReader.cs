using Autoscaler.Core.Policies.Reading;
using Autoscaler.Core.Policies.Rules;

namespace Autoscaler.Core.Policies;

/// <summary>
/// Reads the policy file: the policy, or everything that is wrong with it. Never throws, whatever the bytes. Strict JSON: comments and trailing commas are
/// refused, since the file is also read by editors, by the schema's validators and by whoever puts it into a parameter.
/// </summary>
public static class PolicyReader
{
    public const int MostBytes = 64 * 1024;

    public static PolicyReading Read(ReadOnlySpan<byte> utf8Json)
    {
        var problems = new Problems();
        var warnings = new Problems();
        IReadOnlyList<Values> clusters = PolicyText.Parse(utf8Json, problems) is { } root ? new FileReader(problems).Read(root) : [];
        var policy = new Policy([.. clusters.Select(ClusterBuilder.Cluster)]);
        PolicyRules.Check(policy, clusters, problems, warnings);
        return problems.Any ? new PolicyReading.Refused(problems.All()) : new PolicyReading.Accepted(policy, warnings.All());
    }
}
