using System.CommandLine;
using Autoscaler.Cli.Accounts;
using Autoscaler.Cli.Explaining;
using Autoscaler.Cli.Replaying;

namespace Autoscaler.Cli;

/// <summary><c>autoscaler explain</c>: the decisions of a response in plain words, with what would have had to differ.</summary>
internal static class ExplainCommand
{
    private static readonly Option<string?> Journal = new("--journal") { Description = "The log of the function Decide, as a file, instead of Step Functions' memory: lines, aws logs output or an export, plain or gzip.", HelpName = "FILE" };

    private static readonly Option<string?> Response = new("--response") { Description = "The response (an execution's name); without it, the last one.", HelpName = "NAME" };

    private static readonly Option<string?> At = new("--at") { Description = "The one turn that was in force then, in full: 2026-11-20T12:00:15Z.", HelpName = "TIME" };

    private static readonly Option<string?> Json = new("--json") { Description = "Writes the turns for machines; - is the output.", HelpName = "FILE" };

    private static readonly Option[] InAccount = [StackOptions.Cluster, StackOptions.Stack, StackOptions.Machine];

    public static Command Create(Outside outside)
    {
        var command = new Command("explain", "Tell what a response decided and why: its inputs, the raw goal, each limit that changed it, and what would have had to differ.\nExample: autoscaler explain --cluster shop --at 2026-11-20T12:01:10Z")
        {
            Journal, Response, At, StackOptions.Cluster, StackOptions.Stack, StackOptions.Machine, Json,
        };
        AccountVerb.Do(command, async (parsed, stop) =>
        {
            var (terminal, problems) = (parsed.InvocationConfiguration, new List<string>());
            var (at, response, json) = (RecordingOptions.Time(parsed, At, problems), parsed.GetValue(Response), parsed.GetValue(Json));
            if (parsed.GetValue(Journal) is not null)
            {
                GivenOptions.Exclude(parsed, InAccount, "only for the account, without --journal", problems);
            }

            if (problems.Count == 0 && parsed.GetValue(Journal) is { } journal)
            {
                return ExplainScreen.Run(journal, response, at, json, terminal);
            }

            if (problems.Count > 0)
            {
                return Exit.Refuse(terminal.Error, problems);
            }

            var found = await AccountResponses.Find(parsed, response, at, outside, problems, stop);
            return found is null ? Exit.Decline(terminal.Error, problems) : ExplainScreen.Show([found], response, at, json, terminal);
        });
        return command;
    }
}
