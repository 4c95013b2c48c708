using Autoscaler.Aws.Desk;
using Autoscaler.Cli.Accounts;
using Autoscaler.Core;
using Autoscaler.Core.Decisions;
using Autoscaler.Core.Observations;
using Autoscaler.Functions;

namespace Autoscaler.Cli.Drilling;

/// <summary>When each stage was reached: by AWS's own times where it keeps them, else when it was first seen.</summary>
internal sealed class DrillWatch(DrillPlan plan, Outside outside)
{
    // One slow question holds up neither the others nor the next second's samples for longer.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private readonly Weights rest = Weights.For(plan.Policy.Shift.Rest);

    private readonly Dictionary<string, DateTimeOffset> reached = new(StringComparer.Ordinal);

    // The step of each response that was seen last.
    private readonly Dictionary<string, long> seen = new(StringComparer.Ordinal);

    private string? change;

    /// <summary>What went wrong last, if it did.</summary>
    public string? Trouble { get; private set; }

    /// <summary>Of the responses that were seen, none is running any more.</summary>
    public bool HasEnded { get; private set; }

    public DateTimeOffset? At(string stage)
    {
        lock (reached)
        {
            return reached.TryGetValue(stage, out var at) ? at : null;
        }
    }

    /// <summary>
    /// Asks whatever is not known yet. An answer that does not come is asked for again a second later; so is one that is refused, since whoever ends now leaves the fleet as the drill has made it.
    /// </summary>
    public async Task Look(CancellationToken stop)
    {
        using var time = new CancellationTokenSource(Patience, outside.Clock);
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(stop, time.Token);
        await Task.WhenAll(Ask(Metric, patience.Token, stop), Ask(Responses, patience.Token, stop), Ask(Servers, patience.Token, stop));
    }

    private async Task Ask(Func<CancellationToken, Task> question, CancellationToken patience, CancellationToken stop)
    {
        try
        {
            await question(patience);
        }
        catch (PortFailure failure)
        {
            Trouble = failure.Message;
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            Trouble = "AWS was slow to answer";
        }
    }

    private async Task Metric(CancellationToken stop)
    {
        if (At(StageWords.Metric) is null && (await outside.Account.Heat.Read(plan.Policy.Id, plan.Policy.Detect, outside.Clock.GetUtcNow(), stop)).Cpu.Any(cpu => cpu >= plan.Policy.Detect.Cpu))
        {
            Reach(StageWords.Metric, outside.Clock.GetUtcNow());
        }
    }

    private async Task Responses(CancellationToken stop)
    {
        var running = await outside.Account.Responses(plan.Machine).Of(plan.Policy.Id, stop);
        foreach (var one in running.OrderBy(one => one.StartedAt))
        {
            Reach(StageWords.Started, one.StartedAt);
            seen.TryAdd(one.Execution, 0);
        }

        // Those that have just ended too: their last steps have not been read.
        foreach (var (execution, after) in seen.ToList())
        {
            foreach (var step in await outside.Account.Steps.Since(execution, after, stop))
            {
                seen[execution] = step.Event;
                Take(step);
            }
        }

        HasEnded = seen.Count > 0 && running.Count == 0;
    }

    private void Take(ResponseStep step)
    {
        if (!step.IsWrite)
        {
            Reach(StageWords.Decided, step.At);
            if (step.State.Decision is { Kind: DecisionKind.Shift, To: { } to } && to != rest)
            {
                Reach(StageWords.Shift, step.At);
            }
        }
        else if (step.State.Shift is { Outcome: ShiftOutcome.Applied, ChangeId: var changeId })
        {
            if (step.State.Decision?.To == rest)
            {
                Reach(StageWords.Home, step.At);
            }
            else if (Reach(StageWords.Written, step.At))
            {
                change = changeId;
            }
        }
    }

    private async Task Servers(CancellationToken stop)
    {
        if (change is not null && At(StageWords.InSync) is null && await outside.Account.Records.IsInSync(plan.Policy.Record, change, stop))
        {
            Reach(StageWords.InSync, outside.Clock.GetUtcNow());
        }
    }

    // The first time counts. The questions are asked at once, and their answers come when they come.
    private bool Reach(string stage, DateTimeOffset at)
    {
        lock (reached)
        {
            return reached.TryAdd(stage, at);
        }
    }
}
