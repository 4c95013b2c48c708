namespace Autoscaler.Simulation.Physics;

/// <summary>What came of a pool's attempts in one second.</summary>
internal sealed class PoolTraffic
{
    public double Ended { get; set; }

    public double Failed { get; set; }

    /// <param name="broken">Attempts that broke with their reader since the second before.</param>
    public void Begin(double broken) => (Ended, Failed) = (broken, broken);
}
