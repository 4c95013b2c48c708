namespace Autoscaler.Simulation.Cloud;

/// <summary>What the controller itself uses, besides calls.</summary>
public sealed class Bill
{
    public int Invocations { get; private set; }

    public double Seconds { get; private set; }

    public int Transitions { get; private set; }

    private bool isCounting;

    public void StartCounting() => isCounting = true;

    public void Invoke(TimeSpan length)
    {
        if (isCounting)
        {
            Invocations++;
            Seconds += length.TotalSeconds;
        }
    }

    public void Transit() => Transitions += isCounting ? 1 : 0;
}
