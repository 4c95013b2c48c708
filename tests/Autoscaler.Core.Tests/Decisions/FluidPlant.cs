using Autoscaler.Core.Policies;

namespace Autoscaler.Core.Tests.Decisions;

/// <summary>
/// A mixed cluster as two fluids: demand in vCPU goes where connections are, connections go where DNS sent them when they were opened. CPU cannot show more
/// than 100 %. Nothing here knows the law of the decision; the delays are those of aws-like physics, and tests vary them.
/// </summary>
internal sealed class FluidPlant(ClusterPolicy policy, Physics physics)
{
    private readonly List<double> dns = [];

    private readonly List<double> pools = [];

    private readonly List<int> readyAt = [.. Enumerable.Repeat(int.MinValue, physics.Readers)];

    private readonly List<double> acus = [];

    private double acu = policy.Serverless.MinAcu;

    private double acuFloor = policy.Serverless.MinAcu;

    public int Second { get; private set; } = -1;

    /// <summary>The share that Route 53 has accepted.</summary>
    public double Share { get; set; } = policy.Shift.Rest.Value;

    /// <summary>CPU of every provisioned reader that is ready, 0 to 100.</summary>
    public double ProvisionedCpu { get; private set; }

    /// <summary>Of what the serverless reader has, 0 to 100.</summary>
    public double ServerlessCpu { get; private set; }

    public bool IsOverloaded { get; private set; }

    public bool IsProvisionedOverloaded => ProvisionedCpu >= 95;

    public double Achieved => pools.Count == 0 ? Share : Window(pools, Second, 0, (int)policy.Record.PoolLifetime.TotalSeconds);

    public double Acu => acu;

    public double AcuFloor
    {
        get => acuFloor;
        set => acuFloor = value;
    }

    public int ReaderFloor { get; private set; } = physics.Readers;

    public bool ScaleInSuspended { get; set; }

    public int Existing => readyAt.Count;

    public int ReadyAt(int reader) => readyAt[reader];

    public IEnumerable<int> ReadyReaders => Enumerable.Range(0, readyAt.Count).Where(i => readyAt[i] <= Second);

    /// <summary>The metric of a minute, a minute late.</summary>
    public double AcuMetric => Window(acus, Second, 60, 60);

    public void RaiseReaders(int floor)
    {
        ReaderFloor = floor;
        while (readyAt.Count < floor)
        {
            readyAt.Add(Second + physics.SecondsToCreate);
        }
    }

    /// <summary>Replica scaling removes what the floor no longer keeps, as a stand-in for its slow way in.</summary>
    public void LowerReaders(int floor) => ReaderFloor = floor;

    public void Advance(double demand)
    {
        Second++;
        dns.Add(Share);
        pools.Add(Window(dns, Second, physics.PropagationSeconds, 1 + (int)(policy.Record.Ttl + TimeSpan.FromSeconds(5)).TotalSeconds));
        var achieved = physics.IsPinned ? 0 : Achieved;
        var capacity = ReadyReaders.Count() * physics.Vcpus;
        var serverless = acu * physics.VcpuPerAcu;
        ProvisionedCpu = Math.Min(100, 100 * (1 - achieved) * demand / capacity);
        ServerlessCpu = Math.Min(100, 100 * achieved * demand / serverless);
        IsOverloaded = ProvisionedCpu >= 95 || (ServerlessCpu >= 99.9 && achieved > 0.01);
        var wanted = Math.Max(acuFloor, ServerlessCpu > 70 ? policy.Serverless.MaxAcu : achieved * demand / physics.VcpuPerAcu / 0.7);
        acu = wanted > acu ? Math.Min(Math.Min(wanted, policy.Serverless.MaxAcu), acu * Math.Pow(2, 1 / physics.SecondsToDouble)) : Math.Max(wanted, acu * Math.Pow(2, -1 / 60.0));
        acu = Math.Max(acu, policy.Serverless.MinAcu);
        acus.Add(acu);
    }

    // The mean of the last `length` values, `late` seconds ago; before the first one the world was as it was then.
    private static double Window(List<double> values, int second, int late, int length)
    {
        double sum = 0;
        for (var i = 0; i < length; i++)
        {
            sum += values[Math.Clamp(second - late - i, 0, values.Count - 1)];
        }

        return sum / length;
    }
}

/// <summary>The delays and sizes of a plant.</summary>
internal sealed record Physics
{
    public int Readers { get; init; } = 2;

    public int Vcpus { get; init; } = 4;

    public double VcpuPerAcu { get; init; } = 0.25;

    public double SecondsToDouble { get; init; } = 15;

    public int SecondsToCreate { get; init; } = 420;

    public int PropagationSeconds { get; init; } = 2;

    public int DeliverySeconds { get; init; } = 3;

    /// <summary>How far a second's CPU may be from the truth, as a part of it.</summary>
    public double Noise { get; init; }

    /// <summary>No client ever renews a connection.</summary>
    public bool IsPinned { get; init; }

    /// <summary>What 100 % means on the serverless reader: its present capacity, or its maximum.</summary>
    public CpuBasis Basis { get; init; } = CpuBasis.Current;
}
