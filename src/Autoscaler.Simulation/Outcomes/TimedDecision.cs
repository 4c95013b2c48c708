using Autoscaler.Core.Decisions;
using Autoscaler.Functions.Messages;

namespace Autoscaler.Simulation.Outcomes;

/// <param name="T">Seconds since the beginning; negative while the world settles.</param>
/// <param name="Response">The execution's name.</param>
/// <param name="Turn">Counted from 1.</param>
/// <param name="Decision">With its reason and its explanation.</param>
public sealed record TimedDecision(int T, string Response, int Turn, Decision Decision)
{
    /// <summary>As the journal has it, with everything it was made from; null where nobody kept it.</summary>
    public TurnRecord? Record { get; init; }
}
