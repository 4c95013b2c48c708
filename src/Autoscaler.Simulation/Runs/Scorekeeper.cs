using Autoscaler.Core.Fleet;
using Autoscaler.Core.Observations;
using Autoscaler.Simulation.Outcomes;
using Autoscaler.Simulation.Physics;

namespace Autoscaler.Simulation.Runs;

/// <summary>Watches a world from outside and keeps the score, second by second.</summary>
internal sealed class Scorekeeper
{
    private const double OverloadCpu = 95;

    private const double OverloadFailed = 0.001;

    private const double SecondsPerHour = 3600;

    private readonly World world;

    private readonly Pool judged;

    private readonly List<TimelineRow> rows = [];

    private readonly List<bool> overloaded = [];

    private readonly List<Moment> moments = [];

    private readonly List<(double Second, double From, double To)> writes = [];

    private double readerSeconds;

    private double acuSeconds;

    public Scorekeeper(World world)
    {
        this.world = world;

        // Without provisioned readers the only pool is judged.
        judged = world.Plan.Readers > 0 ? Pool.Provisioned : Pool.Serverless;
        world.Ticked = Tick;
        world.ReaderReady += reader => Mark(MomentKind.ReaderReady, reader.Name);
        world.Zone.Accepted += Accept;
    }

    public IReadOnlyList<TimelineRow> Rows => rows;

    /// <summary>By second.</summary>
    public IReadOnlyList<bool> Overloaded => overloaded;

    public IReadOnlyList<Moment> Moments => moments;

    public IReadOnlyList<(double Second, double From, double To)> Writes => writes;

    public double ReaderHours => readerSeconds / SecondsPerHour;

    public double AcuHours => acuSeconds / SecondsPerHour;

    public int Reversals => writes.Zip(writes.Skip(1)).Count(pair => Math.Sign(pair.First.To - pair.First.From) != Math.Sign(pair.Second.To - pair.Second.From));

    public void Mark(MomentKind kind, string detail)
    {
        if (world.Agenda.Now >= World.Zero)
        {
            moments.Add(new Moment((int)(world.Agenda.Now - World.Zero).TotalSeconds, kind, detail));
        }
    }

    private void Tick()
    {
        if (world.Over < 0)
        {
            return;
        }

        var serving = world.Cluster.Readers(Pool.Provisioned).Where(reader => reader.Serves).ToList();
        var serverless = world.Cluster.Readers(Pool.Serverless).Where(reader => reader.Serves).ToList();
        var demand = world.Rps * world.Nature.Of(Constants.RequestCpu) / 1000;
        var achieved = world.Connected == 0 ? 0 : (double)serverless.Sum(reader => reader.Connections) / world.Connected;
        var row = new TimelineRow(
            world.Over, Math.Round(world.Rps, 2), Math.Round(demand, 3), Cpu(serving), Cpu(serverless), Math.Round(world.Zone.Share, 4), Math.Round(achieved, 4), serving.Count,
            Math.Round(serverless.Sum(reader => reader.Acu), 2), Math.Round(world.Traffic.P99Ms, 1));
        rows.Add(row);
        readerSeconds += world.Cluster.Readers(Pool.Provisioned).Count(reader => reader.Status != "creating");
        acuSeconds += row.Acu;
        var traffic = world.Traffic.Pools[(int)judged];
        var cpu = judged == Pool.Provisioned ? row.ProvisionedCpu : row.ServerlessCpu;
        overloaded.Add(cpu >= OverloadCpu || traffic.Failed > OverloadFailed * traffic.Ended || (judged == Pool.Provisioned ? serving : serverless).Count == 0);
    }

    private void Accept(IReadOnlyList<WeightedRecord> from, IReadOnlyList<WeightedRecord> to, string comment)
    {
        var (before, after) = (ShareOf(from), ShareOf(to));
        if (before == after || world.Agenda.Now < World.Zero)
        {
            return;
        }

        var rest = world.Plan.Weights.Provisioned == 0 ? 1 : (double)world.Plan.Weights.Serverless / (world.Plan.Weights.Provisioned + world.Plan.Weights.Serverless);
        if (writes.Count == 0 || after == rest)
        {
            Mark(writes.Count == 0 ? MomentKind.FirstShift : MomentKind.BackAtRest, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{after * 100:0} %"));
        }

        writes.Add(((world.Agenda.Now - World.Zero).TotalSeconds, before, after));
    }

    private double ShareOf(IReadOnlyList<WeightedRecord> records)
    {
        int Weight(string identifier) => records.FirstOrDefault(record => record.SetIdentifier == identifier)?.Weight ?? 0;
        var (provisioned, serverless) = (Weight(world.Plan.Policy.Record.ProvisionedSetIdentifier), Weight(world.Plan.Policy.Record.ServerlessSetIdentifier));
        return provisioned + serverless == 0 ? 0.5 : (double)serverless / (provisioned + serverless);
    }

    private double Cpu(List<DbInstance> readers)
    {
        var capacity = readers.Sum(reader => reader.Capacity(world.Nature));
        return capacity == 0 ? 0 : Math.Round(readers.Sum(reader => reader.Cpu * reader.Capacity(world.Nature)) / capacity, 2);
    }
}
