namespace Autoscaler.Simulation.Chaos;

/// <summary>What can go wrong in a chaos run. <see cref="FaultRows"/> says which rows of the fault list each stands for.</summary>
public enum FaultKind
{
    // Metrics and logs.
    SamplesStop,
    ReaderSilent,
    SamplesLate,
    BatchesReordered,
    BatchesDoubled,
    BatchesGathered,
    ControlMessages,
    PayloadsCorrupt,
    SamplesImplausible,
    SamplesOfStrangers,
    SubscriptionDisabled,
    PublishingThrottled,
    AlarmFlaps,
    Blip,
    MetricsThrottled,
    LogReadsFail,
    ClockSkew,

    // Events and orchestration.
    WakeUpsDoubled,
    WakeUpsLate,
    WakeUpsLost,
    AllClearFirst,
    StartThrottled,
    NameTaken,
    TwoAtOnce,
    ExecutionStopped,
    LongResponse,
    TaskTwice,
    WriteAnswerLost,
    KilledBeforeWrite,
    KilledAfterWrite,
    LambdaThrottled,
    ColdStarts,
    OtherVersion,
    NewerMemory,
    WaitLate,
    EnvironmentsFrozen,

    // Route 53 and DNS.
    Route53Throttled,
    RecordMissing,
    HandEdit,
    InSyncLate,
    ListStale,
    ThirdRecord,
    WeightsZero,
    Route53Away,
    ClientsHold,
    Route53Denied,

    // Aurora.
    ServerlessDown,
    Overwhelmed,
    ServerlessPromoted,
    ProvisionedPromoted,
    ReaderDown,
    DescribeThrottled,
    DescribeEmpty,
    ReadersAdded,
    ReadersRemoved,
    IdentityChanged,

    // Platform, configuration, people.
    PolicyInvalid,
    PolicyChanged,
    StoreUnreachable,
    Pause,
    Pin,
    Hostile,

    // Capacity floors.
    FloorThrottled,
    FloorAnswerLost,
    ClusterBusy,
    FloorChanged,
    TargetMissing,
    NoMachines,
}
