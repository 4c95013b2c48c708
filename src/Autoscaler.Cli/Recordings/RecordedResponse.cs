namespace Autoscaler.Cli.Recordings;

/// <summary>The turns of one response, in their order; never none.</summary>
internal sealed record RecordedResponse(string Name, IReadOnlyList<RecordedTurn> Turns)
{
    public DateTimeOffset? From => Turns.Select(turn => turn.At).FirstOrDefault(at => at is not null);

    public DateTimeOffset? To => Turns.Select(turn => turn.At).LastOrDefault(at => at is not null);
}
