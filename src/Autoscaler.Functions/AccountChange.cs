namespace Autoscaler.Functions;

/// <summary>What Reconcile changed.</summary>
public enum AccountChange
{
    AlarmPut,
    AlarmsDeleted,
    EndpointCreated,
    EndpointChanged,
    EndpointDeleted,
    RecordsCreated,
    RecordsTtlChanged,
    RecordsDeleted,
    WeightsPutToRest,
    TargetRegistered,
    TargetMaxSet,
    TargetMinRaised,
    TargetDeregistered,
    ScalingPolicyPut,
    ScalingPolicyDeleted,
    MonitoringSet,
    ResponseStopped,
    FloorRestored,
}
