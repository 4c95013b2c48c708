namespace Autoscaler.Simulation.Chaos;

/// <summary>The rows of the list of faults to survive (reliability reference, section 5), and what stands for each here.</summary>
public static class FaultRows
{
    public static readonly IReadOnlyDictionary<FaultKind, IReadOnlyList<int>> Of = new Dictionary<FaultKind, IReadOnlyList<int>>
    {
        [FaultKind.SamplesStop] = [1], [FaultKind.ReaderSilent] = [2], [FaultKind.SamplesLate] = [3], [FaultKind.BatchesReordered] = [4], [FaultKind.BatchesDoubled] = [5],
        [FaultKind.BatchesGathered] = [6], [FaultKind.ControlMessages] = [7], [FaultKind.PayloadsCorrupt] = [8], [FaultKind.SamplesImplausible] = [9], [FaultKind.SamplesOfStrangers] = [10],
        [FaultKind.SubscriptionDisabled] = [12], [FaultKind.PublishingThrottled] = [13, 65], [FaultKind.AlarmFlaps] = [14], [FaultKind.Blip] = [15], [FaultKind.MetricsThrottled] = [17],
        [FaultKind.LogReadsFail] = [17], [FaultKind.ClockSkew] = [18], [FaultKind.WakeUpsDoubled] = [19], [FaultKind.WakeUpsLate] = [20], [FaultKind.AllClearFirst] = [21],
        [FaultKind.WakeUpsLost] = [16, 22], [FaultKind.StartThrottled] = [23], [FaultKind.NameTaken] = [23], [FaultKind.TwoAtOnce] = [24], [FaultKind.ExecutionStopped] = [25, 69],
        [FaultKind.LongResponse] = [26], [FaultKind.TaskTwice] = [27], [FaultKind.WriteAnswerLost] = [28, 44], [FaultKind.KilledBeforeWrite] = [29], [FaultKind.KilledAfterWrite] = [30],
        [FaultKind.LambdaThrottled] = [31], [FaultKind.ColdStarts] = [32], [FaultKind.OtherVersion] = [34], [FaultKind.NewerMemory] = [35], [FaultKind.WaitLate] = [36],
        [FaultKind.Route53Throttled] = [37, 38], [FaultKind.RecordMissing] = [40], [FaultKind.HandEdit] = [41], [FaultKind.InSyncLate] = [42], [FaultKind.ListStale] = [43],
        [FaultKind.ThirdRecord] = [45], [FaultKind.WeightsZero] = [45], [FaultKind.Route53Away] = [46], [FaultKind.ClientsHold] = [47], [FaultKind.Route53Denied] = [48],
        [FaultKind.ServerlessDown] = [49], [FaultKind.Overwhelmed] = [51, 52], [FaultKind.ServerlessPromoted] = [53], [FaultKind.ProvisionedPromoted] = [54], [FaultKind.ReaderDown] = [54],
        [FaultKind.DescribeThrottled] = [55], [FaultKind.DescribeEmpty] = [56], [FaultKind.ReadersAdded] = [11, 57], [FaultKind.ReadersRemoved] = [57], [FaultKind.IdentityChanged] = [59],
        [FaultKind.PolicyInvalid] = [61], [FaultKind.StoreUnreachable] = [62], [FaultKind.PolicyChanged] = [63], [FaultKind.Pause] = [64], [FaultKind.Hostile] = [66],
        [FaultKind.FloorThrottled] = [67], [FaultKind.FloorAnswerLost] = [67], [FaultKind.ClusterBusy] = [68], [FaultKind.FloorChanged] = [70], [FaultKind.TargetMissing] = [71], [FaultKind.NoMachines] = [72],
    };

    /// <summary>Rows that no port, no event and nothing of the world can show, with the reason.</summary>
    public static readonly IReadOnlyDictionary<int, string> NotShown = new Dictionary<int, string>
    {
        [33] = "A frozen environment is a matter of the collector's own clock; its tests freeze it.",
        [39] = "Paging happens within the adapter of Route 53; its tests have a thousand record sets.",
        [50] = "The policy refuses a minimum of 0 ACU, and no world of ours pauses.",
        [58] = "No port tells the lag of a replica.",
        [60] = "The world has no limit of connections.",
    };
}
