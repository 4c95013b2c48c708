using System.Text.Json;
using Autoscaler.Core.Decisions;
using Autoscaler.Core.Memories;

namespace Autoscaler.Functions.Announcements;

/// <summary>An announcement in words: what happened, with the numbers behind it, what to do, and how to make the controller stop.</summary>
public static class AnnouncementText
{
    private const string Nothing = "Nothing to do: what follows stands in this thread.";

    public static ChatMessage Of(Announcement kind, Occasion occasion, Decision decision, Memory memory)
    {
        var told = Tell(kind, occasion, decision, memory);
        return new ChatMessage($"{occasion.Cluster}: {told.Title}", string.Join(" ", told.Sentences.OfType<string>()) + Pause(occasion), occasion.Response, told.Steps)
        {
            EventType = JsonNamingPolicy.CamelCase.ConvertName(kind.ToString()),
            Cluster = occasion.Cluster,
        };
    }

    private static Told Tell(Announcement kind, Occasion occasion, Decision decision, Memory memory) => kind switch
    {
        Announcement.Started or Announcement.FirstShift or Announcement.Finished => Course(kind, occasion, decision, memory),
        Announcement.HandEdit or Announcement.OverrideUnreadable or Announcement.Paused or Announcement.FloorForeign => Hands(kind, occasion, decision, memory),
        Announcement.AtCapacity or Announcement.Evacuated or Announcement.PoolsPinned or Announcement.BudgetSpent => Capacity(kind, decision, memory),
        Announcement.RecordsWrong or Announcement.WriteDenied or Announcement.FloorDenied or Announcement.LoadUnknown => Trouble(kind, decision),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "There is no text for this announcement."),
    };

    /// <summary>What every response goes through.</summary>
    private static Told Course(Announcement kind, Occasion occasion, Decision decision, Memory memory)
    {
        var why = decision.Explanation;
        return kind switch
        {
            Announcement.Started => new("a response has started", [Figures.Demand(why), Figures.Cpu(why), Figures.Share(decision)], [Nothing]),
            Announcement.FirstShift => new(
                $"serverless share {(decision.Reason == Reason.ObserveOnly ? "would go " : "")}{Figures.ShareChange(decision) ?? "raised"}",
                [Figures.Demand(why), Figures.Cpu(why), Figures.Share(decision), Figures.Limits(why), Figures.Readers(why), Figures.Floors(decision)],
                ["Nothing to do: new connections follow within seconds, those that are open when their pool renews them."]),
            _ => Finished(occasion, decision, memory),
        };
    }

    private static Told Finished(Occasion occasion, Decision decision, Memory memory)
    {
        var length = Figures.Duration(occasion.Now - occasion.StartedAt);
        return new(
            $"finished after {length}",
            [
                WhyFinished(decision.Reason),
                FormattableString.Invariant($"It took {length} and {memory.Turns} turns, and the serverless readers used {Figures.AcuHours(memory.AcuHours)}."),
                memory.ReadersWanted > 0 ? FormattableString.Invariant($"At most {memory.ReadersWanted} provisioned readers were wanted.") : null,
                Figures.Share(decision),
            ],
            ["Nothing to do."]);
    }

    private static string WhyFinished(Reason reason) => reason switch
    {
        Reason.AtRest => "The share is at rest, the floors are restored, and it has been quiet for long enough.",
        Reason.Superseded => "An older response of the cluster is running, so this one has nothing to do.",
        Reason.ClusterOff => "The policy's mode is off.",
        Reason.UnknownCluster => "The cluster is not in the policy any more.",
        Reason.UnknownVersion => "Its messages are of another version than the functions; Reconcile starts a new response if one is needed.",
        _ => "There is nothing left to do.",
    };

    /// <summary>What somebody has done by hand.</summary>
    private static Told Hands(Announcement kind, Occasion occasion, Decision decision, Memory memory) => kind switch
    {
        Announcement.HandEdit => new(
            "weights were set by hand",
            [
                memory.HandEdit is { } edit
                    ? FormattableString.Invariant($"Since {Figures.Time(edit.Since)} the weights are {edit.Weights.Provisioned}:{edit.Weights.Serverless} (provisioned:serverless), which no response has written.")
                    : "The weights are not what a response has written.",
                "They are respected for as long as the policy says (respectHandEdits).", Figures.Demand(decision.Explanation),
            ],
            ["To keep a share, pin it by an override instead: that has an owner, a reason and an end."]),
        Announcement.OverrideUnreadable => new(
            "the override cannot be read",
            [
                memory.Override is { } last
                    ? $"Whether an operator has paused the cluster is not known; the last word that was read counts until {Figures.Time(last.Expires)}."
                    : "Whether an operator has paused the cluster is not known; the response acts as if nobody had.",
            ],
            [$"Look at {Parameter(occasion)} and at the functions' right to read it."]),
        Announcement.Paused => new(
            memory.Override is { } pause ? $"paused by {PlainText.Quote(pause.Owner)}" : "paused",
            [
                memory.Override is { } until ? $"Until {Figures.Time(until.Expires)} nothing is written: {PlainText.Quote(until.Reason)}." : "Nothing is written.",
                Figures.Demand(decision.Explanation), Figures.Share(decision),
            ],
            [$"To end the pause now, delete {Parameter(occasion)}."]),
        _ => new(
            "somebody else has moved a floor",
            ["A minimum that this response has raised is not what the response made it, so it is left alone from now on.", Figures.Floors(decision)],
            ["If nobody meant to, set the minimum of the replica scaling or of the Serverless v2 range back by hand."]),
    };

    /// <summary>What help cannot do.</summary>
    private static Told Capacity(Announcement kind, Decision decision, Memory memory)
    {
        var why = decision.Explanation;
        return kind switch
        {
            Announcement.AtCapacity => new(
                "both pools are hot",
                ["The serverless pool is at its maximum and as busy as the provisioned one, so their load is evened out.", Figures.Demand(why), Figures.Cpu(why), Figures.Share(decision), Figures.Readers(why)],
                ["Raise serverless.maxAcu in the policy and the cluster's maximum, if there is money for it.", "Turn off what can wait: reports, crawlers, warm-up jobs."]),
            Announcement.Evacuated => new(
                "all traffic goes back to the provisioned pool",
                ["No serverless reader is left.", Figures.Share(decision), Figures.Cpu(why)],
                ["See in RDS why: they may have been deleted, have failed, or one was promoted to writer."]),
            Announcement.PoolsPinned => new(
                "connections stay where they are",
                [
                    "The share was raised long ago, and the load has not followed it: a weight moves new connections only, and the clients keep theirs.",
                    why.Measured is { } measured ? FormattableString.Invariant($"Of the open connections {measured.Value * 100:0} % are in the serverless pool.") : null, Figures.Share(decision), Figures.Cpu(why),
                ],
                ["Give the clients' connection pools a maximum lifetime; the policy's poolLifetime must be no shorter than that.", "To move them now, restart the clients, a few at a time."]),
            _ => new(
                "the spike's budget is spent",
                [
                    $"This response has used {Figures.AcuHours(memory.AcuHours)}.",
                    decision.Reason == Reason.BudgetSpent ? "Nothing is raised further." : "It goes on: the policy says to tell, not to stop.", Figures.Demand(why), Figures.Share(decision),
                ],
                ["If this spike is worth more, raise budget.acuHoursPerSpike."]),
        };
    }

    /// <summary>What somebody has to repair.</summary>
    private static Told Trouble(Announcement kind, Decision decision) => kind switch
    {
        Announcement.RecordsWrong => new(
            "the weighted records are not in order",
            ["One of the two is missing, or the group holds others, so weights are not shares and none is written.", Figures.Demand(decision.Explanation)],
            ["The group must hold exactly two records of the name, one for each set identifier of the policy."]),
        Announcement.FloorDenied => new(
            "a capacity minimum may not be raised",
            ["Traffic is moved all the same, but no readers or no serverless capacity are asked for.", Figures.Demand(decision.Explanation), Figures.Share(decision)],
            ["Look at the right of Provision's role to register the scalable target and to modify the cluster, and whether the target is there; CloudTrail names what was denied."]),
        Announcement.WriteDenied => new(
            "Route 53 refuses our change",
            ["The share stays as it is.", Figures.Demand(decision.Explanation), Figures.Share(decision)],
            ["Look at the right of Shift's role, or of record.roleArn, to change records of the hosted zone; CloudTrail names what was denied."]),
        _ => new(
            "the load is not known",
            ["No provisioned reader has a fresh sample, so the share stays as it is: help is never taken away out of ignorance.", Figures.Share(decision)],
            ["See whether Enhanced Monitoring runs every second on every reader, and whether the log group RDSOSMetrics grows."]),
    };

    private static string Parameter(Occasion occasion) => occasion.OverrideParameter is { } name ? $"the parameter {name}" : "the override's parameter";

    private static string Pause(Occasion occasion) => occasion.OverrideParameter is { } parameter
        ? $"\n\nTo pause this cluster for an hour (this replaces any other override; see it first with {PauseCommand.ToSee(parameter)}):\n```\n{PauseCommand.For(occasion.Cluster, parameter)}\n```"
        : "";

    private sealed record Told(string Title, IReadOnlyList<string?> Sentences, IReadOnlyList<string> Steps);
}
