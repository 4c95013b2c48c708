namespace Autoscaler.Simulation.Scenarios;

/// <summary>How much users ask for.</summary>
public abstract record Demand
{
    private Demand()
    {
    }

    /// <summary>Requests per second in a second of the run.</summary>
    /// <param name="second">From 0; before that, the world settles under the demand of second 0.</param>
    /// <param name="capacityRps">What the provisioned readers of the beginning can carry at 100 % CPU.</param>
    public abstract double At(int second, double capacityRps);

    /// <summary>Parts of the capacity, along a curve.</summary>
    public sealed record Curve(double Start, IReadOnlyList<Bend> Bends) : Demand
    {
        public override double At(int second, double capacityRps)
        {
            var from = Start;
            Bend? last = null;
            foreach (var bend in Bends.TakeWhile(bend => bend.At <= second))
            {
                from = last?.Value(from, bend.At - last.At) ?? from;
                last = bend;
            }

            return capacityRps * (last?.Value(from, second - last.At) ?? from);
        }
    }

    /// <summary>Recorded: requests per second, second by second; the last one stays.</summary>
    public sealed record Recorded(IReadOnlyList<double> Rps) : Demand
    {
        public override double At(int second, double capacityRps) => Rps[Math.Clamp(second, 0, Rps.Count - 1)];
    }
}
