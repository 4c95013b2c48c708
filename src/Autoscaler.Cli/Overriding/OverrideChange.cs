using System.CommandLine;
using System.Globalization;
using System.Text;
using Autoscaler.Aws.Desk;
using Autoscaler.Cli.Accounts;
using Autoscaler.Cli.Words;
using Autoscaler.Core.Overrides;
using Autoscaler.Functions;
using Autoscaler.Functions.Announcements;

namespace Autoscaler.Cli.Overriding;

/// <summary>Writes an operator's word, or takes it back, and tells people.</summary>
internal static class OverrideChange
{
    public static readonly Option<bool> Replace = new("--replace") { Description = "Writes over a parameter that cannot be read." };

    /// <param name="parsed">The command line.</param>
    /// <param name="request">Null: the word is taken back.</param>
    /// <param name="outside">The account.</param>
    /// <param name="stop">Ends the calls.</param>
    public static async Task<int> Run(ParseResult parsed, OverrideRequest? request, Outside outside, CancellationToken stop)
    {
        var terminal = parsed.InvocationConfiguration;
        var names = StackNames.Of(parsed, outside.Variable);
        var problems = new List<string>();
        var policy = await Policy(parsed, names, outside, problems, terminal.Error, stop);
        var named = parsed.GetValue(StackOptions.Cluster);
        var cluster = named is "*" || policy is null ? named : policy.Cluster(named, problems)?.Id;
        if (cluster is null && problems.Count == 0)
        {
            problems.Add("--cluster ID says whose word it is; * is all of them.");
        }

        return problems.Count > 0 ? Exit.Refuse(terminal.Error, problems) : await Write(parsed, names, policy, cluster!, request is null ? null : request with { Cluster = cluster! }, outside, stop);
    }

    private static async Task<int> Write(ParseResult parsed, StackNames names, DeployedPolicy? policy, string cluster, OverrideRequest? request, Outside outside, CancellationToken stop)
    {
        var (terminal, now) = (parsed.InvocationConfiguration, outside.Clock.GetUtcNow());
        if (await outside.Account.Parameters.Read(names.OverrideParameter, stop) is not { } before)
        {
            return Exit.Decline(terminal.Error, [$"{outside.Account.Parameters.Missing(names.OverrideParameter)}: nothing was written."]);
        }

        if (OverrideText.With(parsed.GetValue(Replace) ? null : before.Text, cluster, request, now, out var problem) is not { } text)
        {
            return Exit.Refuse(terminal.Error, [$"{names.OverrideParameter}: {problem}"]);
        }

        var version = await outside.Account.Parameters.Write(names.OverrideParameter, text, stop);
        var rest = request is null && cluster != "*" ? OverrideReader.Read(Encoding.UTF8.GetBytes(text)).For(cluster, now).Override : null;
        var says = rest is null ? Says(cluster, request) : $"{cluster}: its own override is gone, and the one for every cluster still holds it, by {PlainLine.Of(rest.Owner)} until {Time(rest.Expires)}: {PlainLine.Of(rest.Reason)}.";
        await terminal.Output.WriteLineAsync($"{says} Written to {names.OverrideParameter}, version {version}.");
        if (rest is not null)
        {
            await terminal.Error.WriteLineAsync("To take that back too: autoscaler resume --cluster '*'");
        }

        var topic = policy?.Policy.For(cluster)?.Notify ?? names.TopicArn ?? (await StackNames.Find(parsed, outside, stop)).TopicArn;
        var exit = await Tell(topic, cluster, says, request, outside.Account, terminal, stop);
        return rest is null ? exit : Exit.Findings;
    }

    // A pause must not fail for the want of a deployed policy: then nobody knows whether there is such a cluster. A file that was named is another thing.
    private static async Task<DeployedPolicy?> Policy(ParseResult parsed, StackNames names, Outside outside, List<string> problems, TextWriter error, CancellationToken stop)
    {
        var (file, unread) = (parsed.GetValue(StackOptions.Policy), new List<string>());
        try
        {
            if (await DeployedPolicy.Read(file, names.PolicyParameter, outside.Account.Parameters, file is null ? unread : problems, stop) is { } policy)
            {
                return policy;
            }
        }
        catch (PortFailure failure) when (DeskFailure.IsRefusal(failure))
        {
            unread.Add(DeskFailure.Of(failure)!);
        }

        if (unread.Count > 0)
        {
            await error.WriteLineAsync($"Whether the policy has this cluster is not known: {unread[0]}");
        }

        return null;
    }

    private static string Says(string cluster, OverrideRequest? request)
    {
        var whose = cluster == "*" ? "every cluster" : cluster;
        return request switch
        {
            null => $"{whose}: no override any more.",
            { Share: null } => $"{whose}: paused by {PlainLine.Of(request.Owner)} until {Time(request.Expires)}: {PlainLine.Of(request.Reason)}.",
            { Share: var share } => $"{whose}: share pinned at {Amount.Percent(share)} by {PlainLine.Of(request.Owner)} until {Time(request.Expires)}: {PlainLine.Of(request.Reason)}.",
        };
    }

    private static async Task<int> Tell(string? topic, string cluster, string says, OverrideRequest? request, DeskAccount account, InvocationConfiguration terminal, CancellationToken stop)
    {
        if (topic is null)
        {
            await terminal.Error.WriteLineAsync("Nobody is told: neither the policy nor --topic names a topic.");
            return Exit.Good;
        }

        try
        {
            var step = request is null ? "Nothing to do." : $"To take it back: autoscaler resume --cluster {CommandWords.Quoted(cluster)}";
            await account.Announcements.Tell(topic, new ChatMessage(says, says, $"{cluster}-override", [step]) { EventType = request is null ? "resumed" : request.Share is null ? "paused" : "pinned", Cluster = cluster }, stop);
            return Exit.Good;
        }
        catch (PortFailure failure)
        {
            await terminal.Error.WriteLineAsync($"It is in force, but nobody was told: {DeskFailure.Of(failure)}");
            return Exit.Findings;
        }
    }

    private static string Time(DateTimeOffset at) => at.ToUniversalTime().ToString("yyyy-MM-dd HH:mm 'UTC'", CultureInfo.InvariantCulture);
}
