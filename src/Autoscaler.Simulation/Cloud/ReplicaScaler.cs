using Autoscaler.Core.Fleet;
using Autoscaler.Simulation.Physics;

namespace Autoscaler.Simulation.Cloud;

/// <summary>
/// Application Auto Scaling of a cluster's readers: target tracking with three minutes above the target to grow and fifteen below nine tenths of it to shrink, cooldowns of
/// five minutes, and a minimum that acts at once. It acts only while the cluster is available, and removes only readers that it has made.
/// </summary>
public sealed class ReplicaScaler
{
    private const int MinutesOut = 3;

    private const int MinutesIn = 15;

    private const double BelowTarget = 0.9;

    // A new reader may take two thirds to four thirds of the mean.
    private const double Spread = 1 / 3.0;

    private static readonly TimeSpan Cooldown = TimeSpan.FromMinutes(5);

    private readonly World world;

    private readonly SeededRandom random;

    private readonly List<double?> minutes = [];

    private (int From, int To) lastOut;

    private DateTimeOffset restUntil = DateTimeOffset.MinValue;

    public ReplicaScaler(World world)
    {
        (this.world, random) = (world, world.Random.Child("replica scaling"));
        world.Agenda.Every(TimeSpan.FromMinutes(1), Minutely);
    }

    public bool IsRegistered { get; private set; }

    public int Min { get; private set; }

    public int Max { get; private set; }

    public bool IsInSuspended { get; private set; }

    /// <summary>The minute's value of what is tracked; null without data. Null as a whole: nothing is tracked.</summary>
    public Func<double?>? Metric { get; set; }

    public double Target { get; set; }

    /// <summary>Whether RDS has no machine for another reader.</summary>
    public bool IsOutOfMachines { get; set; }

    public int Capacity => Counted.Count();

    private IEnumerable<DbInstance> Counted => world.Cluster.Instances.Where(instance =>
        !instance.IsWriter && instance.Status != "deleting" && (instance.Pool == Pool.Provisioned || world.Nature.Of(Constants.CountsServerless) >= 0.5));

    public void Register(int? min, int? max, bool? suspendIn)
    {
        (Min, Max, IsInSuspended, IsRegistered) = (min ?? Min, max ?? Max, suspendIn ?? IsInSuspended, true);
        KeepBounds();
    }

    public void Deregister() => IsRegistered = false;

    private void Minutely()
    {
        minutes.Add(Metric?.Invoke());
        if (!IsRegistered || world.Cluster.Status != "available")
        {
            return;
        }

        KeepBounds();
        if (Metric is null)
        {
            return;
        }

        var newest = minutes[^1];
        if (minutes.Count >= MinutesOut && minutes.TakeLast(MinutesOut).All(cpu => cpu > Target))
        {
            Grow(newest!.Value);
        }
        else if (!IsInSuspended && world.Agenda.Now >= restUntil && minutes.Count >= MinutesIn && minutes.TakeLast(MinutesIn).All(cpu => cpu < BelowTarget * Target))
        {
            Shrink(newest!.Value);
        }
    }

    // What a running cooldown has added counts as part of the next request: only a larger one goes through.
    private void Grow(double cpu)
    {
        var isResting = world.Agenda.Now < restUntil;
        var from = isResting ? lastOut.From : Capacity;
        var wanted = Math.Min(Max, (int)Math.Ceiling(from * cpu / Target));
        if (wanted > Capacity)
        {
            lastOut = (from, wanted);
            AddUntil(wanted);
        }
    }

    private void Shrink(double cpu)
    {
        var wanted = Math.Max(Min, Math.Max((int)Math.Ceiling(Capacity * cpu / Target), Capacity - 1));
        if (wanted < Capacity && world.Cluster.Instances.LastOrDefault(instance => instance.IsAutoScaled && instance.Status == "available") is { } reader)
        {
            world.Remove(reader);
            restUntil = world.Agenda.Now + Cooldown;
        }
    }

    private void KeepBounds()
    {
        if (IsRegistered && world.Cluster.Status == "available" && Capacity < Min)
        {
            AddUntil(Min);
        }
    }

    private void AddUntil(int wanted)
    {
        while (Capacity < wanted && !IsOutOfMachines)
        {
            var time = world.Nature.Time(Constants.ReaderCreation) * (1 + (Spread * ((2 * random.NextFraction()) - 1)));
            world.Create($"application-autoscaling-{random.NextBits():x16}", time);
            restUntil = Later(restUntil, world.Agenda.Now + time + Cooldown);
        }
    }

    private static DateTimeOffset Later(DateTimeOffset one, DateTimeOffset other) => one > other ? one : other;
}
