using Autoscaler.Cli.Charting;

namespace Autoscaler.Cli.Reports.Figures;

/// <summary>Where a value stands between the foot of a panel (0) and its top (1).</summary>
internal abstract record Scale
{
    private const int Most = 5;

    private Scale()
    {
    }

    public abstract IReadOnlyList<double> Ticks { get; }

    public double Part(double value) => Math.Clamp(Unbounded(value), 0, 1);

    /// <summary>From zero to a round value that is not below any of these.</summary>
    public static Scale UpTo(IEnumerable<double> values)
    {
        var highest = values.Where(double.IsFinite).Append(0).Max();
        var step = RoundSteps.Of(highest > 0 ? highest : 1, Most);
        return new Linear(step * Math.Max(1, Math.Ceiling((highest / step) - 1e-9)), step);
    }

    /// <summary>Whole powers of ten around these; what is not above zero has no place there.</summary>
    public static Scale Powers(IEnumerable<double> values)
    {
        var positive = values.Where(value => double.IsFinite(value) && value > 0).DefaultIfEmpty(1).ToList();
        var low = (int)Math.Floor(Math.Log10(positive.Min()));
        return new Logarithmic(low, Math.Max(low + 1, (int)Math.Ceiling(Math.Log10(positive.Max()))));
    }

    protected abstract double Unbounded(double value);

    internal sealed record Linear(double Top, double Step) : Scale
    {
        public override IReadOnlyList<double> Ticks => [.. Enumerable.Range(0, (int)Math.Round(Top / Step) + 1).Select(i => i * Step)];

        protected override double Unbounded(double value) => value / Top;
    }

    internal sealed record Logarithmic(int Low, int High) : Scale
    {
        public override IReadOnlyList<double> Ticks => [.. Enumerable.Range(Low, High - Low + 1).Select(power => Math.Pow(10, power))];

        protected override double Unbounded(double value) => (Math.Log10(value) - Low) / (High - Low);
    }
}
