using System.Text;
using Autoscaler.Cli.Terminal;
using Autoscaler.Cli.Tests.Words;
using Autoscaler.Simulation.Outcomes;

namespace Autoscaler.Cli.Tests.Terminal;

public class OutcomeScreenTests
{
    [Theory]
    [InlineData(80)]
    [InlineData(200)]
    public void Prints_what_was_reviewed(int width)
    {
        var lines = Paper.Print(FlashSale.Outcome, width);
        Assert.All(lines, line => Assert.InRange(line.Length, 0, width));
        Golden.Holds($"flash-sale-{width}.txt", string.Join("\n", lines));
    }

    [Fact]
    public void What_is_no_terminal_gets_no_colours_and_80_columns()
    {
        using var writer = new StringWriter();
        var console = Screen.On(writer);
        OutcomeScreen.Write(console, FlashSale.Outcome);
        Assert.Equal(80, console.Profile.Width);
        Assert.DoesNotContain('\u001b', writer.ToString());
    }

    [Fact]
    public void A_terminal_that_knows_no_blocks_gets_ASCII() =>
        Assert.All(Paper.Print(FlashSale.Outcome, 80, Encoding.ASCII), line => Assert.True(Ascii.IsValid(line), line));

    [Fact]
    public void What_an_outsider_has_written_cannot_steer_the_terminal()
    {
        var hostile = new Outcome("\u001b[2J[red]x\r\n", 1, [FlashSale.Ours with { Controller = "a\u001b[31m[/]", Moments = [new(5, MomentKind.World, "\u001b]0;x\u0007[bold]")] }]);
        Assert.All(Paper.Print(hostile, 80), line => Assert.DoesNotContain(line, char.IsControl));
    }

    [Fact]
    public void Six_controllers_fit_in_80_columns_below_each_other()
    {
        var runs = new[] { "autoscaler", "guidance", "native", "none", "prescaled", "serverless-only" }.Select(VerdictTests.Calm).ToList();
        var lines = Paper.Print(new Outcome("calm", 1, runs), 80);
        Assert.Equal(2, lines.Count(line => line.TrimStart().StartsWith("overload", StringComparison.Ordinal)));
        Assert.Contains(lines, line => line.Contains("serverless only", StringComparison.Ordinal));
    }

    [Fact]
    public void Nothing_run_is_said_and_nothing_more() => Assert.Equal(["calm, seed 1", "Nothing was run.", ""], Paper.Print(new Outcome("calm", 1, []), 80));

    [Fact]
    public void A_run_without_a_second_has_no_timeline() =>
        Assert.Contains("No second was simulated.", Paper.Print(new Outcome("calm", 1, [VerdictTests.Calm("autoscaler")]), 80));

    [Theory]
    [InlineData(0)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void A_run_of_one_second_has_one_column_whatever_is_in_it(double value)
    {
        var run = VerdictTests.Calm("autoscaler") with
        {
            Timeline = [new(0, value, value, value, value, value, value, 0, value, value)],
            Moments = [new(-3, MomentKind.Told, "Started"), new(9, MomentKind.Spike, "")],
        };
        var lines = Paper.Print(new Outcome("calm", 1, [run]), 80);
        Assert.Contains("demand            1│", lines);
        Assert.Contains("time", lines[lines.ToList().FindIndex(line => line.EndsWith('┬')) + 1], StringComparison.Ordinal);
        Assert.Contains("1  -0:03  told: a response has started", lines);
    }
}
