using Autoscaler.Core.Observations;

namespace Autoscaler.Functions.Messages;

/// <param name="Outcome">What came of it.</param>
/// <param name="ChangeId">To follow the change; only of one that was applied.</param>
public sealed record ShiftAnswer(ShiftOutcome Outcome, string? ChangeId);
