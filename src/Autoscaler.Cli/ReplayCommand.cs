using System.CommandLine;
using Autoscaler.Cli.Replaying;
using Autoscaler.Cli.Simulating;
using Autoscaler.Simulation.Runs;

namespace Autoscaler.Cli;

/// <summary><c>autoscaler replay</c>: recorded samples, or a recorded journal, through the production decision code.</summary>
internal static class ReplayCommand
{
    private static readonly Option<string[]> Samples = new("--samples") { Description = "Recorded RDSOSMetrics: JSON lines, aws logs output, an export, plain or gzip.", HelpName = "FILE...", AllowMultipleArgumentsPerToken = true };

    private static readonly Option<string?> Journal = new("--journal") { Description = "A recorded journal instead: decides each turn again and reports the first difference.", HelpName = "FILE" };

    private static readonly Option<string?> Policy = new("--policy") { Description = "A policy file; without it, the one that ships.", HelpName = "FILE" };

    private static readonly Option<string?> Compare = new("--compare") { Description = "Another policy, side by side with it.", HelpName = "FILE" };

    private static readonly Option<string> Controllers = new("--controllers")
    {
        Description = $"Beside ours, of {string.Join(", ", Simulator.Controllers.Skip(1))}, with commas. none is the recorded fleet left alone.",
        HelpName = "LIST",
        DefaultValueFactory = _ => "none",
    };

    private static readonly Option<string?> Report = new("--report") { Description = "Writes a page with charts.", HelpName = "FILE.html" };

    private static readonly Option<string?> Json = new("--json") { Description = "Writes the outcome for machines; - is the output.", HelpName = "FILE" };

    private static readonly Option[] WithSamples = [Samples, Policy, Compare, Controllers, RecordingOptions.Provisioned, RecordingOptions.Serverless, RecordingOptions.From, RecordingOptions.To, Report];

    public static Command Create()
    {
        var command = new Command("replay", "Let the production code decide on recorded samples: what it would have done, and what would have come of it.\nExample: autoscaler replay --samples friday.log.gz --serverless shop-sls-1 --compare new.json --report friday.html")
        {
            Samples, Journal, Policy, Compare, Controllers, RecordingOptions.Provisioned, RecordingOptions.Serverless, RecordingOptions.From, RecordingOptions.To, Report, Json,
        };
        command.SetAction(parsed =>
        {
            var terminal = parsed.InvocationConfiguration;
            var files = parsed.GetValue(Samples) ?? [];
            if (parsed.GetValue(Journal) is { } journal)
            {
                var passedOver = new List<string>();
                GivenOptions.Exclude(parsed, WithSamples, "only with --samples; a journal's turns carry the policy that they were decided by", passedOver);
                return passedOver.Count == 0 ? JournalReplay.Run(journal, parsed.GetValue(Json), terminal) : Exit.Refuse(terminal.Error, passedOver);
            }

            var (problems, notes) = (new List<string>(), new List<string>());
            return Read(parsed, files, problems, notes) is { } inputs ? ReplayScreen.Run(inputs with { Notes = notes }, terminal) : Exit.Refuse(terminal.Error, problems);
        });
        return command;
    }

    private static ReplayInputs? Read(ParseResult parsed, string[] files, List<string> problems, List<string> notes)
    {
        if (files.Length == 0)
        {
            problems.Add("--samples FILE... or --journal FILE says what is replayed.");
        }

        var policy = InputFiles.Policy(parsed.GetValue(Policy), problems, notes);
        var other = parsed.GetValue(Compare) is { } file ? InputFiles.Policy(file, problems, notes) : null;
        var (from, to) = RecordingOptions.Times(parsed, problems);
        var controllers = parsed.GetValue(Controllers)!.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        problems.AddRange(controllers.Where(name => !Simulator.Controllers.Contains(name)).Select(name => $"--controllers {name}: there is no such controller; there are {string.Join(", ", Simulator.Controllers)}."));
        return problems.Count > 0 ? null : new ReplayInputs
        {
            Files = files,
            Policy = policy!,
            Other = other is null ? null : (Path.GetFileName(parsed.GetValue(Compare))!, other),
            Controllers = controllers,
            Provisioned = RecordingOptions.List(parsed, RecordingOptions.Provisioned),
            Serverless = RecordingOptions.List(parsed, RecordingOptions.Serverless),
            From = from,
            To = to,
            ReportFile = parsed.GetValue(Report),
            JsonFile = parsed.GetValue(Json),
            CommandLine = CommandWords.Of(parsed),
        };
    }
}
