using System.Text;
using Autoscaler.Aws.Desk;
using Autoscaler.Cli.Simulating;
using Autoscaler.Core.Policies;

namespace Autoscaler.Cli.Accounts;

/// <summary>The policy that is in force, as far as a desk can know: the parameter's, or the file that the caller names.</summary>
/// <param name="Policy">Valid.</param>
/// <param name="Text">As it is written.</param>
/// <param name="Version">Of the parameter; null of a file.</param>
internal sealed record DeployedPolicy(Policy Policy, string Text, long? Version)
{
    /// <summary>For whoever only wants to look, while the newest policy is refused.</summary>
    public const string WayOn = "The functions go on with the policy before, if there was one. --policy FILE shows the account under a policy of yours.";

    /// <param name="file">Null: the parameter.</param>
    /// <param name="parameter">The parameter's name.</param>
    /// <param name="parameters">Reads it.</param>
    /// <param name="problems">Gets why there is none.</param>
    /// <param name="stop">Ends the call.</param>
    public static async Task<DeployedPolicy?> Read(string? file, string parameter, SsmParameters? parameters, List<string> problems, CancellationToken stop)
    {
        if (file is not null)
        {
            return InputFiles.Bytes(file, problems) is { } bytes ? Of(bytes, null, file, problems) : null;
        }

        return await OfParameter(parameter, parameters!, problems, stop);
    }

    /// <summary>The parameter's and no other.</summary>
    /// <param name="parameter">The parameter's name.</param>
    /// <param name="parameters">Reads it.</param>
    /// <param name="problems">Gets why there is none.</param>
    /// <param name="stop">Ends the call.</param>
    public static async Task<DeployedPolicy?> OfParameter(string parameter, SsmParameters parameters, List<string> problems, CancellationToken stop)
    {
        if (await parameters.Read(parameter, stop) is not { } found)
        {
            problems.Add($"{parameters.Missing(parameter)}.");
            return null;
        }

        return Of(Encoding.UTF8.GetBytes(found.Text), found.Version, parameter, problems);
    }

    /// <summary>The cluster that is meant: the named one, or the only one.</summary>
    public ClusterPolicy? Cluster(string? named, List<string> problems)
    {
        var found = named is null ? Policy.Clusters is [var only] ? only : null : Policy.For(named);
        if (found is null)
        {
            problems.Add($"--cluster{(named is null ? "" : $" {named}")}: {(named is null ? "name one of" : "the policy has no such cluster; it has")} {string.Join(", ", Policy.Clusters.Select(cluster => cluster.Id))}.");
        }

        return found;
    }

    private static DeployedPolicy? Of(byte[] text, long? version, string name, List<string> problems)
    {
        switch (PolicyReader.Read(text))
        {
            case PolicyReading.Accepted accepted:
                return new DeployedPolicy(accepted.Policy, Encoding.UTF8.GetString(text), version);
            case PolicyReading.Refused refused:
                problems.AddRange(refused.Problems.Select(problem => $"{name} {problem}"));
                return null;
            default:
                return null;
        }
    }
}
