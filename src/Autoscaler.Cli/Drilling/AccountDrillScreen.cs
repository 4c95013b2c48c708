using System.CommandLine;
using System.Text.Json.Nodes;
using Autoscaler.Cli.Terminal;
using Autoscaler.Cli.Words;
using Spectre.Console;

namespace Autoscaler.Cli.Drilling;

/// <summary>What a game day in the account came to.</summary>
internal static class AccountDrillScreen
{
    public static int Write(DrillPlan plan, DrillRun run, bool isStopped, string? json, InvocationConfiguration terminal)
    {
        var (stages, within) = (run.Stages, plan.Request.Within?.TotalSeconds);
        var isMet = within is null || stages.First(stage => stage.What == StageWords.Written).At <= within;
        if (!WrittenFile.IsOutput(json))
        {
            Show(Screen.On(terminal.Output), plan, run, isMet);
        }

        var isGood = !isStopped && isMet && stages.All(stage => stage.At is not null);
        return WrittenFile.Put(json, () => Json(plan, stages, isMet), terminal) ?? (isGood ? Exit.Good : Exit.Findings);
    }

    /// <summary>What becomes of the share when nobody pushes samples any more.</summary>
    public static string Outlook(DrillPlan plan, DrillRun run) => plan.IsEndAwaited && !run.HasEnded
        ? $"Nobody speaks for {string.Join(", ", plan.Readers.Where(reader => !reader.IsWatched).Select(reader => reader.Instance.Name))} now, so what is out may stay out: have it monitored every second, or autoscaler pin {plan.Policy.Shift.Rest} --cluster {plan.Policy.Id} --reason drill --for 1h --stack {plan.Stack}"
        : $"The share goes home by itself, and the floors after it: autoscaler status --watch --stack {plan.Stack}";

    private static void Show(IAnsiConsole console, DrillPlan plan, DrillRun run, bool isMet)
    {
        console.Write(new Paragraph($"{plan.Policy.Record.Name}, drilled in the account: after the first hot second\n", Palette.Heading));
        console.Write(StageTable.Of(console, run.Stages));
        console.Write(new Paragraph("Starts, turns and writes by AWS's clock; the rest by this machine's, when it was first seen: it looked once a second.\n", Palette.Quiet));
        foreach (var trouble in run.Troubles)
        {
            console.Write(new Paragraph($"On the way, and tried again: {PlainLine.Of(trouble)}.\n", Palette.Quiet));
        }

        if (plan.Request.Within is { } objective)
        {
            console.Write(StageTable.Objective(StageWords.Written, objective.TotalSeconds, isMet));
        }

        if (run.Stages.Any(stage => stage.What == StageWords.Written && stage.At is not null) && !run.HasEnded)
        {
            console.Write(new Paragraph($"{Outlook(plan, run)}\n", Palette.Quiet));
        }
    }

    private static string Json(DrillPlan plan, IReadOnlyList<DrillStage> stages, bool isMet) => new JsonObject
    {
        ["record"] = plan.Policy.Record.Name,
        ["cluster"] = plan.Policy.Id,
        ["stages"] = StageTable.Json(stages),
        ["within_seconds"] = plan.Request.Within?.TotalSeconds,
        ["met"] = plan.Request.Within is null ? null : isMet,
    }.ToJsonString();
}
