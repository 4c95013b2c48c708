using Autoscaler.Core.Decisions;
using Autoscaler.Core.Observations;

namespace Autoscaler.Functions.Messages;

public sealed record ProvisionAnswer(IReadOnlyList<FloorAnswer> Moves);

public sealed record FloorAnswer(Floor Floor, FloorOutcome Outcome);
