using Autoscaler.Functions.Messages;

namespace Autoscaler.Cli.Recordings;

/// <summary>A decided turn as a journal or a history has it.</summary>
/// <param name="Record">With everything it was decided from.</param>
/// <param name="Outcomes">What came of its writes, in words; empty where there were none, or nobody wrote it down.</param>
internal sealed record RecordedTurn(TurnRecord Record, IReadOnlyList<string> Outcomes)
{
    /// <summary>When it was observed; null of a turn that ended before it looked.</summary>
    public DateTimeOffset? At => Record.Observation?.At ?? Record.Memory?.LastTurnAt;
}
