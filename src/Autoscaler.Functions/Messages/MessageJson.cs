using System.Text.Json.Serialization;
using Autoscaler.Core.Decisions;
using Autoscaler.Core.Fleet;
using Autoscaler.Core.Observations;
using Autoscaler.Core.Policies;

namespace Autoscaler.Functions.Messages;

/// <summary>How messages and the journal's turns are written. Unknown members are ignored, so that old code can read newer memory.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    Converters =
    [
        typeof(ShareJson), typeof(WeightsJson),
        typeof(EnumText<DecisionKind>), typeof(EnumText<Reason>), typeof(EnumText<Floor>), typeof(EnumText<Announcement>), typeof(EnumText<Limit>),
        typeof(EnumText<ShiftOutcome>), typeof(EnumText<FloorOutcome>), typeof(EnumText<Pool>),
        typeof(EnumText<Mode>), typeof(EnumText<Scaler>), typeof(EnumText<EmptyProvisioned>), typeof(EnumText<CpuBasis>), typeof(EnumText<OnExceed>), typeof(EnumText<OnDelete>),
    ])]
[JsonSerializable(typeof(ObserveInput))]
[JsonSerializable(typeof(StepInput))]
[JsonSerializable(typeof(ResponseState))]
[JsonSerializable(typeof(ShiftAnswer))]
[JsonSerializable(typeof(ProvisionAnswer))]
[JsonSerializable(typeof(TurnRecord))]
public sealed partial class MessageJson : JsonSerializerContext;
