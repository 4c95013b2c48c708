using System.Text.Json;
using Autoscaler.Core.Decisions;
using Autoscaler.Core.Observations;
using Autoscaler.Core.Policies;

namespace Autoscaler.Core.Tests.Decisions;

/// <summary>What holds for every policy, whatever is observed and remembered.</summary>
public sealed class LawTests
{
    [Fact]
    public void No_input_throws_and_every_decision_is_well_formed() => RandomCase.Holds(800, (given, _) => IsWellFormed(given), isAbsurd: true);

    [Fact]
    public void Every_decision_in_a_possible_world_is_well_formed() => RandomCase.Holds(800, (given, _) => IsWellFormed(given));

    [Fact]
    public void The_same_arguments_give_the_same_verdict() => RandomCase.Holds(600, (given, _) => Text(given.Decide()) == Text(given.Decide()));

    /// <summary>At capacity more demand is answered by evening out, which may well be a step back.</summary>
    [Fact]
    public void More_demand_never_gives_a_smaller_share_except_at_capacity() => RandomCase.Holds(800, (given, draw) =>
    {
        var more = given with { Now = Louder(given.Now, draw.Of(1.01, 1.2, 2, 10)) };
        return more.Decide().Decision.Reason is Reason.AtCapacity or Reason.BothHot || !(more.Result() < given.Result());
    });

    [Fact]
    public void Shifting_all_times_changes_nothing_but_times() => RandomCase.Holds(600, (given, draw) =>
    {
        var offset = TimeSpan.FromSeconds(draw.Between(-100_000_000, 100_000_000));
        var (decision, memory) = (given with { Now = TimeShift.Of(given.Now, offset), Memory = TimeShift.Of(given.Memory, offset) }).Decide();
        return Text(new Verdict(decision, TimeShift.Of(memory, -offset))) == Text(given.Decide());
    });

    [Fact]
    public void Order_and_duplication_of_readers_change_nothing() => RandomCase.Holds(600, (given, draw) =>
    {
        var readers = given.Now.Readers?.SelectMany(reader => Enumerable.Repeat(reader, draw.Between(1, 2))).OrderBy(_ => draw.Part()).ToList();
        return Text((given with { Now = given.Now with { Readers = readers } }).Decide()) == Text(given.Decide());
    });

    /// <summary>What is out stays out, or goes where it would have gone anyway: ignorance never removes help.</summary>
    [Fact]
    public void Losing_a_reading_never_lowers_the_share() => RandomCase.Holds(800, (given, draw) =>
    {
        if (given.Now.Readers is not { Count: > 0 } readers)
        {
            return true;
        }

        var lost = draw.Below(readers.Count);
        var poorer = given with { Now = given.Now with { Readers = [.. readers.Select((reader, i) => i == lost ? reader with { NewestAt = null, Cpu = [] } : reader)] } };
        var (with, without, present) = (given.Result(), poorer.Result(), given.Decide().Decision.Explanation.Present);
        return poorer.Decide().Decision.Reason == Reason.Evacuation || !(without < with && without < present);
    });

    internal static string Text(object value) => JsonSerializer.Serialize(value);

    private static bool IsWellFormed(RandomCase given)
    {
        var decision = given.Decide().Decision;
        var limits = decision.Explanation.Limits;
        return decision.To is not null == (decision.Kind == DecisionKind.Shift)
            && (decision.To is not { } to || given.Now.Records!.Serverless!.Weight != to.Serverless || given.Now.Records.Provisioned!.Weight != to.Provisioned)
            && decision.WaitSeconds >= 1
            && decision.Floors is null or { Count: > 0 }
            && (decision.Floors ?? []).Select(move => move.Floor).Distinct().Count() == (decision.Floors ?? []).Count
            && limits.All(limit => limit.From != limit.To)
            && limits.Zip(limits.Skip(1)).All(pair => pair.First.To == pair.Second.From)
            && (decision.To is null || limits.Count == 0 || Weights.For(limits[^1].To) == decision.To)
            && (given.Policy.Mode != Mode.Off || decision.Kind == DecisionKind.Finish);
    }

    private static Observation Louder(Observation now, double factor) => now with
    {
        Readers = now.Readers?.Select(reader => reader with { Cpu = [.. reader.Cpu.Select(cpu => cpu is { } percent ? Math.Min(100, percent * factor) : (double?)null)] }).ToList(),
    };
}
