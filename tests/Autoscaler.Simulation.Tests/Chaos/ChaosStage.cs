using Autoscaler.Core.Decisions;
using Autoscaler.Core.Observations;
using Autoscaler.Functions;
using Autoscaler.Functions.Messages;
using Autoscaler.Simulation.Chaos;

namespace Autoscaler.Simulation.Tests.Chaos;

/// <summary>A world without faults, in whose second 120 a response has just helped.</summary>
internal sealed class ChaosStage
{
    public ChaosStage()
    {
        Invariants = new Invariants(Chaos);
        Chaos.World.RunUntil(120);
        Assert.Null(Invariants.First);
        Assert.True(Chaos.World.Zone.Share > 0.2);
    }

    public ChaosWorld Chaos { get; } = new(ChaosDraw.Of(5, 600) with
    {
        Policy = """{"clusters":[{"id":"shop","mode":"act","record":{"hostedZoneId":"Z0000000EXAMPLE","name":"ro.shop.internal","provisionedSetIdentifier":"provisioned","serverlessSetIdentifier":"serverless"},"readers":{"min":2,"max":8},"serverless":{"minAcu":2,"maxAcu":64},"worstSpike":2}]}""",
        Cluster = new Autoscaler.Simulation.Scenarios.ClusterShape(2, 4, 1),
        Faults = [],
        Load = [new Autoscaler.Simulation.Scenarios.Bend(10, 2, 5, null)],
        Calm = 0.3,
        Constants = new Dictionary<string, double> { ["hosts"] = 40, ["poolSize"] = 5 },
    });

    public Invariants Invariants { get; }

    public IReadOnlyList<WeightedRecord> Records => Chaos.World.Zone.Records;

    public DateTimeOffset Now => Chaos.World.Agenda.Now;

    /// <summary>The last turn that has moved the weights, as the journal has it.</summary>
    public TurnRecord LastShift => Chaos.Deployment.Journal.Entries.Select(entry => entry.Entry).OfType<JournalEntry.Decided>().Last(entry => entry.Turn.Decision.Kind == DecisionKind.Shift).Turn;

    public List<WeightedRecord> Weighing(int provisioned, int serverless) => [Records[0] with { Weight = provisioned }, Records[1] with { Weight = serverless }];

    public void Journal(JournalEntry entry) => Chaos.Deployment.Journal.Write(entry);

    /// <summary>Something that must break this invariant before any other.</summary>
    public void Breaks(string invariant, Action evil)
    {
        evil();
        Assert.Equal(invariant, Invariants.First?.Invariant);
        Assert.NotEmpty(Invariants.First!.Says);
    }
}
