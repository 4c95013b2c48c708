using System.CommandLine;
using Autoscaler.Cli.Simulating;
using Autoscaler.Cli.Validating;
using Autoscaler.Core.Policies;

namespace Autoscaler.Cli;

/// <summary><c>autoscaler validate</c>: what is wrong with a policy file, and what its thresholds come to.</summary>
internal static class ValidateCommand
{
    private static readonly Argument<string> PolicyFile = new("FILE") { Description = "The policy." };

    private static readonly Option<string?> Json = new("--json") { Description = "Writes the findings for machines; - is the output.", HelpName = "FILE" };

    public static Command Create()
    {
        var command = new Command("validate", "Check a policy file: every problem with its place and its remedy, the proof that its thresholds settle, and whether it carries the worst spike. Needs no account.\nExample: autoscaler validate config/autoscaler.json")
        {
            PolicyFile, Json,
        };
        command.SetAction(parsed =>
        {
            var terminal = parsed.InvocationConfiguration;
            var problems = new List<string>();
            var file = parsed.GetValue(PolicyFile)!;
            return InputFiles.Bytes(file, problems) is { } bytes
                ? ValidationScreen.Show(file, PolicyReader.Read(bytes), parsed.GetValue(Json), terminal)
                : Exit.Refuse(terminal.Error, problems);
        });
        return command;
    }
}
