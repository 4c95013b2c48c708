using System.CommandLine;
using System.Text.Json.Nodes;
using Autoscaler.Cli.Accounts;
using Autoscaler.Cli.Doctoring;
using Autoscaler.Cli.Status;
using Autoscaler.Cli.Terminal;
using Autoscaler.Core.Policies;
using Autoscaler.Functions;

namespace Autoscaler.Cli;

/// <summary><c>autoscaler doctor</c>: whether the account is ready. It reads and writes nothing.</summary>
internal static class DoctorCommand
{
    private static readonly Option<string?> Json = new("--json") { Description = "Writes the findings for machines; - is the output.", HelpName = "FILE" };

    private static readonly Option<string?> Local = new("--policy") { Description = "The local policy file: compared with the deployed one, and checked where none is deployed.", HelpName = "FILE" };

    public static Command Create(Outside outside)
    {
        var command = new Command("doctor", "Check, without writing anything, whether the account is ready: monitoring, tiers, endpoints, records, subscription, alarms, scaling, permissions. Each finding says what, why it matters, and the command that mends it.\nExample: autoscaler doctor --cluster shop --policy config/autoscaler.json")
        {
            StackOptions.Cluster, StackOptions.Stack, Local, StackOptions.Machine, StackOptions.Topic, Json,
        };
        AccountVerb.Do(command, (parsed, stop) => Run(parsed, outside, stop));
        return command;
    }

    private static async Task<int> Run(ParseResult parsed, Outside outside, CancellationToken stop)
    {
        var terminal = parsed.InvocationConfiguration;
        var (names, problems, file) = (await StackNames.Find(parsed, outside, stop), new List<string>(), parsed.GetValue(Local));
        var local = file is null ? null : await DeployedPolicy.Read(file, "", null, problems, stop);
        var isDeployed = await outside.Account.Parameters.Read(names.PolicyParameter, stop) is not null;
        var refused = new List<string>();
        var deployed = local is not null && !isDeployed ? null : await DeployedPolicy.Read(null, names.PolicyParameter, outside.Account.Parameters, refused, stop);
        var policy = deployed ?? local;
        if (policy is null && problems.Count == 0)
        {
            return Exit.Decline(terminal.Error, [.. refused, DeployedPolicy.WayOn]);
        }

        List<ClusterPolicy> clusters = policy is null ? [] : parsed.GetValue(StackOptions.Cluster) is not { } named ? [.. policy.Policy.Clusters] : policy.Cluster(named, problems) is { } one ? [one] : [];
        if (problems.Count > 0)
        {
            return Exit.Refuse(terminal.Error, problems);
        }

        var found = new List<Diagnosis>();
        if (refused.Count > 0)
        {
            found.Add(new Diagnosis("PolicyRejected", clusters[0].Id, refused[0], "The functions go on with the policy before, if there was one.", $"autoscaler push {CommandWords.Quoted(file!)}"));
        }

        foreach (var cluster in clusters)
        {
            found.AddRange(await Cluster(cluster, names, outside, stop));
            if (local is not null && deployed is not null && !JsonNode.DeepEquals(JsonNode.Parse(local.Text), JsonNode.Parse(deployed.Text)))
            {
                found.Add(new Diagnosis("PolicyDiffers", cluster.Id, $"{names.PolicyParameter} is not {file}.", "What was tried and what is in force are two things.", $"autoscaler push {CommandWords.Quoted(file!)}"));
            }
        }

        if (!WrittenFile.IsOutput(parsed.GetValue(Json)))
        {
            DoctorScreen.Write(Screen.On(terminal.Output), [.. clusters.Select(cluster => cluster.Id)], found);
        }

        return WrittenFile.Put(parsed.GetValue(Json), () => DoctorScreen.Json(found), terminal) ?? (found.Count > 0 ? Exit.Findings : Exit.Good);
    }

    private static async Task<IReadOnlyList<Diagnosis>> Cluster(ClusterPolicy policy, StackNames names, Outside outside, CancellationToken stop)
    {
        var found = new List<Diagnosis>(await ReconcileCheck.Of(policy, names, outside, stop));
        Core.Fleet.ClusterNow? cluster = null;
        try
        {
            cluster = await outside.Account.Clusters.Describe(policy.Id, stop);
        }
        catch (PortFailure)
        {
            // Reconcile has asked the same, and its finding says what is wrong.
        }

        if (cluster is not null)
        {
            found.AddRange(ReaderChecks.Of(policy, cluster));
            var status = await StatusReading.Of(policy with { Mode = Mode.Observe }, "", names, outside, stop);
            found.AddRange(status.Now is { } now ? ReaderChecks.Connections(policy, now) : []);
        }

        found.AddRange(await SubscriptionCheck.Of(policy, names.Stack, cluster, outside.Account.Subscription, stop));
        return found;
    }
}
