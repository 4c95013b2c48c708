using Autoscaler.Cli.Words;

namespace Autoscaler.Cli.Reports.Figures;

/// <summary>What a figure shows, for those who cannot see it.</summary>
internal static class FigureWords
{
    public static string Of(Figure figure) => string.Join(" ", figure.Panels.Select(panel => Of(panel, figure.First)));

    private static string Of(Panel panel, int first) => $"{panel.Title} in {panel.Unit}: {string.Join("; ", panel.Curves.Select(curve => Range(curve, first)))}.";

    private static string Range(Curve curve, int first)
    {
        var known = Enumerable.Range(0, curve.Values.Count).Where(i => double.IsFinite(curve.Values[i])).ToList();
        if (known.Count == 0)
        {
            return $"{curve.Name}, no values";
        }

        var highest = known.MaxBy(i => curve.Values[i]);
        return $"{curve.Name}, {Amount.Number(known.Min(i => curve.Values[i]))} to {Amount.Number(curve.Values[highest])}, highest at {Clock.At(first + highest)}";
    }
}
