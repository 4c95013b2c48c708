using Autoscaler.Core.Fleet;
using Autoscaler.Core.Observations;
using Autoscaler.Simulation.Cloud;
using Autoscaler.Simulation.Physics;

namespace Autoscaler.Simulation;

/// <summary>A cluster with its clients, and the account around it, in virtual time. It knows nothing of controllers, and answers to what they do.</summary>
public sealed class World
{
    /// <summary>Second 0 of every run.</summary>
    public static readonly DateTimeOffset Zero = new(2026, 11, 20, 12, 0, 0, TimeSpan.Zero);

    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    private static readonly TimeSpan Deletion = TimeSpan.FromMinutes(1);

    private readonly WorldPlan plan;

    private readonly VirtualClock clock;

    private readonly EnhancedMonitoring monitoring;

    private readonly Clients clients;

    private int created;

    public World(WorldPlan plan)
    {
        this.plan = plan;
        clock = new VirtualClock(Zero.AddSeconds(-plan.Settling));
        (Agenda, Nature, Random) = (new Agenda(clock), new Nature(plan.Scenario.Constants), new SeededRandom(plan.Seed));
        Cluster = new Cluster(plan.Policy.Id, new AcuRange(plan.Policy.Serverless.MinAcu, plan.Policy.Serverless.MaxAcu));
        foreach (var instance in Founding.Instances(plan, Cluster))
        {
            Cluster.Add(instance);
        }

        created = Cluster.Instances.Count;
        monitoring = new EnhancedMonitoring(Nature, Cluster, Random.Child("noise"));
        Endpoints = new Endpoints(Calls, Cluster);
        Zone = new Zone(Agenda, Calls, Nature.Time(Constants.Propagation), Founding.Records(plan, Cluster));
        Log = new LogGroup(Agenda, Calls, Nature.Time(Constants.LogDelay));
        RdsMetrics = new RdsMetrics(Agenda, Nature.Time(Constants.RdsMetricDelay));
        Rds = new Rds(Agenda, Calls, Nature, Cluster, "arn:aws:iam::123456789012:role/monitoring");
        Scaler = new ReplicaScaler(this);
        Traffic = new Traffic(Nature);
        clients = new Clients(Nature, Random.Child("clients"), (_, pool) => Endpoints.Readers(pool), Zone.Answers, plan.Ttl);
        clients.Open(Agenda.Now, 0);
        Agenda.Every(Second, Tick);
    }

    public Agenda Agenda { get; }

    public TimeProvider Clock => clock;

    public Nature Nature { get; }

    public SeededRandom Random { get; }

    public Calls Calls { get; } = new();

    public Bill Bill { get; } = new();

    public Cluster Cluster { get; }

    public Endpoints Endpoints { get; }

    public Zone Zone { get; }

    public Rds Rds { get; }

    public RdsMetrics RdsMetrics { get; }

    public ReplicaScaler Scaler { get; }

    public LogGroup Log { get; }

    internal Traffic Traffic { get; }

    public WorldPlan Plan => plan;

    /// <summary>Requests that users make in this second.</summary>
    public double Rps { get; private set; }

    public int Connected => clients.Connected;

    /// <summary>The second of the run that is just over; negative while the world settles.</summary>
    public int Over => (int)Math.Floor((Agenda.Now - Zero).TotalSeconds) - 1;

    /// <summary>Called after each second.</summary>
    public Action? Ticked { get; set; }

    /// <summary>Called when something about the cluster happens that people would want marked.</summary>
    public Action<DbInstance>? ReaderReady { get; set; }

    /// <summary>Users make so many times the requests of the scenario.</summary>
    public double Surge { get; set; } = 1;

    /// <summary>How far the clocks of the readers are ahead.</summary>
    public TimeSpan Skew { get; set; }

    /// <summary>Whether Enhanced Monitoring says nothing of this instance now.</summary>
    public Func<DbInstance, bool> IsSilent { get; set; } = _ => false;

    /// <summary>From here on: what the world needed to settle does not count.</summary>
    public void StartCounting()
    {
        Calls.StartCounting();
        Bill.StartCounting();
        Traffic.StartCounting();
    }

    public void RunUntil(int second) => Agenda.RunUntil(Zero.AddSeconds(second));

    /// <summary>A new provisioned reader that serves after a time; nobody watches it yet.</summary>
    public void Create(string name, TimeSpan time)
    {
        var reader = new DbInstance(name, Founding.ResourceId(++created), Pool.Provisioned, 15)
        {
            Vcpus = plan.Scenario.Cluster.VcpusPerReader,
            Status = "creating",
            IsAnswering = false,
            MonitoringSeconds = 0,
            Coldness = 1,
            IsAutoScaled = true,
        };
        Cluster.Add(reader);
        Agenda.In(time, () =>
        {
            if (reader.Status == "creating")
            {
                (reader.Status, reader.IsAnswering, reader.CreatedAt) = ("available", true, Agenda.Now);
                ReaderReady?.Invoke(reader);
            }
        });
    }

    /// <summary>Its connections are cut; RDS forgets it some time later.</summary>
    public void Remove(DbInstance reader)
    {
        reader.Status = "deleting";
        Silence(reader);
        Agenda.In(Deletion, () => Cluster.Remove(reader));
    }

    /// <summary>It answers nobody any more, and what it had is lost.</summary>
    public void Silence(DbInstance instance)
    {
        instance.IsAnswering = false;
        instance.Cpu = 0;
        clients.Break(instance);
        Traffic.Lose(instance);
    }

    private void Tick()
    {
        clients.Advance(Agenda.Now - Second, (int)(Agenda.Now - Zero).TotalSeconds + plan.Settling);
        Rps = Surge * plan.Scenario.Demand.At(Math.Max(0, Over), plan.CapacityRps(Nature));
        var readers = Cluster.Instances.Where(instance => !instance.IsWriter).ToList();
        Traffic.Advance(Over, Rps, readers, Connected);
        foreach (var reader in readers.Where(reader => reader is { Pool: Pool.Serverless, Serves: true }))
        {
            ServerlessGrowth.Advance(Nature, reader, Cluster.Acu with { Min = Cluster.EffectiveMin });
        }

        RdsMetrics.Add(readers);
        foreach (var instance in Cluster.Instances.Where(instance => instance is { IsAnswering: true, WatchedSince: not null } && ReaderStatus.Serves(instance.Status) && !IsSilent(instance)))
        {
            Log.Write(monitoring.SampleOf(instance, Agenda.Now - Second + Skew));
        }

        Ticked?.Invoke();
    }
}
