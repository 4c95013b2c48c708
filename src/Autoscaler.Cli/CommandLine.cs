using System.CommandLine;
using Autoscaler.Cli.Accounts;

namespace Autoscaler.Cli;

/// <summary>The verbs of <c>autoscaler</c>. Exit codes: 0 good, 1 findings, 2 the command line itself was wrong.</summary>
internal static class CommandLine
{
    private const int Usage = 2;

    public static int Run(string[] args, InvocationConfiguration terminal, Outside outside)
    {
        var parsed = Verbs(outside).Parse(args);

        // A shell that asks how a half-written line could go on gets an answer, not the errors of that line.
        return parsed.Errors.Count == 0 || IsQuestionOfAShell(args) ? parsed.Invoke(terminal) : Refuse(parsed, terminal.Error);
    }

    public static RootCommand Verbs(Outside outside) => new("Aurora spike autoscaler: moves read traffic to serverless readers in seconds, and back.")
    {
        SimulateCommand.Create(),
        ChaosCommand.Create(outside.Clock),
        ValidateCommand.Create(),
        CostCommand.Create(),
        ExplainCommand.Create(outside),
        ReplayCommand.Create(),
        TuneCommand.Create(),
        PauseCommand.Create(outside),
        PinCommand.Create(outside),
        ResumeCommand.Create(outside),
        StatusCommand.Create(outside),
        DoctorCommand.Create(outside),
        PushCommand.Create(outside),
        PrewarmCommand.Create(outside),
        DrillCommand.Create(outside),
    };

    private static bool IsQuestionOfAShell(string[] args) => args is [var first, ..] && first.StartsWith("[suggest", StringComparison.Ordinal);

    private static int Refuse(ParseResult parsed, TextWriter error)
    {
        // That a verb is missing goes without saying where one was mistyped.
        foreach (var problem in parsed.Errors.Count > 1 && parsed.UnmatchedTokens.Count > 0 ? parsed.Errors.Where(problem => problem.Message.Contains('\'')) : parsed.Errors)
        {
            error.WriteLine(problem.Message);
        }

        var verb = parsed.CommandResult.Command is RootCommand ? "" : $" {parsed.CommandResult.Command.Name}";
        error.WriteLine($"autoscaler{verb} --help shows what can be asked.");
        return Usage;
    }
}
