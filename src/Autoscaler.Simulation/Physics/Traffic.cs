using Autoscaler.Core.Fleet;

namespace Autoscaler.Simulation.Physics;

/// <summary>
/// Requests on their way: users make them, connections carry them, readers answer them, clients give up and try again. They are spread evenly over the connections: a
/// pool does not route around a slow reader.
/// </summary>
internal sealed class Traffic(Nature nature)
{
    // Points of an exponential distribution, each for an equal part of the requests.
    private static readonly double[] Spread = [0.065, 0.21, 0.38, 0.58, 0.83, 1.16, 1.67, 3.1];

    private readonly List<(int Second, Cohort Cohort)> pauses = [];

    private readonly Latencies second = new();

    private readonly double[] broken = new double[2];

    private int now;

    public Latencies All { get; } = new();

    public double Offered { get; private set; }

    public double Answered { get; private set; }

    public double Failed { get; private set; }

    /// <summary>Requests between two attempts.</summary>
    public double Pausing => pauses.Sum(pause => pause.Cohort.Count);

    /// <summary>Of this second, in milliseconds.</summary>
    public double P99Ms => second.Percentile(0.99);

    /// <summary>Attempts that ended in this second, and those of them that failed, by pool.</summary>
    public PoolTraffic[] Pools { get; } = [new(), new()];

    /// <summary>From here on; what waits now was offered before.</summary>
    public void StartCounting()
    {
        All.Clear();
        (Offered, Answered, Failed) = (0, 0, 0);
    }

    /// <summary>One second of requests.</summary>
    public void Advance(int at, double rps, IReadOnlyList<DbInstance> readers, int connected)
    {
        now = at;
        second.Clear();
        foreach (var pool in Enum.GetValues<Pool>())
        {
            Pools[(int)pool].Begin(broken[(int)pool]);
            broken[(int)pool] = 0;
        }

        Offered += rps;
        Send(new Cohort(now, rps, 1, 0), readers, connected);
        foreach (var (_, cohort) in pauses.FindAll(pause => pause.Second <= now))
        {
            Send(cohort with { Second = now }, readers, connected);
        }

        pauses.RemoveAll(pause => pause.Second <= now);
        foreach (var reader in readers)
        {
            Serve(reader);
        }

        All.Add(second);
    }

    /// <summary>The reader is gone: what waited there has failed.</summary>
    public void Lose(DbInstance reader) => broken[(int)reader.Pool] += reader.Queue.GiveUp(int.MaxValue, Fail);

    private void Send(Cohort cohort, IReadOnlyList<DbInstance> readers, int connected)
    {
        if (connected == 0)
        {
            Fail(cohort);
            return;
        }

        foreach (var reader in readers)
        {
            reader.Queue.Add(cohort with { Count = cohort.Count * reader.Connections / connected });
        }
    }

    private void Serve(DbInstance reader)
    {
        var pool = Pools[(int)reader.Pool];
        var capacity = reader.Serves ? reader.Capacity(nature) : 0;
        var cost = nature.Of(Constants.RequestCpu) / 1000 * (1 + ((nature.Of(Constants.ColdCost) - 1) * reader.Coldness));
        var most = capacity / cost;
        var busy = most <= 0 ? 0 : Math.Min(1, reader.Queue.Waiting / most);

        // Response time of a machine with as many processors, R = S / (1 - U^m); what is beyond a second shows as waiting.
        var service = cost / (1 - Math.Pow(Math.Min(busy, 0.98), Math.Max(1, capacity)));
        var served = reader.Queue.Serve(most, cohort => Answer(cohort, service));
        pool.Ended += served;
        var lost = reader.Queue.GiveUp(now - (int)nature.Of(Constants.RequestTimeout), Fail);
        pool.Ended += lost;
        pool.Failed += lost;
        reader.Cpu = busy * 100;
        reader.Load += ((reader.Queue.Waiting + (busy * capacity)) - reader.Load) / 60;
        reader.Coldness *= Math.Exp(-busy / nature.Of(Constants.CacheWarming));
    }

    private void Answer(Cohort cohort, double service)
    {
        Answered += cohort.Count;
        var waited = cohort.Spent + (now - cohort.Second) + (nature.Of(Constants.RequestWait) / 1000);
        foreach (var point in Spread)
        {
            second.Add(waited + (point * service), cohort.Count / Spread.Length);
        }
    }

    private void Fail(Cohort cohort)
    {
        var spent = cohort.Spent + Math.Max(0, now - cohort.Second);
        if (cohort.Attempt >= (int)nature.Of(Constants.Attempts))
        {
            Failed += cohort.Count;
            second.Add(spent, cohort.Count);
            return;
        }

        var pause = (int)Math.Max(1, nature.Of(Constants.RetryDelay));
        pauses.Add((now + pause, new Cohort(now + pause, cohort.Count, cohort.Attempt + 1, spent + pause)));
    }
}
