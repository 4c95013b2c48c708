using Autoscaler.Simulation.Outcomes;
using Autoscaler.Simulation.Runs;

namespace Autoscaler.Simulation.Tests;

/// <summary>What is promised about the flash sale (design.md, section 8), and what must hold in every run.</summary>
public class BarTests
{
    public static TheoryData<ulong> Seeds => [1, 2, 3];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void The_flash_sale_is_overloaded_for_a_quarter_of_the_samples_time_and_a_tenth_of_native_scalings(ulong seed)
    {
        var runs = Simulator.Run(Runs.FlashSale, TestPolicy.Shop, ["autoscaler", "guidance", "native"], seed).Runs;
        var (ours, guidance, native) = (runs[0], runs[1], runs[2]);

        Assert.InRange(ours.OverloadSeconds, 0, guidance.OverloadSeconds / 4);
        Assert.InRange(ours.OverloadSeconds, 0, native.OverloadSeconds / 10);
        Assert.InRange(ours.DetectSeconds!.Value, 0, 15);
        Assert.InRange(ours.Reversals, 0, 1);
        Assert.InRange(ours.FailedRequests, 0, guidance.FailedRequests);
        Assert.Equal(0, ours.Timeline[^1].Share);
    }

    [Fact]
    public void Every_overload_second_is_accounted_for()
    {
        var run = Runs.Flash("autoscaler");
        var split = run.Overload;
        Assert.Equal(run.OverloadSeconds, split.Detection + split.Dns + split.Turnover + split.Serverless + split.Rest);
        Assert.True(split.Turnover > split.Detection);
    }

    [Theory]
    [InlineData("autoscaler")]
    [InlineData("guidance")]
    [InlineData("native")]
    public void A_row_for_each_second_within_what_can_be(string controller)
    {
        var run = Runs.Flash(controller);
        Assert.Equal(Enumerable.Range(0, 3600), run.Timeline.Select(row => row.T));
        Assert.All(run.Timeline, row => Assert.True(
            row is { ProvisionedCpu: >= 0 and <= 100, ServerlessCpu: >= 0 and <= 100, Share: >= 0 and <= 1, AchievedShare: >= 0 and <= 1, Acu: >= 0, P99Ms: > 0 }, row.ToString()));
        Assert.Equal(run.Timeline.Sum(row => row.Rps), run.Requests, 1.0);
    }

    [Fact]
    public void Moments_stand_in_the_order_of_time_with_the_spike_first()
    {
        var kinds = Runs.Flash("autoscaler").Moments.Select(moment => moment.Kind).ToList();
        Assert.Equal(MomentKind.Spike, kinds[0]);
        Assert.True(kinds.IndexOf(MomentKind.Detected) < kinds.IndexOf(MomentKind.FirstShift));
        Assert.True(kinds.IndexOf(MomentKind.FirstShift) < kinds.IndexOf(MomentKind.ReaderReady));
        Assert.True(kinds.IndexOf(MomentKind.ReaderReady) < kinds.IndexOf(MomentKind.BackAtRest));
    }
}
