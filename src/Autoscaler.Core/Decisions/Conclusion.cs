using Autoscaler.Core.Memories;

namespace Autoscaler.Core.Decisions;

/// <summary>Turns a choice into the decision, with everything that goes with it, and into what the next turn has to know.</summary>
internal static class Conclusion
{
    private const int MostIntended = 3;

    public static Verdict Of(Situation situation, Choice choice)
    {
        var (moves, memory) = FloorMoves.Of(situation, choice);
        memory = Remember(situation, choice, memory, moves.Count > 0);
        var decision = new Decision
        {
            Kind = choice.Kind,
            Reason = choice.Reason,
            To = choice.To,
            Floors = moves.Count > 0 ? moves : null,
            WaitSeconds = (int)Wait(situation, choice).TotalSeconds,
            Explanation = Explain(situation, choice, memory),
        };

        var news = News.Of(situation, decision, memory);
        return new Verdict(decision with { Announcement = news }, news is { } told ? memory with { Told = [.. memory.Told, told] } : memory);
    }

    private static Memory Remember(Situation situation, Choice choice, Memory memory, bool moves)
    {
        var now = situation.Now.At;
        var isShift = choice.To is not null && situation.Now.Records is { AreUsable: true };
        return memory with
        {
            Turns = memory.Turns + 1,
            OverrideMissed = memory.OverrideMissed || choice.Reason == Reason.OverrideUnreadable,
            AtRestSince = situation.IsAtRest ? memory.AtRestSince ?? now : null,
            QuietTurns = !moves && choice.To is null && Ending.IsQuiet(situation) && choice.Reason is Reason.Quiet or Reason.AtRest or Reason.RecordsWrong ? memory.QuietTurns + 1 : 0,
            Writes = isShift ? [.. memory.Writes, now] : memory.Writes,
            Intended = isShift ? [.. memory.Intended.TakeLast(MostIntended - 1), choice.To!.Value] : memory.Intended,
            Intent = isShift
                ? new Intent(situation.Now.Records!.Provisioned!.Weight, situation.Now.Records.Serverless!.Weight, choice.To!.Value, now)
                : memory.Intent,
        };
    }

    private static TimeSpan Wait(Situation situation, Choice choice)
    {
        var turn = situation.Policy.Turn;
        var isBusy = choice.Kind == DecisionKind.Shift || choice.IsUrgent || choice.Reason == Reason.InFlight || situation.Demand is { IsSaturated: true };
        return choice.Wait ?? (isBusy ? turn.PanicWait : turn.Wait);
    }

    private static Explanation Explain(Situation situation, Choice choice, Memory memory) => new()
    {
        Present = situation.Present,
        AchievedLow = situation.Achieved?.Low,
        AchievedHigh = situation.Achieved?.High,
        Measured = situation.Measured,
        Capacity = situation.Provisioned?.Capacity,
        ProvisionedBusy = situation.Provisioned?.Busy,
        ServerlessBusy = situation.Serverless.Busy,
        ServerlessCpu = situation.Serverless.Ready > 0 ? situation.Serverless.Cpu : null,
        Saturated = situation.Demand?.IsSaturated ?? false,
        DemandOut = situation.Demand?.Out,
        DemandBack = memory.Peaks.Count > 0 ? memory.Peaks.Max(peak => peak.Demand) : null,
        DemandPlain = situation.Demand?.Plain,
        Goal = choice.Goal ?? (situation is { Provisioned: not null, Demand: not null } ? Goal.Outwards(situation) : null),
        Home = choice.Home,
        Limits = choice.Limits,
        Result = choice.To?.Share ?? situation.Present,
        ReadersWanted = memory.ReadersWanted > 0 ? memory.ReadersWanted : null,
        AcuHours = memory.AcuHours > 0 ? memory.AcuHours : null,
    };
}
