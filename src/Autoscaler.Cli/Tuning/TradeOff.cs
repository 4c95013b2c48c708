using Autoscaler.Cli.Terminal;
using Autoscaler.Cli.Words;
using Spectre.Console;

namespace Autoscaler.Cli.Tuning;

/// <summary>Every policy that was tried, as a point: cost to the right, overload upwards.</summary>
internal static class TradeOff
{
    private const int Rows = 12;

    private const int Margin = 12;

    private const char Beaten = '.';

    private const char Unbeaten = 'o';

    public static void Write(IAnsiConsole console, IReadOnlyList<Candidate> tried, IReadOnlyList<Candidate> best, Candidate present, Candidate proposed)
    {
        var glyphs = Glyphs.Of(console);
        var columns = console.Profile.Width - Margin - 2;
        var (cheapest, dearest) = (tried.Min(one => one.Cost), tried.Max(one => one.Cost));
        var (least, most) = (tried.Min(one => one.Overload), tried.Max(one => one.Overload));
        var rows = Enumerable.Range(0, Rows).Select(_ => Enumerable.Repeat(' ', columns).ToArray()).ToArray();
        foreach (var (one, sign) in tried.Select(one => (one, Beaten)).Concat(best.Select(one => (one, Unbeaten))).Append((present, 'A')).Append((proposed, 'P')))
        {
            rows[Place(most - one.Overload, most - least, Rows)][Place(one.Cost - cheapest, dearest - cheapest, columns)] = sign;
        }

        console.Write(new Paragraph("seconds of overload\n", Palette.Quiet));
        for (var row = 0; row < Rows; row++)
        {
            var label = row == 0 ? Amount.Count(most) : row == Rows - 1 ? Amount.Count(least) : "";
            console.Write(new Paragraph($"{label.PadLeft(Margin)}{glyphs.Wall}{new string(rows[row])}\n"));
        }

        console.Write(new Paragraph($"{new string(' ', Margin)}{new string(glyphs.Line, columns)}\n"));
        var (from, to) = (Amount.Dollars(cheapest), $"{Amount.Dollars(dearest)} cost");
        console.Write(new Paragraph($"{new string(' ', Margin)}{from}{to.PadLeft(columns - from.Length)}\n"));
        console.Write(new Paragraph($"A as it is, P proposed, {Unbeaten} beaten by none, {Beaten} beaten by another\n\n", Palette.Quiet));
    }

    private static int Place(double value, double span, int cells) => span <= 0 ? 0 : Math.Clamp((int)Math.Round(value / span * (cells - 1)), 0, cells - 1);
}
