using Autoscaler.Functions;
using Autoscaler.Functions.Announcements;
using Autoscaler.Functions.Reconciling;

namespace Autoscaler.Repository.Tests.Template;

/// <summary>Findings go to the same topic as the alarms, and carry the same command.</summary>
public class FindingMessageTests
{
    [Fact]
    public void Findings_about_a_cluster_carry_the_command_that_pauses_it() =>
        Assert.Contains(PauseCommand.For("shop", "/spike/override"), FindingMessage.Of("shop", [FindingKind.HandEdit], "/spike/override").NextSteps[^1], StringComparison.Ordinal);

    [Fact]
    public void Findings_about_the_policy_carry_the_command_that_pauses_everything() =>
        Assert.Contains("--arg cluster '*' --arg owner", FindingMessage.Of(FindingMessage.Policy, [FindingKind.PolicyRejected], "/spike/override").NextSteps[^1], StringComparison.Ordinal);

    [Fact]
    public void Where_nobody_can_pause_nobody_is_told_how() => Assert.Single(FindingMessage.Of("shop", [FindingKind.HandEdit], null).NextSteps);
}
