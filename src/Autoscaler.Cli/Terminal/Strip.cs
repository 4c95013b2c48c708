namespace Autoscaler.Cli.Terminal;

/// <summary>A series as a chart two characters high.</summary>
/// <param name="Name">What it shows.</param>
/// <param name="Unit">Of its values.</param>
/// <param name="Top">The value that fills both rows.</param>
/// <param name="Hot">From this value on a column is marked; null: never.</param>
/// <param name="Columns">A value per column; NaN where there is none.</param>
internal sealed record Strip(string Name, string Unit, double Top, double? Hot, IReadOnlyList<double> Columns)
{
    public const int Rows = 2;

    private const int Eighths = 8;

    /// <summary>One row, from the top; what is not zero can be seen.</summary>
    public string Row(int row, string glyphs) => string.Concat(Columns.Select(value => glyphs[Math.Clamp(Height(value) - (Eighths * (Rows - 1 - row)), 0, Eighths)]));

    public bool IsHot(int column) => Columns[column] >= Hot;

    private int Height(double value) => value > 0 ? Math.Clamp((int)Math.Round(value / Top * Rows * Eighths), 1, Rows * Eighths) : 0;
}
