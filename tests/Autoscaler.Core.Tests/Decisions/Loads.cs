namespace Autoscaler.Core.Tests.Decisions;

/// <summary>Demand over time, in parts of the provisioned pool's capacity at the beginning.</summary>
internal static class Loads
{
    public const double Calm = 0.35;

    private const int Onset = 60;

    public static Func<int, double> FlashSale(double capacity) => second => capacity * (second switch
    {
        < Onset => Calm,
        < Onset + 10 => Calm + ((3.5 - Calm) * (second - Onset) / 10),
        _ => Calm + ((3.5 - Calm) * Math.Exp(-(second - Onset - 10) / 1500.0)),
    });

    /// <summary>Up within five seconds, then constant; down again at the end.</summary>
    public static Func<int, double> Plateau(double capacity, double height, int until = int.MaxValue) => second =>
        capacity * (second < Onset || second >= until ? Calm : Calm + ((height - Calm) * Math.Min(1, (second - Onset) / 5.0)));

    public static Func<int, double> Blip(double capacity) => second => capacity * (second is >= Onset and < Onset + 6 ? 3 : Calm);

    public static Func<int, double> Saw(double capacity, int period, double high) => second =>
        capacity * (second < Onset ? Calm : Calm + ((high - Calm) * ((second - Onset) % period) / period));
}
