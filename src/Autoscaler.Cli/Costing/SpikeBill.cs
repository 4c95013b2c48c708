using Autoscaler.Simulation.Outcomes;

namespace Autoscaler.Cli.Costing;

/// <summary>What one spike costs, simulated: the readers, the serverless capacity, and the controllers themselves.</summary>
internal static class SpikeBill
{
    public static IReadOnlyList<CostItem> Of(RunOutcome ours, RunOutcome sample) =>
    [
        new("provisioned readers", $"{Words.Amount.Number(ours.ReaderHours)} reader-hours, the sample {Words.Amount.Number(sample.ReaderHours)}", ours.Cost.Readers, sample.Cost.Readers),
        new("serverless readers", $"{Words.Amount.Number(ours.AcuHours)} ACU-hours, the sample {Words.Amount.Number(sample.AcuHours)}", ours.Cost.Serverless, sample.Cost.Serverless),
        new("the controller", "calls, functions, transitions", ours.Cost.Controller, sample.Cost.Controller),
    ];
}
