using System.CommandLine;
using System.Text;
using System.Text.Json.Nodes;
using Autoscaler.Aws.Desk;
using Autoscaler.Cli.Accounts;
using Autoscaler.Cli.Pushing;
using Autoscaler.Cli.Simulating;
using Autoscaler.Cli.Terminal;
using Autoscaler.Cli.Validating;
using Autoscaler.Core.Policies;
using Autoscaler.Functions;
using Spectre.Console;

namespace Autoscaler.Cli;

/// <summary><c>autoscaler push</c>: makes a policy file the one in force.</summary>
internal static class PushCommand
{
    private static readonly Argument<string> PolicyFile = new("FILE") { Description = "The policy." };

    private static readonly Option<bool> DryRun = new("--dry-run") { Description = "Shows everything and writes nothing." };

    private static readonly Option<bool> Make = new("--create") { Description = "Makes the parameter where there is none. The stack makes its own, so without it a missing one is a wrong --stack or region." };

    private static readonly Option<string?> Json = new("--json") { Description = "Writes what changes for machines; - is the output.", HelpName = "FILE" };

    public static Command Create(Outside outside)
    {
        var command = new Command("push", "Validate a policy, show how it differs from the deployed one and what it would have changed in the last response, then write the parameter.\nExample: autoscaler push config/autoscaler.json --dry-run")
        {
            PolicyFile, DryRun, Make, StackOptions.Stack, StackOptions.Machine, Json,
        };
        AccountVerb.Do(command, (parsed, stop) => Run(parsed, outside, stop));
        return command;
    }

    private static async Task<int> Run(ParseResult parsed, Outside outside, CancellationToken stop)
    {
        var (terminal, problems, file) = (parsed.InvocationConfiguration, new List<string>(), parsed.GetValue(PolicyFile)!);
        if (InputFiles.Bytes(file, problems) is not { } bytes)
        {
            return Exit.Refuse(terminal.Error, problems);
        }

        if (PolicyReader.Read(bytes) is not PolicyReading.Accepted { Policy: var policy })
        {
            return ValidationScreen.Show(file, PolicyReader.Read(bytes), parsed.GetValue(Json), terminal);
        }

        // Spaces cost room: a standard parameter holds 4 KB.
        var text = JsonNode.Parse(bytes)!.ToJsonString();
        if (Encoding.UTF8.GetByteCount(text) > SsmParameters.MostBytes)
        {
            return Exit.Refuse(terminal.Error, [$"{file}: {Encoding.UTF8.GetByteCount(text)} bytes without spaces, and a parameter holds {SsmParameters.MostBytes}: move what clusters share into defaults."]);
        }

        var names = await StackNames.Find(parsed, outside, stop);
        var before = await outside.Account.Parameters.Read(names.PolicyParameter, stop);
        if (before is null && !parsed.GetValue(Make) && !parsed.GetValue(DryRun))
        {
            return Exit.Decline(terminal.Error, [$"{outside.Account.Parameters.Missing(names.PolicyParameter)}, or say --create: nothing was written."]);
        }

        var changes = before is null ? null : JsonChanges.Of(Parse(before.Value.Text), JsonNode.Parse(text));
        var isQuiet = WrittenFile.IsOutput(parsed.GetValue(Json));
        var console = Screen.On(isQuiet ? TextWriter.Null : terminal.Output);
        PushScreen.Write(console, names.PolicyParameter, changes);
        var again = new JsonArray();
        foreach (var cluster in names.StateMachineArn is null ? [] : policy.Clusters)
        {
            again.Add(await Try(cluster, outside.Account.Histories(names.StateMachineArn!), console, terminal.Error, stop));
        }

        var version = parsed.GetValue(DryRun) || changes is [] ? null : await outside.Account.Parameters.Write(names.PolicyParameter, text, stop);
        console.WriteLine(version is null ? "Nothing was written." : $"{names.PolicyParameter} is version {version} now; the functions take it with their next turn.");
        return WrittenFile.Put(parsed.GetValue(Json), () => PushJson.Of(names.PolicyParameter, changes, again, version), terminal) ?? Exit.Good;
    }

    // What it would have changed is worth knowing and no condition.
    private static async Task<JsonNode?> Try(ClusterPolicy cluster, ResponseHistories histories, IAnsiConsole console, TextWriter error, CancellationToken stop)
    {
        try
        {
            var last = await LastSpike.Of(cluster, histories, stop);
            PushScreen.Write(console, cluster.Id, last);
            if (last is null)
            {
                return null;
            }

            var again = SpikeAgain.Of(last, cluster, error);
            PushScreen.Write(console, cluster, again);
            return PushJson.Of(cluster.Id, last, again);
        }
        catch (PortFailure failure)
        {
            await error.WriteLineAsync($"What it would have changed in the last response of {cluster.Id} is not known: {DeskFailure.Of(failure)}");
            return null;
        }
    }

    private static JsonNode? Parse(string text)
    {
        try
        {
            return JsonNode.Parse(text);
        }
        catch (System.Text.Json.JsonException)
        {
            return JsonValue.Create(text);
        }
    }
}
