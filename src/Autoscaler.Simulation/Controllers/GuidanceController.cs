using Autoscaler.Core.Fleet;
using Autoscaler.Core.Metrics;
using Autoscaler.Core.Sensing;
using Autoscaler.Simulation.Cloud;
using Autoscaler.Simulation.Physics;

namespace Autoscaler.Simulation.Controllers;

/// <summary>
/// The rules of the AWS sample (docs/aws-sample.md): two alarms of ten seconds, each of whose transitions starts a loop that changes one weight by a fixed step for as long
/// as its alarm is on. In its favour it is assumed that no call fails and that readers which replica scaling adds are monitored at once.
/// </summary>
internal sealed class GuidanceController : IController
{
    private const int Fixed = 10;

    private const int Step = 4;

    private const int Most = 20;

    private const double UpAbove = 60;

    private const double DownFrom = 50;

    private static readonly TimeSpan Period = TimeSpan.FromSeconds(10);

    private static readonly TimeSpan UpWait = TimeSpan.FromSeconds(31);

    private static readonly TimeSpan DownWait = TimeSpan.FromSeconds(70);

    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    private World world = null!;

    private MetricStore store = null!;

    private bool isUp;

    private bool isDown;

    public string Name => "guidance";

    public int Responses { get; private set; }

    public WorldPlan Plan(WorldPlan mixed) => mixed with { Weights = (Fixed, 0), Ttl = TimeSpan.Zero };

    public void Begin(World cluster)
    {
        (world, store) = (cluster, new MetricStore(cluster.Agenda, cluster.Nature.Time(Constants.MetricDelay)));
        world.Log.Written = sample => world.Agenda.In(world.Nature.Time(Constants.DeliveryDelay), () => Collect(sample));
        world.ReaderReady = reader => reader.WatchedSince = world.Agenda.Now;
        world.Agenda.Every(world.Nature.Time(Constants.AlarmInterval), Judge);
        world.Scaler.Target = NativeController.TargetCpu;
        world.Scaler.Metric = () => Average(Minute);
        world.Scaler.Register(1, NativeController.MostReaders, suspendIn: false);
    }

    // Two describes for each record of any instance; the metric has the function's time.
    private void Collect(Sample sample)
    {
        world.Calls.Count("rds:DescribeDBInstances");
        world.Calls.Count("rds:DescribeDBClusters");
        world.Bill.Invoke(world.Nature.Time(Constants.CallTime));
        if (world.Cluster.Readers(Pool.Provisioned).FirstOrDefault(reader => reader.Name == sample.Instance) is { Status: "available" })
        {
            store.Put(new MetricPoint(MetricName.ReaderCpu, world.Agenda.Now, sample.Cpu) { Pool = Pool.Provisioned });
        }
    }

    // Without data an alarm is neither on nor off, which the loops take for off.
    private void Judge()
    {
        var cpu = Average(Period);
        var (wasUp, wasDown) = (isUp, isDown);
        (isUp, isDown) = (cpu > UpAbove, cpu <= DownFrom);
        if (isUp && !wasUp)
        {
            Start(Step, UpWait, () => isUp);
        }

        if (isDown && !wasDown)
        {
            Start(-Step, DownWait, () => isDown);
        }
    }

    private void Start(int step, TimeSpan wait, Func<bool> isOn)
    {
        Responses++;
        world.Agenda.In(world.Nature.Time(Constants.StartTime) + world.Nature.Time(Constants.CallTime), () => Loop(step, wait, isOn));
    }

    private void Loop(int step, TimeSpan wait, Func<bool> isOn)
    {
        Change(step);
        world.Agenda.In(wait, () =>
        {
            world.Calls.Count("cloudwatch:DescribeAlarms");
            if (isOn())
            {
                Loop(step, wait, isOn);
            }
        });
    }

    // Reads, adds, and writes whatever came out; nobody else is asked.
    private void Change(int step)
    {
        world.Calls.Count("route53:ListResourceRecordSets");
        world.Calls.Count("route53:ChangeResourceRecordSets");
        world.Bill.Invoke(world.Nature.Time(Constants.CallTime));
        world.Bill.Transit();
        var serverless = world.Zone.Records[1];
        var weight = Math.Clamp(serverless.Weight + step, 0, Most);
        if (weight != serverless.Weight)
        {
            world.Zone.Set([world.Zone.Records[0], serverless with { Weight = weight }]);
        }
    }

    private double? Average(TimeSpan period)
    {
        var end = new DateTimeOffset(world.Agenda.Now.UtcTicks - (world.Agenda.Now.UtcTicks % period.Ticks), TimeSpan.Zero);
        return store.Read(MetricName.ReaderCpu, Pool.Provisioned, null, end - period, end).Average;
    }
}
