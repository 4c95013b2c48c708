namespace Autoscaler.Core.Policies;

/// <summary>The rhythm of a response. Dwell lies between writes in opposite directions; a sample counts up to the age of Freshness.</summary>
public sealed record TurnPolicy(TimeSpan Wait, TimeSpan PanicWait, TimeSpan Dwell, TimeSpan Freshness, int WritesPerHour);
