namespace Autoscaler.Core.Policies;

/// <summary>When a response is woken: by a run of hot seconds of one reader, or by an alarm on the pool.</summary>
public sealed record DetectPolicy(double Cpu, TimeSpan Run, int AlarmPeriods, int AlarmOf, TimeSpan AlarmPeriod);
