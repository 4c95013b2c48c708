using System.Text;
using Autoscaler.Cli.Explaining;
using Autoscaler.Core.Decisions;
using Autoscaler.Core.Fleet;
using Autoscaler.Core.Memories;
using Autoscaler.Core.Observations;
using Autoscaler.Core.Overrides;
using Autoscaler.Core.Policies;
using Autoscaler.Functions.Messages;

namespace Autoscaler.Cli.Tests.Explaining;

public class WhatIfTests
{
    private static readonly ClusterPolicy Policy = ((PolicyReading.Accepted)PolicyReader.Read(Encoding.UTF8.GetBytes(ValidateTests.Policy(50)))).Policy.Clusters[0];

    private static readonly Observation Hot = new()
    {
        At = Desk.Noon,
        WokenAt = Desk.Noon.AddSeconds(-30),
        Readers = [Reader("shop-1", Pool.Provisioned, 80), Reader("shop-2", Pool.Provisioned, 80), Reader("shop-sls", Pool.Serverless, 1)],
        Records = new ObservedRecords(Record("provisioned", 255), Record("serverless", 0), 0),
        Override = new OverrideReading(true, null),
    };

    [Fact]
    public void A_shift_names_the_CPU_below_which_nothing_would_have_moved() =>
        Assert.Matches("^With the provisioned readers at 6[0-9.]+ % CPU on average instead of 80 %: hold", Assert.Single(Of(Hot)));

    [Fact]
    public void A_calm_turn_names_the_CPU_from_which_on_traffic_would_have_moved() =>
        Assert.Matches("^With the provisioned readers at 6[0-9.]+ % CPU on average instead of 40 %: shift to", Of(Hot with { Readers = [Reader("shop-1", Pool.Provisioned, 40), Reader("shop-sls", Pool.Serverless, 1)] })[^1]);

    [Fact]
    public void A_pause_is_named_with_what_it_kept_from_happening()
    {
        var paused = Hot with { Override = new OverrideReading(true, new Override(null, "ana", "migration", Desk.Noon.AddHours(1))) };
        Assert.Contains(Of(paused), other => other.StartsWith("Without the operator's override: shift to 25 %", StringComparison.Ordinal));
    }

    [Fact]
    public void Observe_mode_is_named_with_what_it_kept_from_happening() =>
        Assert.Contains(Of(Hot, Policy with { Mode = Mode.Observe }), other => other.StartsWith("In mode act: shift to 25 %", StringComparison.Ordinal));

    [Fact]
    public void Missing_samples_are_named_with_what_they_kept_from_happening() =>
        Assert.Contains(Of(Hot with { WokenAt = Desk.Noon.AddSeconds(-1) }), other => other.StartsWith("With a sample newer than the wake-up: shift to 25 %", StringComparison.Ordinal));

    [Fact]
    public void A_serverless_reader_that_is_not_ready_is_named_with_what_it_kept_from_happening()
    {
        var silent = Reader("shop-sls", Pool.Serverless, 1) with { NewestAt = null, Cpu = [] };
        Assert.Contains(Of(Hot with { Readers = [Reader("shop-1", Pool.Provisioned, 80), silent] }), other => other.StartsWith("With every serverless reader ready: shift to 25 %", StringComparison.Ordinal));
    }

    private static IReadOnlyList<string> Of(Observation now, ClusterPolicy? policy = null)
    {
        var memory = Memory.Empty;
        return WhatIf.Of(new TurnRecord(1, "r", 1, "shop", "7", policy ?? Policy, now, memory, DecisionLaw.Decide(policy ?? Policy, now, memory).Decision));
    }

    private static ObservedReader Reader(string name, Pool pool, double cpu) => new(name, pool, "available")
    {
        Vcpus = 4,
        NewestAt = Desk.Noon.AddSeconds(-2),
        CreatedAt = Desk.Noon.AddDays(-1),
        Cpu = [.. Enumerable.Repeat<double?>(cpu, 20)],
    };

    private static WeightedRecord Record(string pool, int weight) => new("ro.shop.internal.", pool, weight, 1, $"{pool}.rds.example", null);
}
