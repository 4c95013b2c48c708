using System.CommandLine;

namespace Autoscaler.Cli.Tests;

public class CommandLineTests
{
    [Fact]
    public void Simulate_says_in_one_line_what_is_not_there_yet_and_exits_1()
    {
        var (exitCode, output, error) = Run("simulate");
        Assert.Equal((1, ""), (exitCode, output));
        Assert.StartsWith("simulate: the simulator is not built yet", Assert.Single(error.TrimEnd().Split('\n')), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("'--bogus'", "simulate", "--bogus")]
    [InlineData("'simulat'", "simulat")]
    public void A_wrong_word_is_named_and_exits_2(string named, params string[] args)
    {
        var (exitCode, output, error) = Run(args);
        Assert.Equal((2, ""), (exitCode, output));
        Assert.Contains(named, error, StringComparison.Ordinal);
        Assert.Contains("autoscaler --help", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Help_lists_the_verbs_and_exits_0()
    {
        var (exitCode, output, _) = Run("--help");
        Assert.Equal(0, exitCode);
        Assert.Contains("simulate", output, StringComparison.Ordinal);
    }

    private static (int ExitCode, string Output, string Error) Run(params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var exitCode = CommandLine.Run(args, new InvocationConfiguration { Output = output, Error = error });
        return (exitCode, output.ToString(), error.ToString());
    }
}
