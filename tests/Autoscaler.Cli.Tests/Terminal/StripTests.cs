using Autoscaler.Cli.Terminal;

namespace Autoscaler.Cli.Tests.Terminal;

public class StripTests
{
    private const string Eighths = "012345678";

    private static readonly Strip Cpu = new("CPU", "%", 100, 95, [0, 0.1, 50, 75, 95, 100, 130, double.NaN]);

    [Fact]
    public void Fills_the_lower_row_first() => Assert.Equal("01888880", Cpu.Row(1, Eighths));

    [Fact]
    public void Goes_on_in_the_upper_row() => Assert.Equal("00047880", Cpu.Row(0, Eighths));

    [Fact]
    public void Knows_which_columns_are_hot() => Assert.Equal([false, false, false, false, true, true, true, false], Enumerable.Range(0, 8).Select(Cpu.IsHot));
}
