using Autoscaler.Core.Policies;

namespace Autoscaler.Core.Decisions;

/// <summary>A share that a rule wants, on its way through the limits.</summary>
internal sealed record Proposal(Situation Situation, Share To, Reason Reason)
{
    // A write nobody has confirmed for so long is not waited for any more.
    private static readonly TimeSpan LongestFlight = TimeSpan.FromSeconds(10);

    // Where connections live long, a step takes effect slowly anyway: after this it has been seen.
    private static readonly TimeSpan LongestArrival = TimeSpan.FromMinutes(2);

    private const double Arrived = 0.02;

    // AWS: an added reader takes up to 20 minutes.
    private static readonly TimeSpan LongestCreation = TimeSpan.FromMinutes(20);

    public Share? Goal { get; init; }

    public Share? Home { get; init; }

    public IReadOnlyList<AppliedLimit> Limits { get; init; } = [];

    private Share Present => Situation.Present!.Value;

    private bool IsOut => To > Present;

    /// <summary>Lowers or raises the wanted share to what a limit allows.</summary>
    public Proposal Bounded(Limit limit, Share to) => to == To ? this : this with { To = to, Limits = [.. Limits, new AppliedLimit(limit, To, to)] };

    /// <summary>The write, if no limit forbids it; else the hold, with the limit that did.</summary>
    public Choice Settle(params ReadOnlySpan<(Limit Limit, Reason Reason, bool Holds)> checks)
    {
        if (Weights.For(To) == Weights.For(Present))
        {
            return Choice.Hold(Reason.InBand) with { Goal = Goal, Home = Home, Limits = Limits };
        }

        foreach (var (limit, reason, holds) in checks)
        {
            if (holds)
            {
                return Held(limit, reason);
            }
        }

        return new Choice(DecisionKind.Shift, Reason) { To = Weights.For(To), Goal = Goal, Home = Home, Limits = Limits };
    }

    public (Limit, Reason, bool) Readiness() => (Limit.Readiness, Reason.ServerlessNotReady, IsOut && Situation.Serverless.Ready == 0);

    public (Limit, Reason, bool) Capacity() => (Limit.Headroom, Reason.AtCapacity, IsOut && Situation.IsAtCapacity);

    // What is there at rest is not the spike's: without it a response that has spent its budget would never end.
    public (Limit, Reason, bool) Budget() =>
        (Limit.Budget, Reason.BudgetSpent, IsOut && Reason != Reason.BelowRest && Situation.Policy.Budget is { OnExceed: OnExceed.Enforce } budget && Situation.Memory.AcuHours >= budget.AcuHoursPerSpike);

    public (Limit, Reason, bool) InFlight() => (Limit.InFlight, Reason.InFlight,
        Situation.Memory.Intent is { IsInSync: false } intent && (Situation.Now.At - intent.At).Duration() < LongestFlight);

    public (Limit, Reason, bool) Arrival() => (Limit.Arrival, Reason.StepArriving,
        Situation.Memory.LastMove is { Out: false } last && (Situation.Now.At - last.At).Duration() < LongestArrival
        && Situation.Achieved is { } achieved && achieved.High.Value - Present.Value > Arrived);

    // Who returns before the readers are there that demand has asked for goes out again if it still grows.
    public (Limit, Reason, bool) Fleet() => (Limit.Fleet, Reason.ReadersComing,
        Situation.Memory.ComingSince.Values.Any(since => (Situation.Now.At - since).Duration() < LongestCreation + Situation.Policy.Readers.WarmUp));

    // A reader that came or went makes every projection a guess for a while, but only a return may wait for that.
    public (Limit, Reason, bool) Dwell() => (Limit.Dwell, Reason.Dwell,
        ((Situation.Memory.LastMove ?? Situation.Memory.MoveBefore) is { } last && last.Out != IsOut && IsWithinDwell(last.At)) || (!IsOut && Situation.Memory.FleetChangedAt is { } changed && IsWithinDwell(changed)));

    public (Limit, Reason, bool) WriteBudget() => (Limit.WriteBudget, Reason.WriteBudget, Situation.Memory.Writes.Count >= Situation.Policy.Turn.WritesPerHour);

    public (Limit, Reason, bool) Mode() => (Limit.Mode, Reason.ObserveOnly, Situation.Policy.Mode == Policies.Mode.Observe);

    public Choice Held(Limit limit, Reason reason) => Choice.Hold(reason) with
    {
        Goal = Goal,
        Home = Home,
        Limits = To == Present ? Limits : [.. Limits, new AppliedLimit(limit, To, Present)],
        IsUrgent = IsOut,
    };

    private bool IsWithinDwell(DateTimeOffset at) => (Situation.Now.At - at).Duration() < Situation.Policy.Turn.Dwell;
}
