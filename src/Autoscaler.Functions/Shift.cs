using Autoscaler.Core.Decisions;
using Autoscaler.Core.Observations;
using Autoscaler.Functions.Messages;
using Autoscaler.Functions.Ports;

namespace Autoscaler.Functions;

/// <summary>
/// Writes the decided weights, if both records still are what was observed. Every outcome is an answer: the next turn observes again and decides anew, so nothing is
/// tried twice here.
/// </summary>
public sealed class Shift(Gate gate, IWeightedRecords records, IJournal journal)
{
    public async Task<ShiftAnswer> Run(ResponseState state, CancellationToken stop)
    {
        if (state is not { Policy: { } policy, Records: { AreUsable: true } seen, Decision: { Kind: DecisionKind.Shift, To: { } to } })
        {
            throw new ArgumentException("The state holds no shift: no decided weights, no policy, or no pair of records.", nameof(state));
        }

        var answer = await gate.Ask(policy, state.Memory?.LastTurnAt, stop) is { } permit
            ? await Write(() => records.Replace(permit, policy.Record, seen, to, $"{state.Response} turn {state.Turn}", stop))
            : new ShiftAnswer(ShiftOutcome.Withheld, null);
        journal.Write(new JournalEntry.Shifted(state.Response ?? "", state.Turn ?? 0, policy.Id, seen.Serverless!.Weight, to.Serverless, answer.Outcome, answer.ChangeId));
        return answer;
    }

    public Task Warm(CancellationToken stop) => records.Warm(stop);

    private async Task<ShiftAnswer> Write(Func<Task<Replaced>> replace)
    {
        try
        {
            var replaced = await replace();
            return replaced.IsConflict ? new ShiftAnswer(ShiftOutcome.Conflict, null) : new ShiftAnswer(ShiftOutcome.Applied, replaced.ChangeId);
        }
        catch (OperationCanceledException late)
        {
            journal.Write(JournalEntry.Failed.Of(nameof(IWeightedRecords), new PortFailure.OutcomeUnknown("no answer in the time of a turn", late)));
            return new ShiftAnswer(ShiftOutcome.Unknown, null);
        }
        catch (PortFailure failure)
        {
            journal.Write(JournalEntry.Failed.Of(nameof(IWeightedRecords), failure));
            return new ShiftAnswer(failure switch
            {
                PortFailure.Retryable => ShiftOutcome.Postponed,
                PortFailure.Denied => ShiftOutcome.Denied,
                _ => ShiftOutcome.Unknown,
            }, null);
        }
    }
}
