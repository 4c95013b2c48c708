namespace Autoscaler.Cli.Charting;

/// <summary>Round steps for an axis of values: 1, 2 or 5 times a power of ten.</summary>
internal static class RoundSteps
{
    /// <summary>The smallest round step of which so many reach the highest value.</summary>
    public static double Of(double highest, int most)
    {
        var least = highest / most;
        var power = Math.Pow(10, Math.Floor(Math.Log10(least)));
        return power * new[] { 1.0, 2, 5, 10 }.First(factor => factor * power >= least * (1 - 1e-9));
    }
}
