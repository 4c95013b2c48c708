using System.CommandLine;
using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Autoscaler.Aws.Desk;
using Autoscaler.Cli.Accounts;
using Autoscaler.Cli.Prewarms;
using Autoscaler.Cli.Terminal;
using Autoscaler.Core.Policies;
using Autoscaler.Core.Policies.Reading;

namespace Autoscaler.Cli;

/// <summary><c>autoscaler prewarm</c>: help ahead of a spike, now or by the policy's schedules.</summary>
internal static class PrewarmCommand
{
    private static readonly Option<string?> For = new("--for") { Description = "How long: 45m, 2h; required.", HelpName = "DURATION" };

    private static readonly Option<string?> Share = new("--share") { Description = "The least share meanwhile, 0 to 1.", HelpName = "SHARE" };

    private static readonly Option<string?> Acu = new("--acu") { Description = "The serverless floor meanwhile.", HelpName = "ACU" };

    private static readonly Option<string?> Readers = new("--readers") { Description = "The least provisioned readers meanwhile.", HelpName = "N" };

    private static readonly Option<string?> Json = new("--json") { Description = "Writes the schedules for machines; - is the output.", HelpName = "FILE" };

    public static Command Create(Outside outside)
    {
        var list = new Command("list", "Show the policy's schedules, and when each starts next.\nExample: autoscaler prewarm list --policy config/autoscaler.json") { StackOptions.Stack, StackOptions.Policy, Json };
        AccountVerb.Do(list, (parsed, stop) => List(parsed, outside, stop));
        var now = new Command("now", "Ask for help from this minute on: adds a schedule to the deployed policy that names this minute. Reconcile starts the response within a minute.\nExample: autoscaler prewarm now --cluster shop --acu 16 --readers 4 --for 2h") { StackOptions.Cluster, For, Share, Acu, Readers, StackOptions.Stack };
        AccountVerb.Do(now, (parsed, stop) => Now(parsed, outside, stop));
        return new Command("prewarm", "Help ahead of a spike: now, or by the policy's schedules.\nExample: autoscaler prewarm now --cluster shop --acu 16 --for 2h") { list, now };
    }

    private static async Task<int> List(ParseResult parsed, Outside outside, CancellationToken stop)
    {
        var (terminal, problems, file) = (parsed.InvocationConfiguration, new List<string>(), parsed.GetValue(StackOptions.Policy));
        if (await DeployedPolicy.Read(file, StackNames.Of(parsed, outside.Variable).PolicyParameter, file is null ? outside.Account.Parameters : null, problems, stop) is not { } policy)
        {
            return Exit.Refuse(terminal.Error, problems);
        }

        if (!WrittenFile.IsOutput(parsed.GetValue(Json)))
        {
            PrewarmTable.Write(Screen.On(terminal.Output), policy.Policy.Clusters, outside.Clock.GetUtcNow());
        }

        return WrittenFile.Put(parsed.GetValue(Json), () => PrewarmTable.Json(policy.Policy.Clusters, outside.Clock.GetUtcNow()), terminal) ?? Exit.Good;
    }

    private static async Task<int> Now(ParseResult parsed, Outside outside, CancellationToken stop)
    {
        var (terminal, problems, now) = (parsed.InvocationConfiguration, new List<string>(), outside.Clock.GetUtcNow());
        var duration = parsed.GetValue(For) is { } text ? DurationText.Read(text) : null;
        if (duration is null)
        {
            problems.Add($"--for{(parsed.GetValue(For) is { } wrong ? $" {wrong}" : "")}: say how long, such as 45m or 2h.");
        }

        var (share, acu, readers) = (Number(parsed, Share, problems), Number(parsed, Acu, problems), GivenOptions.Whole(parsed, Readers, GivenOptions.MostReaders, problems));
        var names = StackNames.Of(parsed, outside.Variable);
        var deployed = problems.Count > 0 ? null : await DeployedPolicy.Read(null, names.PolicyParameter, outside.Account.Parameters, problems, stop);
        if (deployed?.Cluster(parsed.GetValue(StackOptions.Cluster), problems) is not { } cluster)
        {
            return Exit.Refuse(terminal.Error, problems);
        }

        var policy = JsonNode.Parse(deployed.Text)!.AsObject();
        PrewarmEntry.AddTo(policy, cluster.Id, PrewarmEntry.Of(now, duration!.Value, share, acu, readers), entry => PrewarmTimes.IsOver(entry, now), cluster.Prewarm);
        var written = policy.ToJsonString();
        if (PolicyReader.Read(Encoding.UTF8.GetBytes(written)) is PolicyReading.Refused refused)
        {
            return Exit.Refuse(terminal.Error, refused.Problems.Select(problem => problem.ToString()));
        }

        if (Encoding.UTF8.GetByteCount(written) > SsmParameters.MostBytes)
        {
            return Exit.Refuse(terminal.Error, [$"{names.PolicyParameter}: a parameter holds {SsmParameters.MostBytes} bytes, and this would be {Encoding.UTF8.GetByteCount(written)}."]);
        }

        var version = await outside.Account.Parameters.Write(names.PolicyParameter, written, stop);
        await terminal.Output.WriteLineAsync($"{cluster.Id}: prewarmed for {DurationText.Of(duration.Value)} from this minute on. {names.PolicyParameter} is version {version} now; Reconcile starts the response within a minute{(cluster.Mode == Mode.Act ? "" : ", and in its mode nothing is written")}.");
        return Exit.Good;
    }

    private static double? Number(ParseResult parsed, Option<string?> option, List<string> problems)
    {
        if (parsed.GetValue(option) is not { } text)
        {
            return null;
        }

        if (double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value))
        {
            return value;
        }

        problems.Add($"{option.Name} {text}: a number.");
        return null;
    }
}
