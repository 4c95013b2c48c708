namespace Autoscaler.Simulation.Machines;

/// <summary>A state of the definition, read once.</summary>
internal abstract record State
{
    private State()
    {
    }

    /// <param name="Resource">Who is called.</param>
    /// <param name="Timeout">How long it may take.</param>
    /// <param name="Input">Null: the data as they are.</param>
    /// <param name="Result">Where the answer goes.</param>
    /// <param name="Retriers">The first that matches is asked.</param>
    /// <param name="Catchers">After the retriers; the first that matches.</param>
    /// <param name="Next">Where to.</param>
    public sealed record Task(
        string Resource, TimeSpan Timeout, Template.Filling? Input, ResultPath Result, IReadOnlyList<Retrier> Retriers, IReadOnlyList<Catcher> Catchers, string Next) : State;

    public sealed record Choice(IReadOnlyList<Rule> Rules, string Default) : State;

    public sealed record Wait(Reference Seconds, string Next) : State;

    public sealed record Pass(Template.Filling? Input, ResultPath Result, string Next) : State;

    public sealed record Succeed : State;

    public sealed record Fail(string Error, string Cause) : State;
}

/// <param name="Variable">What is looked at.</param>
/// <param name="IsPresent">Whether it must be there; null: it must be the text.</param>
/// <param name="Text">What it must be.</param>
/// <param name="Next">Where to.</param>
internal sealed record Rule(Reference Variable, bool? IsPresent, string? Text, string Next);

internal sealed record Retrier(ErrorNames Errors, double IntervalSeconds, int MaxAttempts, double BackoffRate, double MaxDelaySeconds, bool IsJittered);

internal sealed record Catcher(ErrorNames Errors, ResultPath Result, string Next);
