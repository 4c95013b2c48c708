using Autoscaler.Core.Policies.Keys;

namespace Autoscaler.Core.Policies.Reading;

/// <summary>From checked values to the types that the rest of the house sees. An option's index is its enumeration's value.</summary>
internal static class ClusterBuilder
{
    public static ClusterPolicy Cluster(Values values) => new(
        values.Text(ClusterKeys.Id),
        (Mode)values.Option(ClusterKeys.Mode),
        Record(values),
        new DetectPolicy(
            values.Number(DetectKeys.Cpu), values.Duration(DetectKeys.Run),
            values.Whole(DetectKeys.AlarmPeriods), values.Whole(DetectKeys.AlarmOf), values.Duration(DetectKeys.AlarmPeriod)),
        Shift(values),
        new ReclaimPolicy(values.Number(ReclaimKeys.ProjectedCpu), values.Duration(ReclaimKeys.Window), values.Number(ReclaimKeys.Step)),
        new TurnPolicy(
            values.Duration(TurnKeys.Wait), values.Duration(TurnKeys.PanicWait), values.Duration(TurnKeys.Dwell),
            values.Duration(TurnKeys.Freshness), values.Whole(TurnKeys.WritesPerHour)),
        Readers(values),
        new ServerlessPolicy(
            values.Number(ServerlessKeys.MinAcu), values.Number(ServerlessKeys.MaxAcu),
            values.Number(ServerlessKeys.VcpuPerAcu), (CpuBasis)values.Option(ServerlessKeys.CpuBasis)),
        [.. values.Many(ClusterKeys.Prewarm).Select(Prewarm)],
        values.NumberOrNull(BudgetKeys.AcuHoursPerSpike) is { } hours ? new BudgetPolicy(hours, (OnExceed)values.Option(BudgetKeys.OnExceed)) : null,
        values.Duration(ClusterKeys.RespectHandEdits),
        values.TextOrNull(ClusterKeys.TopicArn),
        values.Number(ClusterKeys.WorstSpike),
        (OnDelete)values.Option(ClusterKeys.OnDelete));

    private static RecordPolicy Record(Values values) => new(
        values.Text(RecordKeys.HostedZoneId),
        values.Text(RecordKeys.Name),
        values.Text(RecordKeys.ProvisionedSetIdentifier),
        values.Text(RecordKeys.ServerlessSetIdentifier),
        values.Duration(RecordKeys.Ttl),
        values.Duration(RecordKeys.PoolLifetime),
        values.TextOrNull(RecordKeys.RoleArn));

    private static ShiftPolicy Shift(Values values) => new(
        values.Number(ShiftKeys.TargetCpu),
        new Share(values.Number(ShiftKeys.Ceiling)),
        new Share(values.Number(ShiftKeys.Rest)),
        values.Number(ShiftKeys.ToleranceUp),
        values.Number(ShiftKeys.ToleranceDown),
        values.Number(ShiftKeys.SaturationCpu),
        values.Number(ShiftKeys.SaturationBoost));

    private static ReadersPolicy Readers(Values values) => new(
        values.Whole(ReadersKeys.Min),
        values.Whole(ReadersKeys.Max),
        values.Duration(ReadersKeys.WarmUp),
        values.Number(ReadersKeys.TargetCpu),
        (Scaler)values.Option(ReadersKeys.Scaler),
        values.Flag(ReadersKeys.CountsServerless),
        (EmptyProvisioned)values.Option(ReadersKeys.EmptyProvisioned));

    private static PrewarmPolicy Prewarm(Values values) => new(
        values.Text(PrewarmKeys.Cron),
        values.Text(PrewarmKeys.Zone),
        values.Duration(PrewarmKeys.Duration),
        values.NumberOrNull(PrewarmKeys.Share) is { } share ? new Share(share) : null,
        values.NumberOrNull(PrewarmKeys.MinAcu),
        values.WholeOrNull(PrewarmKeys.Readers));
}
