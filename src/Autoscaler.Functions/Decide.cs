using System.Text.Json;
using Autoscaler.Core.Decisions;
using Autoscaler.Core.Memories;
using Autoscaler.Functions.Announcements;
using Autoscaler.Functions.Messages;
using Autoscaler.Functions.Ports;

namespace Autoscaler.Functions;

/// <summary>Applies the law to what was observed, journals it, and says what people should hear. Asks nobody.</summary>
/// <param name="journal">The story.</param>
/// <param name="announceTopic">Who is told where the policy names nobody; null: nobody.</param>
/// <param name="overrideParameter">Where an operator's pause goes: every announcement says how to write it.</param>
public sealed class Decide(IJournal journal, string? announceTopic, string? overrideParameter)
{
    /// <summary>Step Functions ends an execution after 25,000 events of history; a turn has at most 35.</summary>
    public const int MostTurns = 500;

    public ResponseState Run(ResponseState state)
    {
        var (decision, memory) = Judge(state);
        Continuation? next = null;
        if (decision.Kind == DecisionKind.Hold && memory.Turns >= MostTurns && state.Execution is { } execution)
        {
            // Floors that were to move are remembered, and the next execution tries them again.
            decision = decision with { Reason = Reason.Continued, Floors = null, Announcement = null };
            next = new Continuation(state.Cluster, execution, memory with { Turns = 0 });
        }

        journal.Write(new JournalEntry.Decided(new TurnRecord(
            TurnRecord.CurrentSchema, state.Response ?? "", state.Turn ?? 0, state.Cluster, state.PolicyVersion, state.Policy, state.Observation, state.Memory, decision)));
        return state with
        {
            Version = ResponseState.CurrentVersion,
            Observation = null,
            Memory = memory,
            Decision = decision,
            Continue = next,
            Announcement = decision.Announcement is { } news ? Tell(state, news, decision, memory) : null,
        };
    }

    private static Verdict Judge(ResponseState state) => state switch
    {
        { Version: not ResponseState.CurrentVersion } => End(Reason.UnknownVersion, state),
        { Policy: null } => End(Reason.UnknownCluster, state),
        { Policy.Mode: Core.Policies.Mode.Off } => End(Reason.ClusterOff, state),
        { Observation: null } => throw new ArgumentException("The state holds no observation.", nameof(state)),
        _ => DecisionLaw.Decide(state.Policy, state.Observation, state.Memory ?? Memory.Empty),
    };

    private static Verdict End(Reason reason, ResponseState state) => new(
        new Decision { Kind = DecisionKind.Finish, Reason = reason, WaitSeconds = 1, Explanation = new Explanation() },
        state.Memory ?? Memory.Empty);

    private Notice? Tell(ResponseState state, Announcement news, Decision decision, Memory memory)
    {
        if ((state.Policy?.Notify ?? announceTopic) is not { } topic)
        {
            return null;
        }

        var now = state.Observation?.At ?? default;
        var occasion = new Occasion(state.Cluster, state.Response ?? state.Cluster, memory.StartedAt ?? now, now, overrideParameter);
        var message = AnnouncementText.Of(news, occasion, decision, memory);
        using var json = JsonDocument.Parse(message.ToJson());
        return new Notice(topic, json.RootElement.Clone());
    }
}
