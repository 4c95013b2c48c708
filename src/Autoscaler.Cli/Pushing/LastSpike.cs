using Autoscaler.Aws.Desk;
using Autoscaler.Cli.Explaining;
using Autoscaler.Core.Decisions;
using Autoscaler.Core.Policies;
using Autoscaler.Functions.Messages;

namespace Autoscaler.Cli.Pushing;

/// <summary>
/// What a policy would have decided in the last response of a cluster, turn by turn, from what was observed then. What its own decisions would have led to was not
/// observed: <see cref="SpikeAgain"/> asks the local world.
/// </summary>
/// <param name="Response">Its name.</param>
/// <param name="Turns">As Step Functions remembers them.</param>
/// <param name="Different">Those that would have been decided otherwise.</param>
internal sealed record LastSpike(string Response, IReadOnlyList<TurnRecord> Turns, IReadOnlyList<(TurnRecord Turn, Decision Would)> Different)
{
    // A response that found an older one running has nothing to tell.
    private const int LeastTurns = 3;

    private const int MostLookedAt = 10;

    /// <returns>Null where Step Functions remembers none.</returns>
    public static async Task<LastSpike?> Of(ClusterPolicy policy, ResponseHistories histories, CancellationToken stop)
    {
        foreach (var one in (await histories.Of(policy.Id, stop)).Take(MostLookedAt))
        {
            var turns = await histories.Turns(one.Execution, stop);
            if (turns.Count >= LeastTurns)
            {
                return new LastSpike(one.Name, turns, [.. turns.Where(IsWhole).Select(turn => (turn, Would: DecisionLaw.Decide(policy, turn.Observation!, turn.Memory!).Decision)).Where(pair => WhatIf.Differs(pair.turn.Decision, pair.Would))]);
            }
        }

        return null;
    }

    private static bool IsWhole(TurnRecord turn) => turn is { Observation: not null, Memory: not null };
}
