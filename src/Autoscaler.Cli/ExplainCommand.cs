using System.CommandLine;
using Autoscaler.Cli.Explaining;
using Autoscaler.Cli.Replaying;

namespace Autoscaler.Cli;

/// <summary><c>autoscaler explain</c>: the decisions of a response in plain words, with what would have had to differ.</summary>
internal static class ExplainCommand
{
    private static readonly Option<string?> Journal = new("--journal") { Description = "The functions' log, as a file: lines, aws logs output or an export, plain or gzip.", HelpName = "FILE", Required = true };

    private static readonly Option<string?> Response = new("--response") { Description = "The response (an execution's name); without it, the last one.", HelpName = "NAME" };

    private static readonly Option<string?> At = new("--at") { Description = "The one turn that was in force then, in full: 2026-11-20T12:00:15Z.", HelpName = "TIME" };

    private static readonly Option<string?> Json = new("--json") { Description = "Writes the turns for machines; - is the output.", HelpName = "FILE" };

    public static Command Create()
    {
        var command = new Command("explain", "Tell what a response decided and why: its inputs, the raw goal, each limit that changed it, and what would have had to differ.\nExample: autoscaler explain --journal decide.log --at 2026-11-20T12:01:10Z")
        {
            Journal, Response, At, Json,
        };
        command.SetAction(parsed =>
        {
            var terminal = parsed.InvocationConfiguration;
            var problems = new List<string>();
            var at = RecordingOptions.Time(parsed, At, problems);
            return problems.Count > 0 ? Exit.Refuse(terminal.Error, problems)
                : ExplainScreen.Run(parsed.GetValue(Journal)!, parsed.GetValue(Response), at, parsed.GetValue(Json), terminal);
        });
        return command;
    }
}
