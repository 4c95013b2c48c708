using Autoscaler.Core.Decisions;
using Autoscaler.Core.Fleet;
using Autoscaler.Core.Observations;
using Autoscaler.Core.Policies;
using Autoscaler.Functions.Messages;
using Autoscaler.Functions.Ports;

namespace Autoscaler.Functions;

/// <summary>Moves the floors as decided: readers first, since replica scaling acts only while the cluster is available, and a change of ACU may end that.</summary>
public sealed class Provision(Gate gate, IFloors floors, IJournal journal)
{
    public async Task<ProvisionAnswer> Run(ResponseState state, CancellationToken stop)
    {
        if (state is not { Policy: { } policy, Decision.Floors: { } moves })
        {
            throw new ArgumentException("The state holds no floors to move, or no policy.", nameof(state));
        }

        var permit = await gate.Ask(policy, state.Memory?.LastTurnAt, stop);
        var answers = new List<FloorAnswer>();
        foreach (var move in moves.OrderBy(move => move.Floor))
        {
            var outcome = permit is null ? FloorOutcome.Withheld : IsInside(move, policy) ? await Move(permit, policy.Id, move, stop) : FloorOutcome.Denied;
            answers.Add(new FloorAnswer(move.Floor, outcome));
            journal.Write(new JournalEntry.Provisioned(state.Response ?? "", state.Turn ?? 0, policy.Id, move.Floor, move.From, move.To, outcome));
        }

        return new ProvisionAnswer(answers);
    }

    public Task Warm(CancellationToken stop) => floors.Warm(stop);

    // The last look before the widest permission that we have: no more than the policy and a cluster allow, whatever the message says.
    private static bool IsInside(FloorMove move, ClusterPolicy policy) => move.Floor switch
    {
        Floor.Acu => move.To >= Math.Min(policy.Serverless.MinAcu, move.From) && move.To <= policy.Serverless.MaxAcu,
        _ => move.To >= Math.Min(policy.Readers.Min, move.From) && move.To <= ClusterNow.MostReaders && move.To == Math.Floor(move.To),
    };

    private async Task<FloorOutcome> Move(Permit permit, string cluster, FloorMove move, CancellationToken stop)
    {
        try
        {
            return await floors.Move(permit, cluster, move, stop);
        }
        catch (OperationCanceledException late)
        {
            journal.Write(JournalEntry.Failed.Of(nameof(IFloors), new PortFailure.OutcomeUnknown("no answer in the time of a turn", late)));
            return FloorOutcome.Unknown;
        }
        catch (PortFailure failure)
        {
            journal.Write(JournalEntry.Failed.Of(nameof(IFloors), failure));
            return failure switch
            {
                PortFailure.Retryable => FloorOutcome.Postponed,
                PortFailure.Denied => FloorOutcome.Denied,
                _ => FloorOutcome.Unknown,
            };
        }
    }
}
